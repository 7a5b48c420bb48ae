/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 裁量档次 | A discretion tier
 * @export
 * @interface ItemTier
 */
export interface ItemTier {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    grade: string;
    /**
     * 
     */
    circumstances: string;
    /**
     * 
     */
    penalty: string;
    /**
     * 
     */
    minFen?: number;
    /**
     * 
     */
    maxFen?: number;
    /**
     * 
     */
    multipleOf?: string;
}

/**
 * Check if a given object implements the ItemTier interface.
 */
export function instanceOfItemTier(value: object): value is ItemTier {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('grade' in value) || value['grade'] === undefined) return false;
    if (!('circumstances' in value) || value['circumstances'] === undefined) return false;
    if (!('penalty' in value) || value['penalty'] === undefined) return false;
    return true;
}

export function ItemTierFromJSON(json: any): ItemTier {
    return ItemTierFromJSONTyped(json, false);
}

export function ItemTierFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemTier {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'grade': json['grade'],
        'circumstances': json['circumstances'],
        'penalty': json['penalty'],
        'minFen': json['minFen'] == null ? undefined : json['minFen'],
        'maxFen': json['maxFen'] == null ? undefined : json['maxFen'],
        'multipleOf': json['multipleOf'] == null ? undefined : json['multipleOf'],
    };
}

export function ItemTierToJSON(json: any): ItemTier {
    return ItemTierToJSONTyped(json, false);
}

export function ItemTierToJSONTyped(value?: ItemTier | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'grade': value['grade'],
        'circumstances': value['circumstances'],
        'penalty': value['penalty'],
        'minFen': value['minFen'],
        'maxFen': value['maxFen'],
        'multipleOf': value['multipleOf'],
    };
}

