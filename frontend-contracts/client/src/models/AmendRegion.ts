/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 行政区划自某日起的样子 | What a division is from a day on
 * @export
 * @interface AmendRegion
 */
export interface AmendRegion {
    /**
     * 名称 | Name
     */
    name: string;
    /**
     * 类别: 省、地级市、县、市辖区、县级市、功能区 | Kind
     */
    kind: AmendRegionKindEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    parent?: string;
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
export enum AmendRegionKindEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    District = 'district',
    CountyCity = 'county-city',
    FunctionalZone = 'functional-zone'
}


/**
 * Check if a given object implements the AmendRegion interface.
 */
export function instanceOfAmendRegion(value: object): value is AmendRegion {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AmendRegionFromJSON(json: any): AmendRegion {
    return AmendRegionFromJSONTyped(json, false);
}

export function AmendRegionFromJSONTyped(json: any, ignoreDiscriminator: boolean): AmendRegion {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'kind': json['kind'],
        'parent': json['parent'] == null ? undefined : json['parent'],
        'effectiveFrom': json['effectiveFrom'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function AmendRegionToJSON(json: any): AmendRegion {
    return AmendRegionToJSONTyped(json, false);
}

export function AmendRegionToJSONTyped(value?: AmendRegion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'kind': value['kind'],
        'parent': value['parent'],
        'effectiveFrom': value['effectiveFrom'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

