/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { EntryVersionView } from './EntryVersionView';
import {
    EntryVersionViewFromJSON,
    EntryVersionViewFromJSONTyped,
    EntryVersionViewToJSON,
    EntryVersionViewToJSONTyped,
} from './EntryVersionView';

/**
 * 目录条目及其历次版本 | An entry with its versions
 * @export
 * @interface EntryView
 */
export interface EntryView {
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    current?: EntryVersionView;
    /**
     * 
     */
    cancelledFrom?: string;
    /**
     * 
     */
    versions: Array<EntryVersionView>;
}

/**
 * Check if a given object implements the EntryView interface.
 */
export function instanceOfEntryView(value: object): value is EntryView {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('versions' in value) || value['versions'] === undefined) return false;
    return true;
}

export function EntryViewFromJSON(json: any): EntryView {
    return EntryViewFromJSONTyped(json, false);
}

export function EntryViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): EntryView {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'current': json['current'] == null ? undefined : EntryVersionViewFromJSON(json['current']),
        'cancelledFrom': json['cancelledFrom'] == null ? undefined : json['cancelledFrom'],
        'versions': ((json['versions'] as Array<any>).map(EntryVersionViewFromJSON)),
    };
}

export function EntryViewToJSON(json: any): EntryView {
    return EntryViewToJSONTyped(json, false);
}

export function EntryViewToJSONTyped(value?: EntryView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'current': EntryVersionViewToJSON(value['current']),
        'cancelledFrom': value['cancelledFrom'],
        'versions': ((value['versions'] as Array<any>).map(EntryVersionViewToJSON)),
    };
}

