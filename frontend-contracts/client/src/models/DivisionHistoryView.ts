/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DivisionEndView } from './DivisionEndView';
import {
    DivisionEndViewFromJSON,
    DivisionEndViewFromJSONTyped,
    DivisionEndViewToJSON,
    DivisionEndViewToJSONTyped,
} from './DivisionEndView';
import type { DivisionPeriodView } from './DivisionPeriodView';
import {
    DivisionPeriodViewFromJSON,
    DivisionPeriodViewFromJSONTyped,
    DivisionPeriodViewToJSON,
    DivisionPeriodViewToJSONTyped,
} from './DivisionPeriodView';

/**
 * 行政区划及其沿革 | A division with all its code stood for
 * @export
 * @interface DivisionHistoryView
 */
export interface DivisionHistoryView {
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    code: string;
    /**
     * 层级 | Level
     */
    level: DivisionHistoryViewLevelEnum;
    /**
     * If-Match 所用 | What If-Match carries
     */
    version: number;
    /**
     * 在用的下级区划数 | Divisions right below it
     */
    divisionsBelow: number;
    /**
     * 实施主体数 | Organs that serve it
     */
    organs: number;
    /**
     * 清单上的事项数 | Items that stand on the list in it
     */
    listedItems: number;
    /**
     * 
     */
    current?: DivisionPeriodView;
    /**
     * 
     */
    end?: DivisionEndView;
    /**
     * 新的在前 | Newest first
     */
    periods: Array<DivisionPeriodView>;
}

/**
* @export
* @enum {string}
*/
export enum DivisionHistoryViewLevelEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    Zone = 'zone'
}


/**
 * Check if a given object implements the DivisionHistoryView interface.
 */
export function instanceOfDivisionHistoryView(value: object): value is DivisionHistoryView {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('divisionsBelow' in value) || value['divisionsBelow'] === undefined) return false;
    if (!('organs' in value) || value['organs'] === undefined) return false;
    if (!('listedItems' in value) || value['listedItems'] === undefined) return false;
    if (!('periods' in value) || value['periods'] === undefined) return false;
    return true;
}

export function DivisionHistoryViewFromJSON(json: any): DivisionHistoryView {
    return DivisionHistoryViewFromJSONTyped(json, false);
}

export function DivisionHistoryViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DivisionHistoryView {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'level': json['level'],
        'version': json['version'],
        'divisionsBelow': json['divisionsBelow'],
        'organs': json['organs'],
        'listedItems': json['listedItems'],
        'current': json['current'] == null ? undefined : DivisionPeriodViewFromJSON(json['current']),
        'end': json['end'] == null ? undefined : DivisionEndViewFromJSON(json['end']),
        'periods': ((json['periods'] as Array<any>).map(DivisionPeriodViewFromJSON)),
    };
}

export function DivisionHistoryViewToJSON(json: any): DivisionHistoryView {
    return DivisionHistoryViewToJSONTyped(json, false);
}

export function DivisionHistoryViewToJSONTyped(value?: DivisionHistoryView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'level': value['level'],
        'version': value['version'],
        'divisionsBelow': value['divisionsBelow'],
        'organs': value['organs'],
        'listedItems': value['listedItems'],
        'current': DivisionPeriodViewToJSON(value['current']),
        'end': DivisionEndViewToJSON(value['end']),
        'periods': ((value['periods'] as Array<any>).map(DivisionPeriodViewToJSON)),
    };
}

