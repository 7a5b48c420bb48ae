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
 * 拟定事项; 不给编码时按主体、层级与基本编码合成 | An item as it shall be; its code is composed when not given
 * @export
 * @interface ProposedItem
 */
export interface ProposedItem {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode?: string;
    /**
     * 
     */
    elements: ItemElements;
    /**
     * 认领的目录版本; 不给时为事项现有的, 新事项为目录在用的 | Version of the catalogue entry that is claimed; if left out, the one the item has, or the one in force for a new item
     */
    entryVersion?: number;
}

/**
 * Check if a given object implements the ProposedItem interface.
 */
export function instanceOfProposedItem(value: object): value is ProposedItem {
    if (!('elements' in value) || value['elements'] === undefined) return false;
    return true;
}

export function ProposedItemFromJSON(json: any): ProposedItem {
    return ProposedItemFromJSONTyped(json, false);
}

export function ProposedItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProposedItem {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'elements': ItemElementsFromJSON(json['elements']),
        'entryVersion': json['entryVersion'] == null ? undefined : json['entryVersion'],
    };
}

export function ProposedItemToJSON(json: any): ProposedItem {
    return ProposedItemToJSONTyped(json, false);
}

export function ProposedItemToJSONTyped(value?: ProposedItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'elements': ItemElementsToJSON(value['elements']),
        'entryVersion': value['entryVersion'],
    };
}

