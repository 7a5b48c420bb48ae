/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一处错误 | One error
 * @export
 * @interface ProblemError
 */
export interface ProblemError {
    /**
     * RFC 6901 指针, 或 query:name, header:name | Pointer into the body, or the parameter
     */
    pointer: string;
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    detail: string;
}

/**
 * Check if a given object implements the ProblemError interface.
 */
export function instanceOfProblemError(value: object): value is ProblemError {
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('detail' in value) || value['detail'] === undefined) return false;
    return true;
}

export function ProblemErrorFromJSON(json: any): ProblemError {
    return ProblemErrorFromJSONTyped(json, false);
}

export function ProblemErrorFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProblemError {
    if (json == null) {
        return json;
    }
    return {
        
        'pointer': json['pointer'],
        'code': json['code'],
        'detail': json['detail'],
    };
}

export function ProblemErrorToJSON(json: any): ProblemError {
    return ProblemErrorToJSONTyped(json, false);
}

export function ProblemErrorToJSONTyped(value?: ProblemError | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'pointer': value['pointer'],
        'code': value['code'],
        'detail': value['detail'],
    };
}

