/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 字典项 | An entry of a dictionary
 * @export
 * @interface DictionaryEntry
 */
export interface DictionaryEntry {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    zh: string;
    /**
     * 
     */
    en: string;
    /**
     * 
     */
    equivalents?: Array<string>;
    /**
     * 
     */
    note?: string;
}

/**
 * Check if a given object implements the DictionaryEntry interface.
 */
export function instanceOfDictionaryEntry(value: object): value is DictionaryEntry {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('zh' in value) || value['zh'] === undefined) return false;
    if (!('en' in value) || value['en'] === undefined) return false;
    return true;
}

export function DictionaryEntryFromJSON(json: any): DictionaryEntry {
    return DictionaryEntryFromJSONTyped(json, false);
}

export function DictionaryEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): DictionaryEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'zh': json['zh'],
        'en': json['en'],
        'equivalents': json['equivalents'] == null ? undefined : json['equivalents'],
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function DictionaryEntryToJSON(json: any): DictionaryEntry {
    return DictionaryEntryToJSONTyped(json, false);
}

export function DictionaryEntryToJSONTyped(value?: DictionaryEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'zh': value['zh'],
        'en': value['en'],
        'equivalents': value['equivalents'],
        'note': value['note'],
    };
}

