/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemLimit } from './ItemLimit';
import {
    ItemLimitFromJSON,
    ItemLimitFromJSONTyped,
    ItemLimitToJSON,
    ItemLimitToJSONTyped,
} from './ItemLimit';

/**
 * 办结时限 | Time limits
 * @export
 * @interface ItemLimits
 */
export interface ItemLimits {
    /**
     * 
     */
    statutory?: ItemLimit;
    /**
     * 
     */
    statutoryNote?: string;
    /**
     * 
     */
    promised?: ItemLimit;
    /**
     * 
     */
    promisedNote?: string;
}

/**
 * Check if a given object implements the ItemLimits interface.
 */
export function instanceOfItemLimits(value: object): value is ItemLimits {
    return true;
}

export function ItemLimitsFromJSON(json: any): ItemLimits {
    return ItemLimitsFromJSONTyped(json, false);
}

export function ItemLimitsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemLimits {
    if (json == null) {
        return json;
    }
    return {
        
        'statutory': json['statutory'] == null ? undefined : ItemLimitFromJSON(json['statutory']),
        'statutoryNote': json['statutoryNote'] == null ? undefined : json['statutoryNote'],
        'promised': json['promised'] == null ? undefined : ItemLimitFromJSON(json['promised']),
        'promisedNote': json['promisedNote'] == null ? undefined : json['promisedNote'],
    };
}

export function ItemLimitsToJSON(json: any): ItemLimits {
    return ItemLimitsToJSONTyped(json, false);
}

export function ItemLimitsToJSONTyped(value?: ItemLimits | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'statutory': ItemLimitToJSON(value['statutory']),
        'statutoryNote': value['statutoryNote'],
        'promised': ItemLimitToJSON(value['promised']),
        'promisedNote': value['promisedNote'],
    };
}

