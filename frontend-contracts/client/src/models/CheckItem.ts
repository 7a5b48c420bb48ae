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
 * 待校核的事项 | An item to be checked
 * @export
 * @interface CheckItem
 */
export interface CheckItem {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    entryVersion?: number;
    /**
     * 
     */
    elements: ItemElements;
}

/**
 * Check if a given object implements the CheckItem interface.
 */
export function instanceOfCheckItem(value: object): value is CheckItem {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('elements' in value) || value['elements'] === undefined) return false;
    return true;
}

export function CheckItemFromJSON(json: any): CheckItem {
    return CheckItemFromJSONTyped(json, false);
}

export function CheckItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): CheckItem {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'entryVersion': json['entryVersion'] == null ? undefined : json['entryVersion'],
        'elements': ItemElementsFromJSON(json['elements']),
    };
}

export function CheckItemToJSON(json: any): CheckItem {
    return CheckItemToJSONTyped(json, false);
}

export function CheckItemToJSONTyped(value?: CheckItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'entryVersion': value['entryVersion'],
        'elements': ItemElementsToJSON(value['elements']),
    };
}

