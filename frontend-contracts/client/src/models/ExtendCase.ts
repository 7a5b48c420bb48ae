/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 延长期限 | Extension
 * @export
 * @interface ExtendCase
 */
export interface ExtendCase {
    /**
     * 
     */
    workDays: number;
    /**
     * 
     */
    reason: string;
}

/**
 * Check if a given object implements the ExtendCase interface.
 */
export function instanceOfExtendCase(value: object): value is ExtendCase {
    if (!('workDays' in value) || value['workDays'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function ExtendCaseFromJSON(json: any): ExtendCase {
    return ExtendCaseFromJSONTyped(json, false);
}

export function ExtendCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): ExtendCase {
    if (json == null) {
        return json;
    }
    return {
        
        'workDays': json['workDays'],
        'reason': json['reason'],
    };
}

export function ExtendCaseToJSON(json: any): ExtendCase {
    return ExtendCaseToJSONTyped(json, false);
}

export function ExtendCaseToJSONTyped(value?: ExtendCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'workDays': value['workDays'],
        'reason': value['reason'],
    };
}

