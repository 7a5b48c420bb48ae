/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemChange } from './ItemChange';
import {
    ItemChangeFromJSON,
    ItemChangeFromJSONTyped,
    ItemChangeToJSON,
    ItemChangeToJSONTyped,
} from './ItemChange';

/**
 * 一页: 之后从 nextCursor 继续 | One page; go on from nextCursor, also when items is empty
 * @export
 * @interface ItemChangePage
 */
export interface ItemChangePage {
    /**
     * 
     */
    items: Array<ItemChange>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ItemChangePage interface.
 */
export function instanceOfItemChangePage(value: object): value is ItemChangePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ItemChangePageFromJSON(json: any): ItemChangePage {
    return ItemChangePageFromJSONTyped(json, false);
}

export function ItemChangePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemChangePage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ItemChangeFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ItemChangePageToJSON(json: any): ItemChangePage {
    return ItemChangePageToJSONTyped(json, false);
}

export function ItemChangePageToJSONTyped(value?: ItemChangePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ItemChangeToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

