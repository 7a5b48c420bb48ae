/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeSummary } from './ChangeSummary';
import {
    ChangeSummaryFromJSON,
    ChangeSummaryFromJSONTyped,
    ChangeSummaryToJSON,
    ChangeSummaryToJSONTyped,
} from './ChangeSummary';

/**
 * 一页 | One page
 * @export
 * @interface ChangePage
 */
export interface ChangePage {
    /**
     * 
     */
    items: Array<ChangeSummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ChangePage interface.
 */
export function instanceOfChangePage(value: object): value is ChangePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ChangePageFromJSON(json: any): ChangePage {
    return ChangePageFromJSONTyped(json, false);
}

export function ChangePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangePage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ChangeSummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ChangePageToJSON(json: any): ChangePage {
    return ChangePageToJSONTyped(json, false);
}

export function ChangePageToJSONTyped(value?: ChangePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ChangeSummaryToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

