/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TimeUnit } from './TimeUnit';
import {
    TimeUnitFromJSON,
    TimeUnitFromJSONTyped,
    TimeUnitToJSON,
    TimeUnitToJSONTyped,
} from './TimeUnit';

/**
 * 期限 | A legal limit; 0 means at once (即办)
 * @export
 * @interface TimeLimit
 */
export interface TimeLimit {
    /**
     * 
     */
    value: number;
    /**
     * 
     */
    unit: TimeUnit;
    /**
     * 读法, 如 20个工作日 | As read
     */
    text: string;
}



/**
 * Check if a given object implements the TimeLimit interface.
 */
export function instanceOfTimeLimit(value: object): value is TimeLimit {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('unit' in value) || value['unit'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function TimeLimitFromJSON(json: any): TimeLimit {
    return TimeLimitFromJSONTyped(json, false);
}

export function TimeLimitFromJSONTyped(json: any, ignoreDiscriminator: boolean): TimeLimit {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'unit': TimeUnitFromJSON(json['unit']),
        'text': json['text'],
    };
}

export function TimeLimitToJSON(json: any): TimeLimit {
    return TimeLimitToJSONTyped(json, false);
}

export function TimeLimitToJSONTyped(value?: TimeLimit | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'unit': TimeUnitToJSON(value['unit']),
        'text': value['text'],
    };
}

