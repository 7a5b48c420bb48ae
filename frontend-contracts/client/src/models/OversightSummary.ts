/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { RegionCounts } from './RegionCounts';
import {
    RegionCountsFromJSON,
    RegionCountsFromJSONTyped,
    RegionCountsToJSON,
    RegionCountsToJSONTyped,
} from './RegionCounts';

/**
 * 监察总览 | Overview
 * @export
 * @interface OversightSummary
 */
export interface OversightSummary {
    /**
     * 
     */
    asOf: string;
    /**
     * 
     */
    regions: Array<RegionCounts>;
}

/**
 * Check if a given object implements the OversightSummary interface.
 */
export function instanceOfOversightSummary(value: object): value is OversightSummary {
    if (!('asOf' in value) || value['asOf'] === undefined) return false;
    if (!('regions' in value) || value['regions'] === undefined) return false;
    return true;
}

export function OversightSummaryFromJSON(json: any): OversightSummary {
    return OversightSummaryFromJSONTyped(json, false);
}

export function OversightSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): OversightSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'asOf': json['asOf'],
        'regions': ((json['regions'] as Array<any>).map(RegionCountsFromJSON)),
    };
}

export function OversightSummaryToJSON(json: any): OversightSummary {
    return OversightSummaryToJSONTyped(json, false);
}

export function OversightSummaryToJSONTyped(value?: OversightSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'asOf': value['asOf'],
        'regions': ((value['regions'] as Array<any>).map(RegionCountsToJSON)),
    };
}

