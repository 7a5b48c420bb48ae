/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { OversightCase } from './OversightCase';
import {
    OversightCaseFromJSON,
    OversightCaseFromJSONTyped,
    OversightCaseToJSON,
    OversightCaseToJSONTyped,
} from './OversightCase';

/**
 * 办件有变 | A case moved
 * @export
 * @interface CaseMovedSignal
 */
export interface CaseMovedSignal {
    /**
     * 
     */
    kind: CaseMovedSignalKindEnum;
    /**
     * 本节点何时看到 | When this node saw it
     */
    at: string;
    /**
     * 事件何时发生 | When it happened
     */
    eventAt: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    _case: OversightCase;
    /**
     * 
     */
    title: string;
}

/**
* @export
* @enum {string}
*/
export enum CaseMovedSignalKindEnum {
    CaseMoved = 'case-moved'
}


/**
 * Check if a given object implements the CaseMovedSignal interface.
 */
export function instanceOfCaseMovedSignal(value: object): value is CaseMovedSignal {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (value['kind'] !== 'case-moved') return false;
    
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('eventAt' in value) || value['eventAt'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if ((!('_case' in (value as Record<string, any>)) && !('case' in (value as Record<string, any>))) || ((value as Record<string, any>)['_case'] === undefined && (value as Record<string, any>)['case'] === undefined)) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    return true;
}

export function CaseMovedSignalFromJSON(json: any): CaseMovedSignal {
    return CaseMovedSignalFromJSONTyped(json, false);
}

export function CaseMovedSignalFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseMovedSignal {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'at': json['at'],
        'eventAt': json['eventAt'],
        'regionCode': json['regionCode'],
        '_case': OversightCaseFromJSON(json['case']),
        'title': json['title'],
    };
}

export function CaseMovedSignalToJSON(json: any): CaseMovedSignal {
    return CaseMovedSignalToJSONTyped(json, false);
}

export function CaseMovedSignalToJSONTyped(value?: CaseMovedSignal | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'at': value['at'],
        'eventAt': value['eventAt'],
        'regionCode': value['regionCode'],
        'case': OversightCaseToJSON(value['_case']),
        'title': value['title'],
    };
}

