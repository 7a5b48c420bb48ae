/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';

/**
 * 认领情况 | An organ and an entry
 * @export
 * @interface ClaimView
 */
export interface ClaimView {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organCode: string;
    /**
     * 
     */
    organName: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    level: ClaimViewLevelEnum;
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    state: ClaimViewStateEnum;
    /**
     * 
     */
    newestVersion: number;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode?: string;
    /**
     * 
     */
    claimedVersion?: number;
    /**
     * 
     */
    adoptBy?: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 
     */
    changedFields: Array<string>;
}

/**
* @export
* @enum {string}
*/
export enum ClaimViewLevelEnum {
    State = 'state',
    Province = 'province',
    City = 'city',
    County = 'county',
    Town = 'town',
    Village = 'village'
}
/**
* @export
* @enum {string}
*/
export enum ClaimViewStateEnum {
    Unclaimed = 'unclaimed',
    Claimed = 'claimed',
    Outdated = 'outdated',
    Withdrawn = 'withdrawn'
}


/**
 * Check if a given object implements the ClaimView interface.
 */
export function instanceOfClaimView(value: object): value is ClaimView {
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('newestVersion' in value) || value['newestVersion'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('changedFields' in value) || value['changedFields'] === undefined) return false;
    return true;
}

export function ClaimViewFromJSON(json: any): ClaimView {
    return ClaimViewFromJSONTyped(json, false);
}

export function ClaimViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ClaimView {
    if (json == null) {
        return json;
    }
    return {
        
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'level': json['level'],
        'basicCode': json['basicCode'],
        'name': json['name'],
        'state': json['state'],
        'newestVersion': json['newestVersion'],
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'claimedVersion': json['claimedVersion'] == null ? undefined : json['claimedVersion'],
        'adoptBy': json['adoptBy'] == null ? undefined : json['adoptBy'],
        'light': LightFromJSON(json['light']),
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'changedFields': json['changedFields'],
    };
}

export function ClaimViewToJSON(json: any): ClaimView {
    return ClaimViewToJSONTyped(json, false);
}

export function ClaimViewToJSONTyped(value?: ClaimView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'level': value['level'],
        'basicCode': value['basicCode'],
        'name': value['name'],
        'state': value['state'],
        'newestVersion': value['newestVersion'],
        'itemCode': value['itemCode'],
        'claimedVersion': value['claimedVersion'],
        'adoptBy': value['adoptBy'],
        'light': LightToJSON(value['light']),
        'workDaysLeft': value['workDaysLeft'],
        'changedFields': value['changedFields'],
    };
}

