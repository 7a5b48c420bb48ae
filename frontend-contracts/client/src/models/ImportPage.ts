/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ImportView } from './ImportView';
import {
    ImportViewFromJSON,
    ImportViewFromJSONTyped,
    ImportViewToJSON,
    ImportViewToJSONTyped,
} from './ImportView';

/**
 * 一页 | One page
 * @export
 * @interface ImportPage
 */
export interface ImportPage {
    /**
     * 
     */
    items: Array<ImportView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ImportPage interface.
 */
export function instanceOfImportPage(value: object): value is ImportPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ImportPageFromJSON(json: any): ImportPage {
    return ImportPageFromJSONTyped(json, false);
}

export function ImportPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ImportViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ImportPageToJSON(json: any): ImportPage {
    return ImportPageToJSONTyped(json, false);
}

export function ImportPageToJSONTyped(value?: ImportPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ImportViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

