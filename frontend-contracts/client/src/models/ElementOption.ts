/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 选项 | A choice
 * @export
 * @interface ElementOption
 */
export interface ElementOption {
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
 * Check if a given object implements the ElementOption interface.
 */
export function instanceOfElementOption(value: object): value is ElementOption {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('labelZh' in value) || value['labelZh'] === undefined) return false;
    if (!('labelEn' in value) || value['labelEn'] === undefined) return false;
    return true;
}

export function ElementOptionFromJSON(json: any): ElementOption {
    return ElementOptionFromJSONTyped(json, false);
}

export function ElementOptionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementOption {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'labelZh': json['labelZh'],
        'labelEn': json['labelEn'],
    };
}

export function ElementOptionToJSON(json: any): ElementOption {
    return ElementOptionToJSONTyped(json, false);
}

export function ElementOptionToJSONTyped(value?: ElementOption | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'labelZh': value['labelZh'],
        'labelEn': value['labelEn'],
    };
}

