/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DictionaryRef } from './DictionaryRef';
import {
    DictionaryRefFromJSON,
    DictionaryRefFromJSONTyped,
    DictionaryRefToJSON,
    DictionaryRefToJSONTyped,
} from './DictionaryRef';

/**
 * 全部字典 | All dictionaries
 * @export
 * @interface DictionaryList
 */
export interface DictionaryList {
    /**
     * 
     */
    items: Array<DictionaryRef>;
}

/**
 * Check if a given object implements the DictionaryList interface.
 */
export function instanceOfDictionaryList(value: object): value is DictionaryList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function DictionaryListFromJSON(json: any): DictionaryList {
    return DictionaryListFromJSONTyped(json, false);
}

export function DictionaryListFromJSONTyped(json: any, ignoreDiscriminator: boolean): DictionaryList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(DictionaryRefFromJSON)),
    };
}

export function DictionaryListToJSON(json: any): DictionaryList {
    return DictionaryListToJSONTyped(json, false);
}

export function DictionaryListToJSONTyped(value?: DictionaryList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(DictionaryRefToJSON)),
    };
}

