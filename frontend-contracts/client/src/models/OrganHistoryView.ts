/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { OrganVersionView } from './OrganVersionView';
import {
    OrganVersionViewFromJSON,
    OrganVersionViewFromJSONTyped,
    OrganVersionViewToJSON,
    OrganVersionViewToJSONTyped,
} from './OrganVersionView';
import type { OrganEndView } from './OrganEndView';
import {
    OrganEndViewFromJSON,
    OrganEndViewFromJSONTyped,
    OrganEndViewToJSON,
    OrganEndViewToJSONTyped,
} from './OrganEndView';

/**
 * 实施主体及其沿革 | An organ with all that it was
 * @export
 * @interface OrganHistoryView
 */
export interface OrganHistoryView {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    code: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    level: OrganHistoryViewLevelEnum;
    /**
     * If-Match 所用 | What If-Match carries
     */
    version: number;
    /**
     * 清单上仍在其名下的事项数 | Items that stand on the list under it
     */
    listedItems: number;
    /**
     * 
     */
    current?: OrganVersionView;
    /**
     * 
     */
    end?: OrganEndView;
    /**
     * 新的在前 | Newest first
     */
    versions: Array<OrganVersionView>;
}

/**
* @export
* @enum {string}
*/
export enum OrganHistoryViewLevelEnum {
    State = 'state',
    Province = 'province',
    City = 'city',
    County = 'county',
    Town = 'town',
    Village = 'village'
}


/**
 * Check if a given object implements the OrganHistoryView interface.
 */
export function instanceOfOrganHistoryView(value: object): value is OrganHistoryView {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('listedItems' in value) || value['listedItems'] === undefined) return false;
    if (!('versions' in value) || value['versions'] === undefined) return false;
    return true;
}

export function OrganHistoryViewFromJSON(json: any): OrganHistoryView {
    return OrganHistoryViewFromJSONTyped(json, false);
}

export function OrganHistoryViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): OrganHistoryView {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'regionCode': json['regionCode'],
        'level': json['level'],
        'version': json['version'],
        'listedItems': json['listedItems'],
        'current': json['current'] == null ? undefined : OrganVersionViewFromJSON(json['current']),
        'end': json['end'] == null ? undefined : OrganEndViewFromJSON(json['end']),
        'versions': ((json['versions'] as Array<any>).map(OrganVersionViewFromJSON)),
    };
}

export function OrganHistoryViewToJSON(json: any): OrganHistoryView {
    return OrganHistoryViewToJSONTyped(json, false);
}

export function OrganHistoryViewToJSONTyped(value?: OrganHistoryView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'regionCode': value['regionCode'],
        'level': value['level'],
        'version': value['version'],
        'listedItems': value['listedItems'],
        'current': OrganVersionViewToJSON(value['current']),
        'end': OrganEndViewToJSON(value['end']),
        'versions': ((value['versions'] as Array<any>).map(OrganVersionViewToJSON)),
    };
}

