/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { RegionView } from './RegionView';
import {
    RegionViewFromJSON,
    RegionViewFromJSONTyped,
    RegionViewToJSON,
    RegionViewToJSONTyped,
} from './RegionView';

/**
 * 区划列表 | Divisions
 * @export
 * @interface RegionList
 */
export interface RegionList {
    /**
     * 
     */
    items: Array<RegionView>;
}

/**
 * Check if a given object implements the RegionList interface.
 */
export function instanceOfRegionList(value: object): value is RegionList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function RegionListFromJSON(json: any): RegionList {
    return RegionListFromJSONTyped(json, false);
}

export function RegionListFromJSONTyped(json: any, ignoreDiscriminator: boolean): RegionList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(RegionViewFromJSON)),
    };
}

export function RegionListToJSON(json: any): RegionList {
    return RegionListToJSONTyped(json, false);
}

export function RegionListToJSONTyped(value?: RegionList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(RegionViewToJSON)),
    };
}

