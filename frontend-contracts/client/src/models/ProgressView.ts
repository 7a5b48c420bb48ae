/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TimelineEntry } from './TimelineEntry';
import {
    TimelineEntryFromJSON,
    TimelineEntryFromJSONTyped,
    TimelineEntryToJSON,
    TimelineEntryToJSONTyped,
} from './TimelineEntry';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { CaseState } from './CaseState';
import {
    CaseStateFromJSON,
    CaseStateFromJSONTyped,
    CaseStateToJSON,
    CaseStateToJSONTyped,
} from './CaseState';

/**
 * 公开进度, 不含个人信息 | Progress without personal data
 * @export
 * @interface ProgressView
 */
export interface ProgressView {
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    state: CaseState;
    /**
     * 
     */
    stateText: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    submittedAt: string;
    /**
     * 
     */
    promisedDue?: string;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 
     */
    nextStep?: string;
    /**
     * 
     */
    timeline: Array<TimelineEntry>;
    /**
     * 
     */
    asOf: string;
}



/**
 * Check if a given object implements the ProgressView interface.
 */
export function instanceOfProgressView(value: object): value is ProgressView {
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('submittedAt' in value) || value['submittedAt'] === undefined) return false;
    if (!('timeline' in value) || value['timeline'] === undefined) return false;
    if (!('asOf' in value) || value['asOf'] === undefined) return false;
    return true;
}

export function ProgressViewFromJSON(json: any): ProgressView {
    return ProgressViewFromJSONTyped(json, false);
}

export function ProgressViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProgressView {
    if (json == null) {
        return json;
    }
    return {
        
        'number': json['number'],
        'itemName': json['itemName'],
        'organName': json['organName'],
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'light': LightFromJSON(json['light']),
        'submittedAt': json['submittedAt'],
        'promisedDue': json['promisedDue'] == null ? undefined : json['promisedDue'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'nextStep': json['nextStep'] == null ? undefined : json['nextStep'],
        'timeline': ((json['timeline'] as Array<any>).map(TimelineEntryFromJSON)),
        'asOf': json['asOf'],
    };
}

export function ProgressViewToJSON(json: any): ProgressView {
    return ProgressViewToJSONTyped(json, false);
}

export function ProgressViewToJSONTyped(value?: ProgressView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'number': value['number'],
        'itemName': value['itemName'],
        'organName': value['organName'],
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'light': LightToJSON(value['light']),
        'submittedAt': value['submittedAt'],
        'promisedDue': value['promisedDue'],
        'workDaysLeft': value['workDaysLeft'],
        'nextStep': value['nextStep'],
        'timeline': ((value['timeline'] as Array<any>).map(TimelineEntryToJSON)),
        'asOf': value['asOf'],
    };
}

