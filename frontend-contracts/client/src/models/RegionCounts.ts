/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一地的数 | Counts of one region
 * @export
 * @interface RegionCounts
 */
export interface RegionCounts {
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
    received: number;
    /**
     * 
     */
    open: number;
    /**
     * 
     */
    green: number;
    /**
     * 
     */
    yellow: number;
    /**
     * 
     */
    red: number;
    /**
     * 
     */
    decided: number;
}

/**
 * Check if a given object implements the RegionCounts interface.
 */
export function instanceOfRegionCounts(value: object): value is RegionCounts {
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('regionName' in value) || value['regionName'] === undefined) return false;
    if (!('received' in value) || value['received'] === undefined) return false;
    if (!('open' in value) || value['open'] === undefined) return false;
    if (!('green' in value) || value['green'] === undefined) return false;
    if (!('yellow' in value) || value['yellow'] === undefined) return false;
    if (!('red' in value) || value['red'] === undefined) return false;
    if (!('decided' in value) || value['decided'] === undefined) return false;
    return true;
}

export function RegionCountsFromJSON(json: any): RegionCounts {
    return RegionCountsFromJSONTyped(json, false);
}

export function RegionCountsFromJSONTyped(json: any, ignoreDiscriminator: boolean): RegionCounts {
    if (json == null) {
        return json;
    }
    return {
        
        'regionCode': json['regionCode'],
        'regionName': json['regionName'],
        'received': json['received'],
        'open': json['open'],
        'green': json['green'],
        'yellow': json['yellow'],
        'red': json['red'],
        'decided': json['decided'],
    };
}

export function RegionCountsToJSON(json: any): RegionCounts {
    return RegionCountsToJSONTyped(json, false);
}

export function RegionCountsToJSONTyped(value?: RegionCounts | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'regionCode': value['regionCode'],
        'regionName': value['regionName'],
        'received': value['received'],
        'open': value['open'],
        'green': value['green'],
        'yellow': value['yellow'],
        'red': value['red'],
        'decided': value['decided'],
    };
}

