/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 取消目录条目, 须有依据 | Cancel an entry; needs a basis
 * @export
 * @interface AbolishEntry
 */
export interface AbolishEntry {
    /**
     * 
     */
    from: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis: string;
}

/**
 * Check if a given object implements the AbolishEntry interface.
 */
export function instanceOfAbolishEntry(value: object): value is AbolishEntry {
    if (!('from' in value) || value['from'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AbolishEntryFromJSON(json: any): AbolishEntry {
    return AbolishEntryFromJSONTyped(json, false);
}

export function AbolishEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): AbolishEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'from': json['from'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function AbolishEntryToJSON(json: any): AbolishEntry {
    return AbolishEntryToJSONTyped(json, false);
}

export function AbolishEntryToJSONTyped(value?: AbolishEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'from': value['from'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

