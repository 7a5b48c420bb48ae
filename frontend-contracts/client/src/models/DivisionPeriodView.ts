/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 区划代码在一段时间里所指 | What a code stands for during a time
 * @export
 * @interface DivisionPeriodView
 */
export interface DivisionPeriodView {
    /**
     * 
     */
    name: string;
    /**
     * 类别: 省、地级市、县、市辖区、县级市、功能区 | Kind
     */
    kind: DivisionPeriodViewKindEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    parent?: string;
    /**
     * 起始日 | First day the platform knows it to hold
     */
    effectiveFrom: string;
    /**
     * 失效日, 当日起不再适用 | First day on which it no longer holds
     */
    effectiveTo?: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    predecessor?: string;
    /**
     * 沿革说明 | What changed
     */
    note?: string;
    /**
     * 
     */
    reason?: string;
    /**
     * 
     */
    basis?: string;
}

/**
* @export
* @enum {string}
*/
export enum DivisionPeriodViewKindEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    District = 'district',
    CountyCity = 'county-city',
    FunctionalZone = 'functional-zone'
}


/**
 * Check if a given object implements the DivisionPeriodView interface.
 */
export function instanceOfDivisionPeriodView(value: object): value is DivisionPeriodView {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    return true;
}

export function DivisionPeriodViewFromJSON(json: any): DivisionPeriodView {
    return DivisionPeriodViewFromJSONTyped(json, false);
}

export function DivisionPeriodViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DivisionPeriodView {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'kind': json['kind'],
        'parent': json['parent'] == null ? undefined : json['parent'],
        'effectiveFrom': json['effectiveFrom'],
        'effectiveTo': json['effectiveTo'] == null ? undefined : json['effectiveTo'],
        'predecessor': json['predecessor'] == null ? undefined : json['predecessor'],
        'note': json['note'] == null ? undefined : json['note'],
        'reason': json['reason'] == null ? undefined : json['reason'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function DivisionPeriodViewToJSON(json: any): DivisionPeriodView {
    return DivisionPeriodViewToJSONTyped(json, false);
}

export function DivisionPeriodViewToJSONTyped(value?: DivisionPeriodView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'kind': value['kind'],
        'parent': value['parent'],
        'effectiveFrom': value['effectiveFrom'],
        'effectiveTo': value['effectiveTo'],
        'predecessor': value['predecessor'],
        'note': value['note'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

