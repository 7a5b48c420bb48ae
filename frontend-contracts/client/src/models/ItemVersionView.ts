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

/**
 * 事项版本 | A version of an item
 * @export
 * @interface ItemVersionView
 */
export interface ItemVersionView {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    status: ItemStatus;
    /**
     * 
     */
    effectiveFrom: string;
    /**
     * 
     */
    effectiveTo?: string;
    /**
     * 
     */
    publishedAt: string;
    /**
     * 
     */
    change?: string;
    /**
     * 
     */
    reason?: string;
}



/**
 * Check if a given object implements the ItemVersionView interface.
 */
export function instanceOfItemVersionView(value: object): value is ItemVersionView {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('status' in value) || value['status'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('publishedAt' in value) || value['publishedAt'] === undefined) return false;
    return true;
}

export function ItemVersionViewFromJSON(json: any): ItemVersionView {
    return ItemVersionViewFromJSONTyped(json, false);
}

export function ItemVersionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemVersionView {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'version': json['version'],
        'status': ItemStatusFromJSON(json['status']),
        'effectiveFrom': json['effectiveFrom'],
        'effectiveTo': json['effectiveTo'] == null ? undefined : json['effectiveTo'],
        'publishedAt': json['publishedAt'],
        'change': json['change'] == null ? undefined : json['change'],
        'reason': json['reason'] == null ? undefined : json['reason'],
    };
}

export function ItemVersionViewToJSON(json: any): ItemVersionView {
    return ItemVersionViewToJSONTyped(json, false);
}

export function ItemVersionViewToJSONTyped(value?: ItemVersionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'version': value['version'],
        'status': ItemStatusToJSON(value['status']),
        'effectiveFrom': value['effectiveFrom'],
        'effectiveTo': value['effectiveTo'],
        'publishedAt': value['publishedAt'],
        'change': value['change'],
        'reason': value['reason'],
    };
}

