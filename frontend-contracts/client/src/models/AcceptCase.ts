/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 受理 | Acceptance
 * @export
 * @interface AcceptCase
 */
export interface AcceptCase {
    /**
     * 
     */
    note?: string;
}

/**
 * Check if a given object implements the AcceptCase interface.
 */
export function instanceOfAcceptCase(value: object): value is AcceptCase {
    return true;
}

export function AcceptCaseFromJSON(json: any): AcceptCase {
    return AcceptCaseFromJSONTyped(json, false);
}

export function AcceptCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): AcceptCase {
    if (json == null) {
        return json;
    }
    return {
        
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function AcceptCaseToJSON(json: any): AcceptCase {
    return AcceptCaseToJSONTyped(json, false);
}

export function AcceptCaseToJSONTyped(value?: AcceptCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'note': value['note'],
    };
}

