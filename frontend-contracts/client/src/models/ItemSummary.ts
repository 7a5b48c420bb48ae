/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemStatus } from './ItemStatus';
import {
    ItemStatusFromJSON,
    ItemStatusFromJSONTyped,
    ItemStatusToJSON,
    ItemStatusToJSONTyped,
} from './ItemStatus';
import type { CategoryRef } from './CategoryRef';
import {
    CategoryRefFromJSON,
    CategoryRefFromJSONTyped,
    CategoryRefToJSON,
    CategoryRefToJSONTyped,
} from './CategoryRef';
import type { TimeLimit } from './TimeLimit';
import {
    TimeLimitFromJSON,
    TimeLimitFromJSONTyped,
    TimeLimitToJSON,
    TimeLimitToJSONTyped,
} from './TimeLimit';

/**
 * 事项摘要 | An item in a list
 * @export
 * @interface ItemSummary
 */
export interface ItemSummary {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
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
    category: CategoryRef;
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
    regionName: string;
    /**
     * 
     */
    serviceObjects: Array<string>;
    /**
     * 
     */
    promisedLimit?: TimeLimit;
    /**
     * 
     */
    statutoryLimit?: TimeLimit;
    /**
     * 网上办理深度 I-IV | Depth of online handling
     */
    onlineDepth?: number;
    /**
     * 到办事现场次数 | Visits needed
     */
    visits?: number;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    status: ItemStatus;
    /**
     * 现在可以在线申请 | Can be applied for online now
     */
    applicable: boolean;
    /**
     * 命中方式: name, pinyin, initials, code, keyword | Why it was found
     */
    matched?: Array<string>;
}



/**
 * Check if a given object implements the ItemSummary interface.
 */
export function instanceOfItemSummary(value: object): value is ItemSummary {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('category' in value) || value['category'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('regionName' in value) || value['regionName'] === undefined) return false;
    if (!('serviceObjects' in value) || value['serviceObjects'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('status' in value) || value['status'] === undefined) return false;
    if (!('applicable' in value) || value['applicable'] === undefined) return false;
    return true;
}

export function ItemSummaryFromJSON(json: any): ItemSummary {
    return ItemSummaryFromJSONTyped(json, false);
}

export function ItemSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'basicCode': json['basicCode'],
        'name': json['name'],
        'category': CategoryRefFromJSON(json['category']),
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'regionName': json['regionName'],
        'serviceObjects': json['serviceObjects'],
        'promisedLimit': json['promisedLimit'] == null ? undefined : TimeLimitFromJSON(json['promisedLimit']),
        'statutoryLimit': json['statutoryLimit'] == null ? undefined : TimeLimitFromJSON(json['statutoryLimit']),
        'onlineDepth': json['onlineDepth'] == null ? undefined : json['onlineDepth'],
        'visits': json['visits'] == null ? undefined : json['visits'],
        'version': json['version'],
        'status': ItemStatusFromJSON(json['status']),
        'applicable': json['applicable'],
        'matched': json['matched'] == null ? undefined : json['matched'],
    };
}

export function ItemSummaryToJSON(json: any): ItemSummary {
    return ItemSummaryToJSONTyped(json, false);
}

export function ItemSummaryToJSONTyped(value?: ItemSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'basicCode': value['basicCode'],
        'name': value['name'],
        'category': CategoryRefToJSON(value['category']),
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'regionName': value['regionName'],
        'serviceObjects': value['serviceObjects'],
        'promisedLimit': TimeLimitToJSON(value['promisedLimit']),
        'statutoryLimit': TimeLimitToJSON(value['statutoryLimit']),
        'onlineDepth': value['onlineDepth'],
        'visits': value['visits'],
        'version': value['version'],
        'status': ItemStatusToJSON(value['status']),
        'applicable': value['applicable'],
        'matched': value['matched'],
    };
}

