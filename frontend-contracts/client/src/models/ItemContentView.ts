/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemContent } from './ItemContent';
import {
    ItemContentFromJSON,
    ItemContentFromJSONTyped,
    ItemContentToJSON,
    ItemContentToJSONTyped,
} from './ItemContent';

/**
 * 事项内容 | The content of an item version
 * @export
 * @interface ItemContentView
 */
export interface ItemContentView {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    itemVersion: number;
    /**
     * 
     */
    entryVersion: number;
    /**
     * 
     */
    content: ItemContent;
}

/**
 * Check if a given object implements the ItemContentView interface.
 */
export function instanceOfItemContentView(value: object): value is ItemContentView {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemVersion' in value) || value['itemVersion'] === undefined) return false;
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function ItemContentViewFromJSON(json: any): ItemContentView {
    return ItemContentViewFromJSONTyped(json, false);
}

export function ItemContentViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemContentView {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'itemVersion': json['itemVersion'],
        'entryVersion': json['entryVersion'],
        'content': ItemContentFromJSON(json['content']),
    };
}

export function ItemContentViewToJSON(json: any): ItemContentView {
    return ItemContentViewToJSONTyped(json, false);
}

export function ItemContentViewToJSONTyped(value?: ItemContentView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'itemVersion': value['itemVersion'],
        'entryVersion': value['entryVersion'],
        'content': ItemContentToJSON(value['content']),
    };
}

