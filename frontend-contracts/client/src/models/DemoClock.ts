/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 演示时钟 | The demo clock
 * @export
 * @interface DemoClock
 */
export interface DemoClock {
    /**
     * 
     */
    now: string;
    /**
     * 
     */
    offsetSeconds: number;
}

/**
 * Check if a given object implements the DemoClock interface.
 */
export function instanceOfDemoClock(value: object): value is DemoClock {
    if (!('now' in value) || value['now'] === undefined) return false;
    if (!('offsetSeconds' in value) || value['offsetSeconds'] === undefined) return false;
    return true;
}

export function DemoClockFromJSON(json: any): DemoClock {
    return DemoClockFromJSONTyped(json, false);
}

export function DemoClockFromJSONTyped(json: any, ignoreDiscriminator: boolean): DemoClock {
    if (json == null) {
        return json;
    }
    return {
        
        'now': json['now'],
        'offsetSeconds': json['offsetSeconds'],
    };
}

export function DemoClockToJSON(json: any): DemoClock {
    return DemoClockToJSONTyped(json, false);
}

export function DemoClockToJSONTyped(value?: DemoClock | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'now': value['now'],
        'offsetSeconds': value['offsetSeconds'],
    };
}

