/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 行政区划 | A division
 * @export
 * @interface RegionView
 */
export interface RegionView {
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    code: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    level: RegionViewLevelEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    parent?: string;
    /**
     * 起用日期 | First day the platform knows the code to be valid
     */
    validFrom?: string;
    /**
     * 停用日期, 当日起不再使用; 无则在用 | First day it is no longer valid; absent while no end is known
     */
    validTo?: string;
    /**
     * 后继代码 | Code that took its place
     */
    successor?: string;
    /**
     * 前身代码 | Codes it took the place of
     */
    predecessors?: Array<string>;
    /**
     * 沿革说明 | What changed
     */
    note?: string;
}

/**
* @export
* @enum {string}
*/
export enum RegionViewLevelEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    Zone = 'zone'
}


/**
 * Check if a given object implements the RegionView interface.
 */
export function instanceOfRegionView(value: object): value is RegionView {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    return true;
}

export function RegionViewFromJSON(json: any): RegionView {
    return RegionViewFromJSONTyped(json, false);
}

export function RegionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): RegionView {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'level': json['level'],
        'parent': json['parent'] == null ? undefined : json['parent'],
        'validFrom': json['validFrom'] == null ? undefined : json['validFrom'],
        'validTo': json['validTo'] == null ? undefined : json['validTo'],
        'successor': json['successor'] == null ? undefined : json['successor'],
        'predecessors': json['predecessors'] == null ? undefined : json['predecessors'],
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function RegionViewToJSON(json: any): RegionView {
    return RegionViewToJSONTyped(json, false);
}

export function RegionViewToJSONTyped(value?: RegionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'level': value['level'],
        'parent': value['parent'],
        'validFrom': value['validFrom'],
        'validTo': value['validTo'],
        'successor': value['successor'],
        'predecessors': value['predecessors'],
        'note': value['note'],
    };
}

