/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 要素差异 | A difference between two versions; the parts that are absent did not stand there
 * @export
 * @interface ElementDifference
 */
export interface ElementDifference {
    /**
     * 
     */
    pointer: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    before?: string;
    /**
     * 
     */
    after?: string;
}

/**
 * Check if a given object implements the ElementDifference interface.
 */
export function instanceOfElementDifference(value: object): value is ElementDifference {
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ElementDifferenceFromJSON(json: any): ElementDifference {
    return ElementDifferenceFromJSONTyped(json, false);
}

export function ElementDifferenceFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementDifference {
    if (json == null) {
        return json;
    }
    return {
        
        'pointer': json['pointer'],
        'name': json['name'],
        'before': json['before'] == null ? undefined : json['before'],
        'after': json['after'] == null ? undefined : json['after'],
    };
}

export function ElementDifferenceToJSON(json: any): ElementDifference {
    return ElementDifferenceToJSONTyped(json, false);
}

export function ElementDifferenceToJSONTyped(value?: ElementDifference | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'pointer': value['pointer'],
        'name': value['name'],
        'before': value['before'],
        'after': value['after'],
    };
}

