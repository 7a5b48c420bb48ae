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
import type { AlertView } from './AlertView';
import {
    AlertViewFromJSON,
    AlertViewFromJSONTyped,
    AlertViewToJSON,
    AlertViewToJSONTyped,
} from './AlertView';
import type { OversightCase } from './OversightCase';
import {
    OversightCaseFromJSON,
    OversightCaseFromJSONTyped,
    OversightCaseToJSON,
    OversightCaseToJSONTyped,
} from './OversightCase';

/**
 * 监察单件 | One case with its history
 * @export
 * @interface OversightCaseView
 */
export interface OversightCaseView {
    /**
     * 
     */
    _case: OversightCase;
    /**
     * 
     */
    timeline: Array<TimelineEntry>;
    /**
     * 
     */
    alerts: Array<AlertView>;
}

/**
 * Check if a given object implements the OversightCaseView interface.
 */
export function instanceOfOversightCaseView(value: object): value is OversightCaseView {
    if ((!('_case' in (value as Record<string, any>)) && !('case' in (value as Record<string, any>))) || ((value as Record<string, any>)['_case'] === undefined && (value as Record<string, any>)['case'] === undefined)) return false;
    if (!('timeline' in value) || value['timeline'] === undefined) return false;
    if (!('alerts' in value) || value['alerts'] === undefined) return false;
    return true;
}

export function OversightCaseViewFromJSON(json: any): OversightCaseView {
    return OversightCaseViewFromJSONTyped(json, false);
}

export function OversightCaseViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): OversightCaseView {
    if (json == null) {
        return json;
    }
    return {
        
        '_case': OversightCaseFromJSON(json['case']),
        'timeline': ((json['timeline'] as Array<any>).map(TimelineEntryFromJSON)),
        'alerts': ((json['alerts'] as Array<any>).map(AlertViewFromJSON)),
    };
}

export function OversightCaseViewToJSON(json: any): OversightCaseView {
    return OversightCaseViewToJSONTyped(json, false);
}

export function OversightCaseViewToJSONTyped(value?: OversightCaseView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'case': OversightCaseToJSON(value['_case']),
        'timeline': ((value['timeline'] as Array<any>).map(TimelineEntryToJSON)),
        'alerts': ((value['alerts'] as Array<any>).map(AlertViewToJSON)),
    };
}

