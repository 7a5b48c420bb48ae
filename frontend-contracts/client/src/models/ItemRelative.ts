/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemStatus } from './ItemStatus';
import {
    ItemStatusFromJSON,
    ItemStatusFromJSONTyped,
    ItemStatusToJSON,
    ItemStatusToJSONTyped,
} from './ItemStatus';

/**
 * 主项或子项; 本实施主体没有该事项时不给实施编码与状态 | A main item or sub-item; without code and status where this organ does not have it
 * @export
 * @interface ItemRelative
 */
export interface ItemRelative {
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode?: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    status?: ItemStatus;
}



/**
 * Check if a given object implements the ItemRelative interface.
 */
export function instanceOfItemRelative(value: object): value is ItemRelative {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ItemRelativeFromJSON(json: any): ItemRelative {
    return ItemRelativeFromJSONTyped(json, false);
}

export function ItemRelativeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemRelative {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'name': json['name'],
        'status': json['status'] == null ? undefined : ItemStatusFromJSON(json['status']),
    };
}

export function ItemRelativeToJSON(json: any): ItemRelative {
    return ItemRelativeToJSONTyped(json, false);
}

export function ItemRelativeToJSONTyped(value?: ItemRelative | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'itemCode': value['itemCode'],
        'name': value['name'],
        'status': ItemStatusToJSON(value['status']),
    };
}

