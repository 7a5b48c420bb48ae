/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementLimit } from './ElementLimit';
import {
    ElementLimitFromJSON,
    ElementLimitFromJSONTyped,
    ElementLimitToJSON,
    ElementLimitToJSONTyped,
} from './ElementLimit';

/**
 * 办结时限 | Statutory and promised limit
 * @export
 * @interface ElementLimits
 */
export interface ElementLimits {
    /**
     * 
     */
    statutory?: ElementLimit;
    /**
     * 
     */
    statutoryNote?: string;
    /**
     * 
     */
    promised?: ElementLimit;
    /**
     * 
     */
    promisedNote?: string;
}

/**
 * Check if a given object implements the ElementLimits interface.
 */
export function instanceOfElementLimits(value: object): value is ElementLimits {
    return true;
}

export function ElementLimitsFromJSON(json: any): ElementLimits {
    return ElementLimitsFromJSONTyped(json, false);
}

export function ElementLimitsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementLimits {
    if (json == null) {
        return json;
    }
    return {
        
        'statutory': json['statutory'] == null ? undefined : ElementLimitFromJSON(json['statutory']),
        'statutoryNote': json['statutoryNote'] == null ? undefined : json['statutoryNote'],
        'promised': json['promised'] == null ? undefined : ElementLimitFromJSON(json['promised']),
        'promisedNote': json['promisedNote'] == null ? undefined : json['promisedNote'],
    };
}

export function ElementLimitsToJSON(json: any): ElementLimits {
    return ElementLimitsToJSONTyped(json, false);
}

export function ElementLimitsToJSONTyped(value?: ElementLimits | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'statutory': ElementLimitToJSON(value['statutory']),
        'statutoryNote': value['statutoryNote'],
        'promised': ElementLimitToJSON(value['promised']),
        'promisedNote': value['promisedNote'],
    };
}

