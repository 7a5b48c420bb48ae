/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemVersionView } from './ItemVersionView';
import {
    ItemVersionViewFromJSON,
    ItemVersionViewFromJSONTyped,
    ItemVersionViewToJSON,
    ItemVersionViewToJSONTyped,
} from './ItemVersionView';

/**
 * 历次版本 | All versions of an item
 * @export
 * @interface ItemVersionList
 */
export interface ItemVersionList {
    /**
     * 
     */
    items: Array<ItemVersionView>;
}

/**
 * Check if a given object implements the ItemVersionList interface.
 */
export function instanceOfItemVersionList(value: object): value is ItemVersionList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ItemVersionListFromJSON(json: any): ItemVersionList {
    return ItemVersionListFromJSONTyped(json, false);
}

export function ItemVersionListFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemVersionList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ItemVersionViewFromJSON)),
    };
}

export function ItemVersionListToJSON(json: any): ItemVersionList {
    return ItemVersionListToJSONTyped(json, false);
}

export function ItemVersionListToJSONTyped(value?: ItemVersionList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ItemVersionViewToJSON)),
    };
}

