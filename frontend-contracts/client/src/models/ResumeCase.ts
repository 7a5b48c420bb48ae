/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 恢复计时 | Resumption
 * @export
 * @interface ResumeCase
 */
export interface ResumeCase {
    /**
     * 
     */
    note: string;
}

/**
 * Check if a given object implements the ResumeCase interface.
 */
export function instanceOfResumeCase(value: object): value is ResumeCase {
    if (!('note' in value) || value['note'] === undefined) return false;
    return true;
}

export function ResumeCaseFromJSON(json: any): ResumeCase {
    return ResumeCaseFromJSONTyped(json, false);
}

export function ResumeCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): ResumeCase {
    if (json == null) {
        return json;
    }
    return {
        
        'note': json['note'],
    };
}

export function ResumeCaseToJSON(json: any): ResumeCase {
    return ResumeCaseToJSONTyped(json, false);
}

export function ResumeCaseToJSONTyped(value?: ResumeCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'note': value['note'],
    };
}

