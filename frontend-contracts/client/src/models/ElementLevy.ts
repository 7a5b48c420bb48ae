/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 征收 | Of a levy
 * @export
 * @interface ElementLevy
 */
export interface ElementLevy {
    /**
     * 
     */
    kind: string;
    /**
     * 
     */
    reducible: boolean;
    /**
     * 
     */
    standard: string;
}

/**
 * Check if a given object implements the ElementLevy interface.
 */
export function instanceOfElementLevy(value: object): value is ElementLevy {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('reducible' in value) || value['reducible'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    return true;
}

export function ElementLevyFromJSON(json: any): ElementLevy {
    return ElementLevyFromJSONTyped(json, false);
}

export function ElementLevyFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementLevy {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'reducible': json['reducible'],
        'standard': json['standard'],
    };
}

export function ElementLevyToJSON(json: any): ElementLevy {
    return ElementLevyToJSONTyped(json, false);
}

export function ElementLevyToJSONTyped(value?: ElementLevy | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'reducible': value['reducible'],
        'standard': value['standard'],
    };
}

