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
 * 发布目录条目新版本 | Publish a version of an entry
 * @export
 * @interface PublishEntry
 */
export interface PublishEntry {
    /**
     * 
     */
    effectiveFrom: string;
    /**
     * 
     */
    adoptBy: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    entry: EntryContent;
}

/**
 * Check if a given object implements the PublishEntry interface.
 */
export function instanceOfPublishEntry(value: object): value is PublishEntry {
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('adoptBy' in value) || value['adoptBy'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('entry' in value) || value['entry'] === undefined) return false;
    return true;
}

export function PublishEntryFromJSON(json: any): PublishEntry {
    return PublishEntryFromJSONTyped(json, false);
}

export function PublishEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): PublishEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'effectiveFrom': json['effectiveFrom'],
        'adoptBy': json['adoptBy'],
        'reason': json['reason'],
        'entry': EntryContentFromJSON(json['entry']),
    };
}

export function PublishEntryToJSON(json: any): PublishEntry {
    return PublishEntryToJSONTyped(json, false);
}

export function PublishEntryToJSONTyped(value?: PublishEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'effectiveFrom': value['effectiveFrom'],
        'adoptBy': value['adoptBy'],
        'reason': value['reason'],
        'entry': EntryContentToJSON(value['entry']),
    };
}

