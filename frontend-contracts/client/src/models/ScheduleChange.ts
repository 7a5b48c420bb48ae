/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 发布安排; 已过的时刻即为立即发布 | When to publish; a moment that has passed means at once
 * @export
 * @interface ScheduleChange
 */
export interface ScheduleChange {
    /**
     * 
     */
    publishAt: string;
    /**
     * 
     */
    effectiveFrom?: string;
}

/**
 * Check if a given object implements the ScheduleChange interface.
 */
export function instanceOfScheduleChange(value: object): value is ScheduleChange {
    if (!('publishAt' in value) || value['publishAt'] === undefined) return false;
    return true;
}

export function ScheduleChangeFromJSON(json: any): ScheduleChange {
    return ScheduleChangeFromJSONTyped(json, false);
}

export function ScheduleChangeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ScheduleChange {
    if (json == null) {
        return json;
    }
    return {
        
        'publishAt': json['publishAt'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
    };
}

export function ScheduleChangeToJSON(json: any): ScheduleChange {
    return ScheduleChangeToJSONTyped(json, false);
}

export function ScheduleChangeToJSONTyped(value?: ScheduleChange | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'publishAt': value['publishAt'],
        'effectiveFrom': value['effectiveFrom'],
    };
}

