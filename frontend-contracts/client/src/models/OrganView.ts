/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 实施主体 | An organ
 * @export
 * @interface OrganView
 */
export interface OrganView {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    code: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    shortName?: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 信用代码是否为临时代码 | Whether the credit code is a temporary one, not yet the one registered
     */
    temporaryCode?: boolean;
    /**
     * 现用信用代码, 与 code 不同时才有 | The credit code in use, where it is not code
     */
    creditCode?: string;
    /**
     * 设立之日; 随名录入库的没有 | First day; none for what came with a whole table
     */
    validFrom?: string;
    /**
     * 撤销之日, 当日起不再是实施主体 | First day on which it is no more
     */
    validTo?: string;
    /**
     * 承接的实施主体 | The organ that took its place
     */
    successor?: string;
}

/**
 * Check if a given object implements the OrganView interface.
 */
export function instanceOfOrganView(value: object): value is OrganView {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    return true;
}

export function OrganViewFromJSON(json: any): OrganView {
    return OrganViewFromJSONTyped(json, false);
}

export function OrganViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): OrganView {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'shortName': json['shortName'] == null ? undefined : json['shortName'],
        'regionCode': json['regionCode'],
        'temporaryCode': json['temporaryCode'] == null ? undefined : json['temporaryCode'],
        'creditCode': json['creditCode'] == null ? undefined : json['creditCode'],
        'validFrom': json['validFrom'] == null ? undefined : json['validFrom'],
        'validTo': json['validTo'] == null ? undefined : json['validTo'],
        'successor': json['successor'] == null ? undefined : json['successor'],
    };
}

export function OrganViewToJSON(json: any): OrganView {
    return OrganViewToJSONTyped(json, false);
}

export function OrganViewToJSONTyped(value?: OrganView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'shortName': value['shortName'],
        'regionCode': value['regionCode'],
        'temporaryCode': value['temporaryCode'],
        'creditCode': value['creditCode'],
        'validFrom': value['validFrom'],
        'validTo': value['validTo'],
        'successor': value['successor'],
    };
}

