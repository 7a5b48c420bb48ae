/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ProblemError } from './ProblemError';
import {
    ProblemErrorFromJSON,
    ProblemErrorFromJSONTyped,
    ProblemErrorToJSON,
    ProblemErrorToJSONTyped,
} from './ProblemError';

/**
 * 问题详情 (RFC 9457) | Problem details
 * @export
 * @interface Problem
 */
export interface Problem {
    /**
     * 
     */
    type: string;
    /**
     * 
     */
    title: string;
    /**
     * 
     */
    status: number;
    /**
     * 
     */
    detail?: string;
    /**
     * 
     */
    instance?: string;
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    remedy?: string;
    /**
     * 
     */
    incident?: string;
    /**
     * 
     */
    errors?: Array<ProblemError>;
}

/**
 * Check if a given object implements the Problem interface.
 */
export function instanceOfProblem(value: object): value is Problem {
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    if (!('status' in value) || value['status'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    return true;
}

export function ProblemFromJSON(json: any): Problem {
    return ProblemFromJSONTyped(json, false);
}

export function ProblemFromJSONTyped(json: any, ignoreDiscriminator: boolean): Problem {
    if (json == null) {
        return json;
    }
    return {
        
        'type': json['type'],
        'title': json['title'],
        'status': json['status'],
        'detail': json['detail'] == null ? undefined : json['detail'],
        'instance': json['instance'] == null ? undefined : json['instance'],
        'code': json['code'],
        'remedy': json['remedy'] == null ? undefined : json['remedy'],
        'incident': json['incident'] == null ? undefined : json['incident'],
        'errors': json['errors'] == null ? undefined : ((json['errors'] as Array<any>).map(ProblemErrorFromJSON)),
    };
}

export function ProblemToJSON(json: any): Problem {
    return ProblemToJSONTyped(json, false);
}

export function ProblemToJSONTyped(value?: Problem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'type': value['type'],
        'title': value['title'],
        'status': value['status'],
        'detail': value['detail'],
        'instance': value['instance'],
        'code': value['code'],
        'remedy': value['remedy'],
        'incident': value['incident'],
        'errors': value['errors'] == null ? undefined : ((value['errors'] as Array<any>).map(ProblemErrorToJSON)),
    };
}

