/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 行政征收要素 | Levy elements
 * @export
 * @interface ItemLevy
 */
export interface ItemLevy {
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
 * Check if a given object implements the ItemLevy interface.
 */
export function instanceOfItemLevy(value: object): value is ItemLevy {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('reducible' in value) || value['reducible'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    return true;
}

export function ItemLevyFromJSON(json: any): ItemLevy {
    return ItemLevyFromJSONTyped(json, false);
}

export function ItemLevyFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemLevy {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'reducible': json['reducible'],
        'standard': json['standard'],
    };
}

export function ItemLevyToJSON(json: any): ItemLevy {
    return ItemLevyToJSONTyped(json, false);
}

export function ItemLevyToJSONTyped(value?: ItemLevy | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'reducible': value['reducible'],
        'standard': value['standard'],
    };
}

