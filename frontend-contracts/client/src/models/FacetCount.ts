/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一个取值的数量 | How many have this value
 * @export
 * @interface FacetCount
 */
export interface FacetCount {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name?: string;
    /**
     * 
     */
    count: number;
}

/**
 * Check if a given object implements the FacetCount interface.
 */
export function instanceOfFacetCount(value: object): value is FacetCount {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('count' in value) || value['count'] === undefined) return false;
    return true;
}

export function FacetCountFromJSON(json: any): FacetCount {
    return FacetCountFromJSONTyped(json, false);
}

export function FacetCountFromJSONTyped(json: any, ignoreDiscriminator: boolean): FacetCount {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'] == null ? undefined : json['name'],
        'count': json['count'],
    };
}

export function FacetCountToJSON(json: any): FacetCount {
    return FacetCountToJSONTyped(json, false);
}

export function FacetCountToJSONTyped(value?: FacetCount | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'count': value['count'],
    };
}

