/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一处问题 | Something wrong with an item of the file
 * @export
 * @interface ImportFinding
 */
export interface ImportFinding {
    /**
     * 规则 I01-I18, R01-R99 | Rule
     */
    code: string;
    /**
     * 错误使整个文件不能入库 | An error keeps the whole file out
     */
    error: boolean;
    /**
     * 列名或要素 | Column or element
     */
    place?: string;
    /**
     * 
     */
    detail?: string;
    /**
     * 
     */
    text: string;
}

/**
 * Check if a given object implements the ImportFinding interface.
 */
export function instanceOfImportFinding(value: object): value is ImportFinding {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('error' in value) || value['error'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function ImportFindingFromJSON(json: any): ImportFinding {
    return ImportFindingFromJSONTyped(json, false);
}

export function ImportFindingFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportFinding {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'error': json['error'],
        'place': json['place'] == null ? undefined : json['place'],
        'detail': json['detail'] == null ? undefined : json['detail'],
        'text': json['text'],
    };
}

export function ImportFindingToJSON(json: any): ImportFinding {
    return ImportFindingToJSONTyped(json, false);
}

export function ImportFindingToJSONTyped(value?: ImportFinding | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'error': value['error'],
        'place': value['place'],
        'detail': value['detail'],
        'text': value['text'],
    };
}

