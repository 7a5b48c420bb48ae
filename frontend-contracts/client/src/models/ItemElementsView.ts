/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemElements } from './ItemElements';
import {
    ItemElementsFromJSON,
    ItemElementsFromJSONTyped,
    ItemElementsToJSON,
    ItemElementsToJSONTyped,
} from './ItemElements';

/**
 * 事项要素 | The elements of a listed item
 * @export
 * @interface ItemElementsView
 */
export interface ItemElementsView {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    itemVersion: number;
    /**
     * 标准字段所取的目录版本 | Version of the catalogue entry that its standard fields are from
     */
    entryVersion: number;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 
     */
    elements: ItemElements;
}

/**
 * Check if a given object implements the ItemElementsView interface.
 */
export function instanceOfItemElementsView(value: object): value is ItemElementsView {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemVersion' in value) || value['itemVersion'] === undefined) return false;
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('elements' in value) || value['elements'] === undefined) return false;
    return true;
}

export function ItemElementsViewFromJSON(json: any): ItemElementsView {
    return ItemElementsViewFromJSONTyped(json, false);
}

export function ItemElementsViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemElementsView {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'itemVersion': json['itemVersion'],
        'entryVersion': json['entryVersion'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'elements': ItemElementsFromJSON(json['elements']),
    };
}

export function ItemElementsViewToJSON(json: any): ItemElementsView {
    return ItemElementsViewToJSONTyped(json, false);
}

export function ItemElementsViewToJSONTyped(value?: ItemElementsView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'itemVersion': value['itemVersion'],
        'entryVersion': value['entryVersion'],
        'effectiveFrom': value['effectiveFrom'],
        'elements': ItemElementsToJSON(value['elements']),
    };
}

