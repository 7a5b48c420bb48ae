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
 * 目录条目版本 | A version of an entry
 * @export
 * @interface EntryVersionView
 */
export interface EntryVersionView {
    /**
     * 
     */
    entryVersion: number;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 
     */
    effectiveTo?: string;
    /**
     * 
     */
    adoptBy?: string;
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
 * Check if a given object implements the EntryVersionView interface.
 */
export function instanceOfEntryVersionView(value: object): value is EntryVersionView {
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('entry' in value) || value['entry'] === undefined) return false;
    return true;
}

export function EntryVersionViewFromJSON(json: any): EntryVersionView {
    return EntryVersionViewFromJSONTyped(json, false);
}

export function EntryVersionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): EntryVersionView {
    if (json == null) {
        return json;
    }
    return {
        
        'entryVersion': json['entryVersion'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'effectiveTo': json['effectiveTo'] == null ? undefined : json['effectiveTo'],
        'adoptBy': json['adoptBy'] == null ? undefined : json['adoptBy'],
        'reason': json['reason'],
        'entry': EntryContentFromJSON(json['entry']),
    };
}

export function EntryVersionViewToJSON(json: any): EntryVersionView {
    return EntryVersionViewToJSONTyped(json, false);
}

export function EntryVersionViewToJSONTyped(value?: EntryVersionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'entryVersion': value['entryVersion'],
        'effectiveFrom': value['effectiveFrom'],
        'effectiveTo': value['effectiveTo'],
        'adoptBy': value['adoptBy'],
        'reason': value['reason'],
        'entry': EntryContentToJSON(value['entry']),
    };
}

