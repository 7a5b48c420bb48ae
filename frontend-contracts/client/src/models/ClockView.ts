/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { ClockStep } from './ClockStep';
import {
    ClockStepFromJSON,
    ClockStepFromJSONTyped,
    ClockStepToJSON,
    ClockStepToJSONTyped,
} from './ClockStep';
import type { TimeLimit } from './TimeLimit';
import {
    TimeLimitFromJSON,
    TimeLimitFromJSONTyped,
    TimeLimitToJSON,
    TimeLimitToJSONTyped,
} from './TimeLimit';

/**
 * 时限 | A clock with its explanation
 * @export
 * @interface ClockView
 */
export interface ClockView {
    /**
     * 
     */
    kind: ClockViewKindEnum;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    limit: TimeLimit;
    /**
     * 
     */
    startedOn?: string;
    /**
     * 
     */
    due?: string;
    /**
     * 
     */
    used?: number;
    /**
     * 
     */
    left?: number;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    paused: boolean;
    /**
     * 该年日历未公布 | Calendar of that year is not published
     */
    provisional: boolean;
    /**
     * 
     */
    legalBasis?: string;
    /**
     * 
     */
    explanation: Array<ClockStep>;
}

/**
* @export
* @enum {string}
*/
export enum ClockViewKindEnum {
    Statutory = 'statutory',
    Promised = 'promised',
    Stage = 'stage',
    Correction = 'correction'
}


/**
 * Check if a given object implements the ClockView interface.
 */
export function instanceOfClockView(value: object): value is ClockView {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('limit' in value) || value['limit'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('paused' in value) || value['paused'] === undefined) return false;
    if (!('provisional' in value) || value['provisional'] === undefined) return false;
    if (!('explanation' in value) || value['explanation'] === undefined) return false;
    return true;
}

export function ClockViewFromJSON(json: any): ClockView {
    return ClockViewFromJSONTyped(json, false);
}

export function ClockViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ClockView {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'name': json['name'],
        'limit': TimeLimitFromJSON(json['limit']),
        'startedOn': json['startedOn'] == null ? undefined : json['startedOn'],
        'due': json['due'] == null ? undefined : json['due'],
        'used': json['used'] == null ? undefined : json['used'],
        'left': json['left'] == null ? undefined : json['left'],
        'light': LightFromJSON(json['light']),
        'paused': json['paused'],
        'provisional': json['provisional'],
        'legalBasis': json['legalBasis'] == null ? undefined : json['legalBasis'],
        'explanation': ((json['explanation'] as Array<any>).map(ClockStepFromJSON)),
    };
}

export function ClockViewToJSON(json: any): ClockView {
    return ClockViewToJSONTyped(json, false);
}

export function ClockViewToJSONTyped(value?: ClockView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'name': value['name'],
        'limit': TimeLimitToJSON(value['limit']),
        'startedOn': value['startedOn'],
        'due': value['due'],
        'used': value['used'],
        'left': value['left'],
        'light': LightToJSON(value['light']),
        'paused': value['paused'],
        'provisional': value['provisional'],
        'legalBasis': value['legalBasis'],
        'explanation': ((value['explanation'] as Array<any>).map(ClockStepToJSON)),
    };
}

