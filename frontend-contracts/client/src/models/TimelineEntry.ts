/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理过程的一步 | One step of the history
 * @export
 * @interface TimelineEntry
 */
export interface TimelineEntry {
    /**
     * 
     */
    at: string;
    /**
     * 事件类型 | Kind of event, e.g. case-accepted
     */
    kind: string;
    /**
     * 
     */
    title: string;
    /**
     * 
     */
    detail?: string;
    /**
     * 
     */
    organName?: string;
    /**
     * 
     */
    postName?: string;
    /**
     * 
     */
    legalBasis?: string;
    /**
     * 
     */
    due?: string;
}

/**
 * Check if a given object implements the TimelineEntry interface.
 */
export function instanceOfTimelineEntry(value: object): value is TimelineEntry {
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    return true;
}

export function TimelineEntryFromJSON(json: any): TimelineEntry {
    return TimelineEntryFromJSONTyped(json, false);
}

export function TimelineEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): TimelineEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'at': json['at'],
        'kind': json['kind'],
        'title': json['title'],
        'detail': json['detail'] == null ? undefined : json['detail'],
        'organName': json['organName'] == null ? undefined : json['organName'],
        'postName': json['postName'] == null ? undefined : json['postName'],
        'legalBasis': json['legalBasis'] == null ? undefined : json['legalBasis'],
        'due': json['due'] == null ? undefined : json['due'],
    };
}

export function TimelineEntryToJSON(json: any): TimelineEntry {
    return TimelineEntryToJSONTyped(json, false);
}

export function TimelineEntryToJSONTyped(value?: TimelineEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'at': value['at'],
        'kind': value['kind'],
        'title': value['title'],
        'detail': value['detail'],
        'organName': value['organName'],
        'postName': value['postName'],
        'legalBasis': value['legalBasis'],
        'due': value['due'],
    };
}

