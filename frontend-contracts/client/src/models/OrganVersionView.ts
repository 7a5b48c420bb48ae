/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 实施主体的一个版本 | An organ as it is for a time
 * @export
 * @interface OrganVersionView
 */
export interface OrganVersionView {
    /**
     * 
     */
    organVersion: number;
    /**
     * 起始日; 随名录入库的没有 | First day; none for what came with a whole table
     */
    effectiveFrom?: string;
    /**
     * 失效日, 当日起不再适用 | First day on which it no longer holds
     */
    effectiveTo?: string;
    /**
     * 
     */
    name: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    creditCode: string;
    /**
     * 
     */
    temporaryCode: boolean;
    /**
     * 
     */
    departments: Array<string>;
    /**
     * 
     */
    nature: OrganVersionViewNatureEnum;
    /**
     * 
     */
    address: string;
    /**
     * 
     */
    hours: string;
    /**
     * 
     */
    phone: string;
    /**
     * 
     */
    supervisePhone: string;
    /**
     * 
     */
    transit: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis?: string;
}

/**
* @export
* @enum {string}
*/
export enum OrganVersionViewNatureEnum {
    Statutory = 'statutory',
    Authorised = 'authorised',
    Entrusted = 'entrusted'
}


/**
 * Check if a given object implements the OrganVersionView interface.
 */
export function instanceOfOrganVersionView(value: object): value is OrganVersionView {
    if (!('organVersion' in value) || value['organVersion'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('creditCode' in value) || value['creditCode'] === undefined) return false;
    if (!('temporaryCode' in value) || value['temporaryCode'] === undefined) return false;
    if (!('departments' in value) || value['departments'] === undefined) return false;
    if (!('nature' in value) || value['nature'] === undefined) return false;
    if (!('address' in value) || value['address'] === undefined) return false;
    if (!('hours' in value) || value['hours'] === undefined) return false;
    if (!('phone' in value) || value['phone'] === undefined) return false;
    if (!('supervisePhone' in value) || value['supervisePhone'] === undefined) return false;
    if (!('transit' in value) || value['transit'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function OrganVersionViewFromJSON(json: any): OrganVersionView {
    return OrganVersionViewFromJSONTyped(json, false);
}

export function OrganVersionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): OrganVersionView {
    if (json == null) {
        return json;
    }
    return {
        
        'organVersion': json['organVersion'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'effectiveTo': json['effectiveTo'] == null ? undefined : json['effectiveTo'],
        'name': json['name'],
        'creditCode': json['creditCode'],
        'temporaryCode': json['temporaryCode'],
        'departments': json['departments'],
        'nature': json['nature'],
        'address': json['address'],
        'hours': json['hours'],
        'phone': json['phone'],
        'supervisePhone': json['supervisePhone'],
        'transit': json['transit'],
        'reason': json['reason'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function OrganVersionViewToJSON(json: any): OrganVersionView {
    return OrganVersionViewToJSONTyped(json, false);
}

export function OrganVersionViewToJSONTyped(value?: OrganVersionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'organVersion': value['organVersion'],
        'effectiveFrom': value['effectiveFrom'],
        'effectiveTo': value['effectiveTo'],
        'name': value['name'],
        'creditCode': value['creditCode'],
        'temporaryCode': value['temporaryCode'],
        'departments': value['departments'],
        'nature': value['nature'],
        'address': value['address'],
        'hours': value['hours'],
        'phone': value['phone'],
        'supervisePhone': value['supervisePhone'],
        'transit': value['transit'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

