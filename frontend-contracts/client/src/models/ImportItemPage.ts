/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ImportItemView } from './ImportItemView';
import {
    ImportItemViewFromJSON,
    ImportItemViewFromJSONTyped,
    ImportItemViewToJSON,
    ImportItemViewToJSONTyped,
} from './ImportItemView';

/**
 * 一页 | One page
 * @export
 * @interface ImportItemPage
 */
export interface ImportItemPage {
    /**
     * 
     */
    items: Array<ImportItemView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ImportItemPage interface.
 */
export function instanceOfImportItemPage(value: object): value is ImportItemPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ImportItemPageFromJSON(json: any): ImportItemPage {
    return ImportItemPageFromJSONTyped(json, false);
}

export function ImportItemPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportItemPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ImportItemViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ImportItemPageToJSON(json: any): ImportItemPage {
    return ImportItemPageToJSONTyped(json, false);
}

export function ImportItemPageToJSONTyped(value?: ImportItemPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ImportItemViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

