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
import type { TimeLimit } from './TimeLimit';
import {
    TimeLimitFromJSON,
    TimeLimitFromJSONTyped,
    TimeLimitToJSON,
    TimeLimitToJSONTyped,
} from './TimeLimit';

/**
 * 时限, 含推算与来源 | A limit with its count and source
 * @export
 * @interface ChangeClock
 */
export interface ChangeClock {
    /**
     * 
     */
    code: string;
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
    startedOn: string;
    /**
     * 
     */
    due: string;
    /**
     * 
     */
    finishedOn?: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    source: string;
    /**
     * 
     */
    provisional: boolean;
    /**
     * 
     */
    steps: Array<string>;
}



/**
 * Check if a given object implements the ChangeClock interface.
 */
export function instanceOfChangeClock(value: object): value is ChangeClock {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('limit' in value) || value['limit'] === undefined) return false;
    if (!('startedOn' in value) || value['startedOn'] === undefined) return false;
    if (!('due' in value) || value['due'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    if (!('provisional' in value) || value['provisional'] === undefined) return false;
    if (!('steps' in value) || value['steps'] === undefined) return false;
    return true;
}

export function ChangeClockFromJSON(json: any): ChangeClock {
    return ChangeClockFromJSONTyped(json, false);
}

export function ChangeClockFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeClock {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'limit': TimeLimitFromJSON(json['limit']),
        'startedOn': json['startedOn'],
        'due': json['due'],
        'finishedOn': json['finishedOn'] == null ? undefined : json['finishedOn'],
        'light': LightFromJSON(json['light']),
        'source': json['source'],
        'provisional': json['provisional'],
        'steps': json['steps'],
    };
}

export function ChangeClockToJSON(json: any): ChangeClock {
    return ChangeClockToJSONTyped(json, false);
}

export function ChangeClockToJSONTyped(value?: ChangeClock | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'limit': TimeLimitToJSON(value['limit']),
        'startedOn': value['startedOn'],
        'due': value['due'],
        'finishedOn': value['finishedOn'],
        'light': LightToJSON(value['light']),
        'source': value['source'],
        'provisional': value['provisional'],
        'steps': value['steps'],
    };
}

