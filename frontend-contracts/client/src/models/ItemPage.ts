/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemSummary } from './ItemSummary';
import {
    ItemSummaryFromJSON,
    ItemSummaryFromJSONTyped,
    ItemSummaryToJSON,
    ItemSummaryToJSONTyped,
} from './ItemSummary';

/**
 * 一页 | One page
 * @export
 * @interface ItemPage
 */
export interface ItemPage {
    /**
     * 
     */
    items: Array<ItemSummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
    /**
     * 没有完全符合的, 怎样放宽 | How the words were read when nothing fitted them
     */
    relaxed?: ItemPageRelaxedEnum;
    /**
     * 显示的是这些词的结果 | The words whose results are shown
     */
    shownFor?: string;
}

/**
* @export
* @enum {string}
*/
export enum ItemPageRelaxedEnum {
    Synonym = 'synonym',
    Sound = 'sound',
    Near = 'near'
}


/**
 * Check if a given object implements the ItemPage interface.
 */
export function instanceOfItemPage(value: object): value is ItemPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ItemPageFromJSON(json: any): ItemPage {
    return ItemPageFromJSONTyped(json, false);
}

export function ItemPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ItemSummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
        'relaxed': json['relaxed'] == null ? undefined : json['relaxed'],
        'shownFor': json['shownFor'] == null ? undefined : json['shownFor'],
    };
}

export function ItemPageToJSON(json: any): ItemPage {
    return ItemPageToJSONTyped(json, false);
}

export function ItemPageToJSONTyped(value?: ItemPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ItemSummaryToJSON)),
        'nextCursor': value['nextCursor'],
        'relaxed': value['relaxed'],
        'shownFor': value['shownFor'],
    };
}

