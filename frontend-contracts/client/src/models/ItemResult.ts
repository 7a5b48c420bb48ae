/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理结果 | The result
 * @export
 * @interface ItemResult
 */
export interface ItemResult {
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
 * Check if a given object implements the ItemResult interface.
 */
export function instanceOfItemResult(value: object): value is ItemResult {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ItemResultFromJSON(json: any): ItemResult {
    return ItemResultFromJSONTyped(json, false);
}

export function ItemResultFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemResult {
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

export function ItemResultToJSON(json: any): ItemResult {
    return ItemResultToJSONTyped(json, false);
}

export function ItemResultToJSONTyped(value?: ItemResult | null, ignoreDiscriminator: boolean = false): any {
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

