/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 选项 | A choice
 * @export
 * @interface ItemOption
 */
export interface ItemOption {
    /**
     * 
     */
    value: string;
    /**
     * 
     */
    labelZh: string;
    /**
     * 
     */
    labelEn: string;
}

/**
 * Check if a given object implements the ItemOption interface.
 */
export function instanceOfItemOption(value: object): value is ItemOption {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('labelZh' in value) || value['labelZh'] === undefined) return false;
    if (!('labelEn' in value) || value['labelEn'] === undefined) return false;
    return true;
}

export function ItemOptionFromJSON(json: any): ItemOption {
    return ItemOptionFromJSONTyped(json, false);
}

export function ItemOptionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemOption {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'labelZh': json['labelZh'],
        'labelEn': json['labelEn'],
    };
}

export function ItemOptionToJSON(json: any): ItemOption {
    return ItemOptionToJSONTyped(json, false);
}

export function ItemOptionToJSONTyped(value?: ItemOption | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'labelZh': value['labelZh'],
        'labelEn': value['labelEn'],
    };
}

