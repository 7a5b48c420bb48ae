/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 计数有变, 请重取总览 | Counts changed: fetch the summary again
 * @export
 * @interface CountsChangedSignal
 */
export interface CountsChangedSignal {
    /**
     * 
     */
    kind: CountsChangedSignalKindEnum;
    /**
     * 
     */
    at: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
}

/**
* @export
* @enum {string}
*/
export enum CountsChangedSignalKindEnum {
    CountsChanged = 'counts-changed'
}


/**
 * Check if a given object implements the CountsChangedSignal interface.
 */
export function instanceOfCountsChangedSignal(value: object): value is CountsChangedSignal {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (value['kind'] !== 'counts-changed') return false;
    
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    return true;
}

export function CountsChangedSignalFromJSON(json: any): CountsChangedSignal {
    return CountsChangedSignalFromJSONTyped(json, false);
}

export function CountsChangedSignalFromJSONTyped(json: any, ignoreDiscriminator: boolean): CountsChangedSignal {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'at': json['at'],
        'regionCode': json['regionCode'],
    };
}

export function CountsChangedSignalToJSON(json: any): CountsChangedSignal {
    return CountsChangedSignalToJSONTyped(json, false);
}

export function CountsChangedSignalToJSONTyped(value?: CountsChangedSignal | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'at': value['at'],
        'regionCode': value['regionCode'],
    };
}

