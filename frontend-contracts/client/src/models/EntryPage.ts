/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { EntrySummary } from './EntrySummary';
import {
    EntrySummaryFromJSON,
    EntrySummaryFromJSONTyped,
    EntrySummaryToJSON,
    EntrySummaryToJSONTyped,
} from './EntrySummary';

/**
 * 一页 | One page
 * @export
 * @interface EntryPage
 */
export interface EntryPage {
    /**
     * 
     */
    items: Array<EntrySummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the EntryPage interface.
 */
export function instanceOfEntryPage(value: object): value is EntryPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function EntryPageFromJSON(json: any): EntryPage {
    return EntryPageFromJSONTyped(json, false);
}

export function EntryPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): EntryPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(EntrySummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function EntryPageToJSON(json: any): EntryPage {
    return EntryPageToJSONTyped(json, false);
}

export function EntryPageToJSONTyped(value?: EntryPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(EntrySummaryToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

