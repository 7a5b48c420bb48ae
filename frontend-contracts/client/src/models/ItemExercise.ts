/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 行使主体 | Who exercises it, where
 * @export
 * @interface ItemExercise
 */
export interface ItemExercise {
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
    level: ItemExerciseLevelEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    region: string;
    /**
     * 
     */
    nature: ItemExerciseNatureEnum;
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
export enum ItemExerciseLevelEnum {
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
export enum ItemExerciseNatureEnum {
    Statutory = 'statutory',
    Authorised = 'authorised',
    Entrusted = 'entrusted'
}


/**
 * Check if a given object implements the ItemExercise interface.
 */
export function instanceOfItemExercise(value: object): value is ItemExercise {
    if (!('organ' in value) || value['organ'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('department' in value) || value['department'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('region' in value) || value['region'] === undefined) return false;
    if (!('nature' in value) || value['nature'] === undefined) return false;
    if (!('powerSource' in value) || value['powerSource'] === undefined) return false;
    return true;
}

export function ItemExerciseFromJSON(json: any): ItemExercise {
    return ItemExerciseFromJSONTyped(json, false);
}

export function ItemExerciseFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemExercise {
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

export function ItemExerciseToJSON(json: any): ItemExercise {
    return ItemExerciseToJSONTyped(json, false);
}

export function ItemExerciseToJSONTyped(value?: ItemExercise | null, ignoreDiscriminator: boolean = false): any {
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

