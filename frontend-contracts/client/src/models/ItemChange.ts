/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 事项变动 | A change of the list
 * @export
 * @interface ItemChange
 */
export interface ItemChange {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    change: ItemChangeChangeEnum;
    /**
     * 
     */
    itemVersion?: number;
    /**
     * 
     */
    day: string;
    /**
     * 
     */
    recordedAt: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
}

/**
* @export
* @enum {string}
*/
export enum ItemChangeChangeEnum {
    Published = 'published',
    Suspended = 'suspended',
    Resumed = 'resumed',
    Abolished = 'abolished'
}


/**
 * Check if a given object implements the ItemChange interface.
 */
export function instanceOfItemChange(value: object): value is ItemChange {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('change' in value) || value['change'] === undefined) return false;
    if (!('day' in value) || value['day'] === undefined) return false;
    if (!('recordedAt' in value) || value['recordedAt'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    return true;
}

export function ItemChangeFromJSON(json: any): ItemChange {
    return ItemChangeFromJSONTyped(json, false);
}

export function ItemChangeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemChange {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'change': json['change'],
        'itemVersion': json['itemVersion'] == null ? undefined : json['itemVersion'],
        'day': json['day'],
        'recordedAt': json['recordedAt'],
        'regionCode': json['regionCode'],
    };
}

export function ItemChangeToJSON(json: any): ItemChange {
    return ItemChangeToJSONTyped(json, false);
}

export function ItemChangeToJSONTyped(value?: ItemChange | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'change': value['change'],
        'itemVersion': value['itemVersion'],
        'day': value['day'],
        'recordedAt': value['recordedAt'],
        'regionCode': value['regionCode'],
    };
}

