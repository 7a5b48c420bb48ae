/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { EntryContent } from './EntryContent';
import {
    EntryContentFromJSON,
    EntryContentFromJSONTyped,
    EntryContentToJSON,
    EntryContentToJSONTyped,
} from './EntryContent';

/**
 * 目录条目摘要 | An entry in a list
 * @export
 * @interface EntrySummary
 */
export interface EntrySummary {
    /**
     * 
     */
    entry: EntryContent;
    /**
     * 
     */
    entryVersion: number;
    /**
     * 
     */
    claims: number;
    /**
     * 
     */
    cancelledFrom?: string;
}

/**
 * Check if a given object implements the EntrySummary interface.
 */
export function instanceOfEntrySummary(value: object): value is EntrySummary {
    if (!('entry' in value) || value['entry'] === undefined) return false;
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('claims' in value) || value['claims'] === undefined) return false;
    return true;
}

export function EntrySummaryFromJSON(json: any): EntrySummary {
    return EntrySummaryFromJSONTyped(json, false);
}

export function EntrySummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): EntrySummary {
    if (json == null) {
        return json;
    }
    return {
        
        'entry': EntryContentFromJSON(json['entry']),
        'entryVersion': json['entryVersion'],
        'claims': json['claims'],
        'cancelledFrom': json['cancelledFrom'] == null ? undefined : json['cancelledFrom'],
    };
}

export function EntrySummaryToJSON(json: any): EntrySummary {
    return EntrySummaryToJSONTyped(json, false);
}

export function EntrySummaryToJSONTyped(value?: EntrySummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'entry': EntryContentToJSON(value['entry']),
        'entryVersion': value['entryVersion'],
        'claims': value['claims'],
        'cancelledFrom': value['cancelledFrom'],
    };
}

