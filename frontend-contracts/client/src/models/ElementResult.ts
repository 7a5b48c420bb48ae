/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 结果 | The result
 * @export
 * @interface ElementResult
 */
export interface ElementResult {
    /**
     * 
     */
    kind: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    validity?: string;
    /**
     * 
     */
    sample?: string;
}

/**
 * Check if a given object implements the ElementResult interface.
 */
export function instanceOfElementResult(value: object): value is ElementResult {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ElementResultFromJSON(json: any): ElementResult {
    return ElementResultFromJSONTyped(json, false);
}

export function ElementResultFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementResult {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'name': json['name'],
        'validity': json['validity'] == null ? undefined : json['validity'],
        'sample': json['sample'] == null ? undefined : json['sample'],
    };
}

export function ElementResultToJSON(json: any): ElementResult {
    return ElementResultToJSONTyped(json, false);
}

export function ElementResultToJSONTyped(value?: ElementResult | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'name': value['name'],
        'validity': value['validity'],
        'sample': value['sample'],
    };
}

