/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 不予受理 | Non-acceptance
 * @export
 * @interface DeclineCase
 */
export interface DeclineCase {
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    legalBasis?: string;
}

/**
 * Check if a given object implements the DeclineCase interface.
 */
export function instanceOfDeclineCase(value: object): value is DeclineCase {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function DeclineCaseFromJSON(json: any): DeclineCase {
    return DeclineCaseFromJSONTyped(json, false);
}

export function DeclineCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): DeclineCase {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
        'legalBasis': json['legalBasis'] == null ? undefined : json['legalBasis'],
    };
}

export function DeclineCaseToJSON(json: any): DeclineCase {
    return DeclineCaseToJSONTyped(json, false);
}

export function DeclineCaseToJSONTyped(value?: DeclineCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
        'legalBasis': value['legalBasis'],
    };
}

