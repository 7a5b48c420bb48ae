/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 拨钟 | Set the clock
 * @export
 * @interface SaveDemoClock
 */
export interface SaveDemoClock {
    /**
     * 
     */
    offsetSeconds: number;
}

/**
 * Check if a given object implements the SaveDemoClock interface.
 */
export function instanceOfSaveDemoClock(value: object): value is SaveDemoClock {
    if (!('offsetSeconds' in value) || value['offsetSeconds'] === undefined) return false;
    return true;
}

export function SaveDemoClockFromJSON(json: any): SaveDemoClock {
    return SaveDemoClockFromJSONTyped(json, false);
}

export function SaveDemoClockFromJSONTyped(json: any, ignoreDiscriminator: boolean): SaveDemoClock {
    if (json == null) {
        return json;
    }
    return {
        
        'offsetSeconds': json['offsetSeconds'],
    };
}

export function SaveDemoClockToJSON(json: any): SaveDemoClock {
    return SaveDemoClockToJSONTyped(json, false);
}

export function SaveDemoClockToJSONTyped(value?: SaveDemoClock | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'offsetSeconds': value['offsetSeconds'],
    };
}

