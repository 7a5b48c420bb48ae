/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TimeUnit } from './TimeUnit';
import {
    TimeUnitFromJSON,
    TimeUnitFromJSONTyped,
    TimeUnitToJSON,
    TimeUnitToJSONTyped,
} from './TimeUnit';

/**
 * 期限 | A limit with its unit
 * @export
 * @interface ElementLimit
 */
export interface ElementLimit {
    /**
     * 
     */
    value: number;
    /**
     * 
     */
    unit: TimeUnit;
}



/**
 * Check if a given object implements the ElementLimit interface.
 */
export function instanceOfElementLimit(value: object): value is ElementLimit {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('unit' in value) || value['unit'] === undefined) return false;
    return true;
}

export function ElementLimitFromJSON(json: any): ElementLimit {
    return ElementLimitFromJSONTyped(json, false);
}

export function ElementLimitFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementLimit {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'unit': TimeUnitFromJSON(json['unit']),
    };
}

export function ElementLimitToJSON(json: any): ElementLimit {
    return ElementLimitToJSONTyped(json, false);
}

export function ElementLimitToJSONTyped(value?: ElementLimit | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'unit': TimeUnitToJSON(value['unit']),
    };
}

