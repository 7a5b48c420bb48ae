/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { OrganView } from './OrganView';
import {
    OrganViewFromJSON,
    OrganViewFromJSONTyped,
    OrganViewToJSON,
    OrganViewToJSONTyped,
} from './OrganView';

/**
 * 一页 | One page
 * @export
 * @interface OrganPage
 */
export interface OrganPage {
    /**
     * 
     */
    items: Array<OrganView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the OrganPage interface.
 */
export function instanceOfOrganPage(value: object): value is OrganPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function OrganPageFromJSON(json: any): OrganPage {
    return OrganPageFromJSONTyped(json, false);
}

export function OrganPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): OrganPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(OrganViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function OrganPageToJSON(json: any): OrganPage {
    return OrganPageToJSONTyped(json, false);
}

export function OrganPageToJSONTyped(value?: OrganPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(OrganViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

