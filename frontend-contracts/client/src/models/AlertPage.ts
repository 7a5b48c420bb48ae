/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { AlertView } from './AlertView';
import {
    AlertViewFromJSON,
    AlertViewFromJSONTyped,
    AlertViewToJSON,
    AlertViewToJSONTyped,
} from './AlertView';

/**
 * 一页 | One page
 * @export
 * @interface AlertPage
 */
export interface AlertPage {
    /**
     * 
     */
    items: Array<AlertView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the AlertPage interface.
 */
export function instanceOfAlertPage(value: object): value is AlertPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function AlertPageFromJSON(json: any): AlertPage {
    return AlertPageFromJSONTyped(json, false);
}

export function AlertPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): AlertPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(AlertViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function AlertPageToJSON(json: any): AlertPage {
    return AlertPageToJSONTyped(json, false);
}

export function AlertPageToJSONTyped(value?: AlertPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(AlertViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

