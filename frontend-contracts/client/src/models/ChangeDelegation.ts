/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 下放去向 | To whom it is handed down
 * @export
 * @interface ChangeDelegation
 */
export interface ChangeDelegation {
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organCode: string;
}

/**
 * Check if a given object implements the ChangeDelegation interface.
 */
export function instanceOfChangeDelegation(value: object): value is ChangeDelegation {
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    return true;
}

export function ChangeDelegationFromJSON(json: any): ChangeDelegation {
    return ChangeDelegationFromJSONTyped(json, false);
}

export function ChangeDelegationFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeDelegation {
    if (json == null) {
        return json;
    }
    return {
        
        'regionCode': json['regionCode'],
        'organCode': json['organCode'],
    };
}

export function ChangeDelegationToJSON(json: any): ChangeDelegation {
    return ChangeDelegationToJSONTyped(json, false);
}

export function ChangeDelegationToJSONTyped(value?: ChangeDelegation | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'regionCode': value['regionCode'],
        'organCode': value['organCode'],
    };
}

