/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 评价: 5 非常满意 至 1 非常不满意 | Rating, 5 best
 * @export
 * @interface RateService
 */
export interface RateService {
    /**
     * 
     */
    grade: number;
    /**
     * 
     */
    comment?: string;
}

/**
 * Check if a given object implements the RateService interface.
 */
export function instanceOfRateService(value: object): value is RateService {
    if (!('grade' in value) || value['grade'] === undefined) return false;
    return true;
}

export function RateServiceFromJSON(json: any): RateService {
    return RateServiceFromJSONTyped(json, false);
}

export function RateServiceFromJSONTyped(json: any, ignoreDiscriminator: boolean): RateService {
    if (json == null) {
        return json;
    }
    return {
        
        'grade': json['grade'],
        'comment': json['comment'] == null ? undefined : json['comment'],
    };
}

export function RateServiceToJSON(json: any): RateService {
    return RateServiceToJSONTyped(json, false);
}

export function RateServiceToJSONTyped(value?: RateService | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'grade': value['grade'],
        'comment': value['comment'],
    };
}

