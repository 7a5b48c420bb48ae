/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一处差异 | One difference
 * @export
 * @interface FieldChange
 */
export interface FieldChange {
    /**
     * 
     */
    path: string;
    /**
     * 
     */
    nameZh: string;
    /**
     * 
     */
    nameEn: string;
    /**
     * 
     */
    change: FieldChangeChangeEnum;
    /**
     * 
     */
    element?: string;
    /**
     * 
     */
    before?: string;
    /**
     * 
     */
    after?: string;
    /**
     * 
     */
    standard: boolean;
}

/**
* @export
* @enum {string}
*/
export enum FieldChangeChangeEnum {
    Added = 'added',
    Removed = 'removed',
    Changed = 'changed',
    Reordered = 'reordered'
}


/**
 * Check if a given object implements the FieldChange interface.
 */
export function instanceOfFieldChange(value: object): value is FieldChange {
    if (!('path' in value) || value['path'] === undefined) return false;
    if (!('nameZh' in value) || value['nameZh'] === undefined) return false;
    if (!('nameEn' in value) || value['nameEn'] === undefined) return false;
    if (!('change' in value) || value['change'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    return true;
}

export function FieldChangeFromJSON(json: any): FieldChange {
    return FieldChangeFromJSONTyped(json, false);
}

export function FieldChangeFromJSONTyped(json: any, ignoreDiscriminator: boolean): FieldChange {
    if (json == null) {
        return json;
    }
    return {
        
        'path': json['path'],
        'nameZh': json['nameZh'],
        'nameEn': json['nameEn'],
        'change': json['change'],
        'element': json['element'] == null ? undefined : json['element'],
        'before': json['before'] == null ? undefined : json['before'],
        'after': json['after'] == null ? undefined : json['after'],
        'standard': json['standard'],
    };
}

export function FieldChangeToJSON(json: any): FieldChange {
    return FieldChangeToJSONTyped(json, false);
}

export function FieldChangeToJSONTyped(value?: FieldChange | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'path': value['path'],
        'nameZh': value['nameZh'],
        'nameEn': value['nameEn'],
        'change': value['change'],
        'element': value['element'],
        'before': value['before'],
        'after': value['after'],
        'standard': value['standard'],
    };
}

