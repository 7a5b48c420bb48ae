/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 裁量基准 | A discretion tier, in fen
 * @export
 * @interface ElementTier
 */
export interface ElementTier {
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
 * Check if a given object implements the ElementTier interface.
 */
export function instanceOfElementTier(value: object): value is ElementTier {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('grade' in value) || value['grade'] === undefined) return false;
    if (!('circumstances' in value) || value['circumstances'] === undefined) return false;
    if (!('penalty' in value) || value['penalty'] === undefined) return false;
    return true;
}

export function ElementTierFromJSON(json: any): ElementTier {
    return ElementTierFromJSONTyped(json, false);
}

export function ElementTierFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementTier {
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

export function ElementTierToJSON(json: any): ElementTier {
    return ElementTierToJSONTyped(json, false);
}

export function ElementTierToJSONTyped(value?: ElementTier | null, ignoreDiscriminator: boolean = false): any {
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

