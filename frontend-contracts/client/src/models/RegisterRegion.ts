/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 设立行政区划 | A new division
 * @export
 * @interface RegisterRegion
 */
export interface RegisterRegion {
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    code: string;
    /**
     * 名称 | Name
     */
    name: string;
    /**
     * 层级 | Level
     */
    level: RegisterRegionLevelEnum;
    /**
     * 类别: 省、地级市、县、市辖区、县级市、功能区 | Kind
     */
    kind: RegisterRegionKindEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    parent: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    predecessor?: string;
    /**
     * 自哪一天起, 不早于今天 | From which day, not before today
     */
    effectiveFrom: string;
    /**
     * 理由 | Reason
     */
    reason: string;
    /**
     * 依据文件 | Document that orders it
     */
    basis: string;
}

/**
* @export
* @enum {string}
*/
export enum RegisterRegionLevelEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    Zone = 'zone'
}
/**
* @export
* @enum {string}
*/
export enum RegisterRegionKindEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    District = 'district',
    CountyCity = 'county-city',
    FunctionalZone = 'functional-zone'
}


/**
 * Check if a given object implements the RegisterRegion interface.
 */
export function instanceOfRegisterRegion(value: object): value is RegisterRegion {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('parent' in value) || value['parent'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function RegisterRegionFromJSON(json: any): RegisterRegion {
    return RegisterRegionFromJSONTyped(json, false);
}

export function RegisterRegionFromJSONTyped(json: any, ignoreDiscriminator: boolean): RegisterRegion {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'level': json['level'],
        'kind': json['kind'],
        'parent': json['parent'],
        'predecessor': json['predecessor'] == null ? undefined : json['predecessor'],
        'effectiveFrom': json['effectiveFrom'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function RegisterRegionToJSON(json: any): RegisterRegion {
    return RegisterRegionToJSONTyped(json, false);
}

export function RegisterRegionToJSONTyped(value?: RegisterRegion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'level': value['level'],
        'kind': value['kind'],
        'parent': value['parent'],
        'predecessor': value['predecessor'],
        'effectiveFrom': value['effectiveFrom'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

