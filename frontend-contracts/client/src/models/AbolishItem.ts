/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 取消事项, 须有依据 | Abolish an item; needs a basis
 * @export
 * @interface AbolishItem
 */
export interface AbolishItem {
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis: string;
}

/**
 * Check if a given object implements the AbolishItem interface.
 */
export function instanceOfAbolishItem(value: object): value is AbolishItem {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AbolishItemFromJSON(json: any): AbolishItem {
    return AbolishItemFromJSONTyped(json, false);
}

export function AbolishItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): AbolishItem {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function AbolishItemToJSON(json: any): AbolishItem {
    return AbolishItemToJSONTyped(json, false);
}

export function AbolishItemToJSONTyped(value?: AbolishItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

