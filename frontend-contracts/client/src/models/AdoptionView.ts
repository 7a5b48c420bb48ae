/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 升级结果 | What the adoption came to
 * @export
 * @interface AdoptionView
 */
export interface AdoptionView {
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
    effectiveFrom: string;
    /**
     * 
     */
    changed: boolean;
}

/**
 * Check if a given object implements the AdoptionView interface.
 */
export function instanceOfAdoptionView(value: object): value is AdoptionView {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemVersion' in value) || value['itemVersion'] === undefined) return false;
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('changed' in value) || value['changed'] === undefined) return false;
    return true;
}

export function AdoptionViewFromJSON(json: any): AdoptionView {
    return AdoptionViewFromJSONTyped(json, false);
}

export function AdoptionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): AdoptionView {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'itemVersion': json['itemVersion'],
        'entryVersion': json['entryVersion'],
        'effectiveFrom': json['effectiveFrom'],
        'changed': json['changed'],
    };
}

export function AdoptionViewToJSON(json: any): AdoptionView {
    return AdoptionViewToJSONTyped(json, false);
}

export function AdoptionViewToJSONTyped(value?: AdoptionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'itemVersion': value['itemVersion'],
        'entryVersion': value['entryVersion'],
        'effectiveFrom': value['effectiveFrom'],
        'changed': value['changed'],
    };
}

