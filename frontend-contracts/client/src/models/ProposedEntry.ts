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
 * 拟定目录条目 (省级) | A catalogue entry as it shall be; at the province
 * @export
 * @interface ProposedEntry
 */
export interface ProposedEntry {
    /**
     * 
     */
    entry: EntryContent;
    /**
     * 认领单位采用新版本的最后一日 | Last day for claimants to adopt it
     */
    adoptBy: string;
}

/**
 * Check if a given object implements the ProposedEntry interface.
 */
export function instanceOfProposedEntry(value: object): value is ProposedEntry {
    if (!('entry' in value) || value['entry'] === undefined) return false;
    if (!('adoptBy' in value) || value['adoptBy'] === undefined) return false;
    return true;
}

export function ProposedEntryFromJSON(json: any): ProposedEntry {
    return ProposedEntryFromJSONTyped(json, false);
}

export function ProposedEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProposedEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'entry': EntryContentFromJSON(json['entry']),
        'adoptBy': json['adoptBy'],
    };
}

export function ProposedEntryToJSON(json: any): ProposedEntry {
    return ProposedEntryToJSONTyped(json, false);
}

export function ProposedEntryToJSONTyped(value?: ProposedEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'entry': EntryContentToJSON(value['entry']),
        'adoptBy': value['adoptBy'],
    };
}

