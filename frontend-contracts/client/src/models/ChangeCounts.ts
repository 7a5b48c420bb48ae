/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 待办数; 至多数到10000 | What waits, counted to 10000 at most
 * @export
 * @interface ChangeCounts
 */
export interface ChangeCounts {
    /**
     * 全部, 含没有期限的 | All, those without a limit too
     */
    toDo: number;
    /**
     * 
     */
    red: number;
    /**
     * 
     */
    yellow: number;
    /**
     * 
     */
    green: number;
}

/**
 * Check if a given object implements the ChangeCounts interface.
 */
export function instanceOfChangeCounts(value: object): value is ChangeCounts {
    if (!('toDo' in value) || value['toDo'] === undefined) return false;
    if (!('red' in value) || value['red'] === undefined) return false;
    if (!('yellow' in value) || value['yellow'] === undefined) return false;
    if (!('green' in value) || value['green'] === undefined) return false;
    return true;
}

export function ChangeCountsFromJSON(json: any): ChangeCounts {
    return ChangeCountsFromJSONTyped(json, false);
}

export function ChangeCountsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeCounts {
    if (json == null) {
        return json;
    }
    return {
        
        'toDo': json['toDo'],
        'red': json['red'],
        'yellow': json['yellow'],
        'green': json['green'],
    };
}

export function ChangeCountsToJSON(json: any): ChangeCounts {
    return ChangeCountsToJSONTyped(json, false);
}

export function ChangeCountsToJSONTyped(value?: ChangeCounts | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'toDo': value['toDo'],
        'red': value['red'],
        'yellow': value['yellow'],
        'green': value['green'],
    };
}

