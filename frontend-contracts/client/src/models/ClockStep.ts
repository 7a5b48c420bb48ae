/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 期限推算的一步 | One step in the reckoning of a limit
 * @export
 * @interface ClockStep
 */
export interface ClockStep {
    /**
     * 
     */
    date: string;
    /**
     * 
     */
    text: string;
}

/**
 * Check if a given object implements the ClockStep interface.
 */
export function instanceOfClockStep(value: object): value is ClockStep {
    if (!('date' in value) || value['date'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function ClockStepFromJSON(json: any): ClockStep {
    return ClockStepFromJSONTyped(json, false);
}

export function ClockStepFromJSONTyped(json: any, ignoreDiscriminator: boolean): ClockStep {
    if (json == null) {
        return json;
    }
    return {
        
        'date': json['date'],
        'text': json['text'],
    };
}

export function ClockStepToJSON(json: any): ClockStep {
    return ClockStepToJSONTyped(json, false);
}

export function ClockStepToJSONTyped(value?: ClockStep | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'date': value['date'],
        'text': value['text'],
    };
}

