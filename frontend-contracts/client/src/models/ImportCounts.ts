/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 各类数量 | How many items, by what becomes of them
 * @export
 * @interface ImportCounts
 */
export interface ImportCounts {
    /**
     * 
     */
    items: number;
    /**
     * 新增 | New
     */
    added: number;
    /**
     * 更新 | A new version
     */
    changed: number;
    /**
     * 未变 | As it is already
     */
    unchanged: number;
    /**
     * 错误 | Wrong
     */
    refused: number;
}

/**
 * Check if a given object implements the ImportCounts interface.
 */
export function instanceOfImportCounts(value: object): value is ImportCounts {
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('added' in value) || value['added'] === undefined) return false;
    if (!('changed' in value) || value['changed'] === undefined) return false;
    if (!('unchanged' in value) || value['unchanged'] === undefined) return false;
    if (!('refused' in value) || value['refused'] === undefined) return false;
    return true;
}

export function ImportCountsFromJSON(json: any): ImportCounts {
    return ImportCountsFromJSONTyped(json, false);
}

export function ImportCountsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportCounts {
    if (json == null) {
        return json;
    }
    return {
        
        'items': json['items'],
        'added': json['added'],
        'changed': json['changed'],
        'unchanged': json['unchanged'],
        'refused': json['refused'],
    };
}

export function ImportCountsToJSON(json: any): ImportCounts {
    return ImportCountsToJSONTyped(json, false);
}

export function ImportCountsToJSONTyped(value?: ImportCounts | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': value['items'],
        'added': value['added'],
        'changed': value['changed'],
        'unchanged': value['unchanged'],
        'refused': value['refused'],
    };
}

