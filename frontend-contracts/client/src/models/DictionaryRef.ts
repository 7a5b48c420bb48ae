/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 字典 | A dictionary
 * @export
 * @interface DictionaryRef
 */
export interface DictionaryRef {
    /**
     * 
     */
    name: string;
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
    source: string;
    /**
     * 
     */
    entries: number;
}

/**
 * Check if a given object implements the DictionaryRef interface.
 */
export function instanceOfDictionaryRef(value: object): value is DictionaryRef {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('zh' in value) || value['zh'] === undefined) return false;
    if (!('en' in value) || value['en'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    if (!('entries' in value) || value['entries'] === undefined) return false;
    return true;
}

export function DictionaryRefFromJSON(json: any): DictionaryRef {
    return DictionaryRefFromJSONTyped(json, false);
}

export function DictionaryRefFromJSONTyped(json: any, ignoreDiscriminator: boolean): DictionaryRef {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'zh': json['zh'],
        'en': json['en'],
        'source': json['source'],
        'entries': json['entries'],
    };
}

export function DictionaryRefToJSON(json: any): DictionaryRef {
    return DictionaryRefToJSONTyped(json, false);
}

export function DictionaryRefToJSONTyped(value?: DictionaryRef | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'zh': value['zh'],
        'en': value['en'],
        'source': value['source'],
        'entries': value['entries'],
    };
}

