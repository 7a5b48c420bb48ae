/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 行使主体 | Who exercises it, where
 * @export
 * @interface ElementExercise
 */
export interface ElementExercise {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organ: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    department: string;
    /**
     * 
     */
    level: ElementExerciseLevelEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    region: string;
    /**
     * 
     */
    nature: ElementExerciseNatureEnum;
    /**
     * 
     */
    powerSource: string;
    /**
     * 
     */
    entrustedBy?: string;
    /**
     * 
     */
    office?: string;
}

/**
* @export
* @enum {string}
*/
export enum ElementExerciseLevelEnum {
    State = 'state',
    Province = 'province',
    City = 'city',
    County = 'county',
    Town = 'town',
    Village = 'village'
}
/**
* @export
* @enum {string}
*/
export enum ElementExerciseNatureEnum {
    Statutory = 'statutory',
    Authorised = 'authorised',
    Entrusted = 'entrusted'
}


/**
 * Check if a given object implements the ElementExercise interface.
 */
export function instanceOfElementExercise(value: object): value is ElementExercise {
    if (!('organ' in value) || value['organ'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('department' in value) || value['department'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('region' in value) || value['region'] === undefined) return false;
    if (!('nature' in value) || value['nature'] === undefined) return false;
    if (!('powerSource' in value) || value['powerSource'] === undefined) return false;
    return true;
}

export function ElementExerciseFromJSON(json: any): ElementExercise {
    return ElementExerciseFromJSONTyped(json, false);
}

export function ElementExerciseFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementExercise {
    if (json == null) {
        return json;
    }
    return {
        
        'organ': json['organ'],
        'organName': json['organName'],
        'department': json['department'],
        'level': json['level'],
        'region': json['region'],
        'nature': json['nature'],
        'powerSource': json['powerSource'],
        'entrustedBy': json['entrustedBy'] == null ? undefined : json['entrustedBy'],
        'office': json['office'] == null ? undefined : json['office'],
    };
}

export function ElementExerciseToJSON(json: any): ElementExercise {
    return ElementExerciseToJSONTyped(json, false);
}

export function ElementExerciseToJSONTyped(value?: ElementExercise | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'organ': value['organ'],
        'organName': value['organName'],
        'department': value['department'],
        'level': value['level'],
        'region': value['region'],
        'nature': value['nature'],
        'powerSource': value['powerSource'],
        'entrustedBy': value['entrustedBy'],
        'office': value['office'],
    };
}

