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
    };
}

