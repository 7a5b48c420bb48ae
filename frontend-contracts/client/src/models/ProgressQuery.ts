/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 进度查询 | Progress query
 * @export
 * @interface ProgressQuery
 */
export interface ProgressQuery {
    /**
     * 
     */
    number: string;
    /**
     * 
     */
    password: string;
}

/**
 * Check if a given object implements the ProgressQuery interface.
 */
export function instanceOfProgressQuery(value: object): value is ProgressQuery {
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('password' in value) || value['password'] === undefined) return false;
    return true;
}

export function ProgressQueryFromJSON(json: any): ProgressQuery {
    return ProgressQueryFromJSONTyped(json, false);
}

export function ProgressQueryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProgressQuery {
    if (json == null) {
        return json;
    }
    return {
        
        'number': json['number'],
        'password': json['password'],
    };
}

export function ProgressQueryToJSON(json: any): ProgressQuery {
    return ProgressQueryToJSONTyped(json, false);
}

export function ProgressQueryToJSONTyped(value?: ProgressQuery | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'number': value['number'],
        'password': value['password'],
    };
}

