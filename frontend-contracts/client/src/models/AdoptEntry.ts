/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 采用目录新版本 | Adopt a version of the entry
 * @export
 * @interface AdoptEntry
 */
export interface AdoptEntry {
    /**
     * 
     */
    entryVersion: number;
}

/**
 * Check if a given object implements the AdoptEntry interface.
 */
export function instanceOfAdoptEntry(value: object): value is AdoptEntry {
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    return true;
}

export function AdoptEntryFromJSON(json: any): AdoptEntry {
    return AdoptEntryFromJSONTyped(json, false);
}

export function AdoptEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): AdoptEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'entryVersion': json['entryVersion'],
    };
}

export function AdoptEntryToJSON(json: any): AdoptEntry {
    return AdoptEntryToJSONTyped(json, false);
}

export function AdoptEntryToJSONTyped(value?: AdoptEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'entryVersion': value['entryVersion'],
    };
}

