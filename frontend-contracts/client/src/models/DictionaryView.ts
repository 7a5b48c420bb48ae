/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DictionaryEntry } from './DictionaryEntry';
import {
    DictionaryEntryFromJSON,
    DictionaryEntryFromJSONTyped,
    DictionaryEntryToJSON,
    DictionaryEntryToJSONTyped,
} from './DictionaryEntry';

/**
 * 字典内容 | A dictionary with its entries
 * @export
 * @interface DictionaryView
 */
export interface DictionaryView {
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
    entries: Array<DictionaryEntry>;
}

/**
 * Check if a given object implements the DictionaryView interface.
 */
export function instanceOfDictionaryView(value: object): value is DictionaryView {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('zh' in value) || value['zh'] === undefined) return false;
    if (!('en' in value) || value['en'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    if (!('entries' in value) || value['entries'] === undefined) return false;
    return true;
}

export function DictionaryViewFromJSON(json: any): DictionaryView {
    return DictionaryViewFromJSONTyped(json, false);
}

export function DictionaryViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DictionaryView {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'zh': json['zh'],
        'en': json['en'],
        'source': json['source'],
        'entries': ((json['entries'] as Array<any>).map(DictionaryEntryFromJSON)),
    };
}

export function DictionaryViewToJSON(json: any): DictionaryView {
    return DictionaryViewToJSONTyped(json, false);
}

export function DictionaryViewToJSONTyped(value?: DictionaryView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'zh': value['zh'],
        'en': value['en'],
        'source': value['source'],
        'entries': ((value['entries'] as Array<any>).map(DictionaryEntryToJSON)),
    };
}

