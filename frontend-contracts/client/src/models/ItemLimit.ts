/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TimeUnit } from './TimeUnit';
import {
    TimeUnitFromJSON,
    TimeUnitFromJSONTyped,
    TimeUnitToJSON,
    TimeUnitToJSONTyped,
} from './TimeUnit';

/**
 * 期限 | A limit
 * @export
 * @interface ItemLimit
 */
export interface ItemLimit {
    /**
     * 
     */
    value: number;
    /**
     * 
     */
    unit: TimeUnit;
}



/**
 * Check if a given object implements the ItemLimit interface.
 */
export function instanceOfItemLimit(value: object): value is ItemLimit {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('unit' in value) || value['unit'] === undefined) return false;
    return true;
}

export function ItemLimitFromJSON(json: any): ItemLimit {
    return ItemLimitFromJSONTyped(json, false);
}

export function ItemLimitFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemLimit {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'unit': TimeUnitFromJSON(json['unit']),
    };
}

export function ItemLimitToJSON(json: any): ItemLimit {
    return ItemLimitToJSONTyped(json, false);
}

export function ItemLimitToJSONTyped(value?: ItemLimit | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'unit': TimeUnitToJSON(value['unit']),
    };
}

