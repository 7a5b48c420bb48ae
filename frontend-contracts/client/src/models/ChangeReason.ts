/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 理由 | Reasons
 * @export
 * @interface ChangeReason
 */
export interface ChangeReason {
    /**
     * 
     */
    reason: string;
}

/**
 * Check if a given object implements the ChangeReason interface.
 */
export function instanceOfChangeReason(value: object): value is ChangeReason {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function ChangeReasonFromJSON(json: any): ChangeReason {
    return ChangeReasonFromJSONTyped(json, false);
}

export function ChangeReasonFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeReason {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
    };
}

export function ChangeReasonToJSON(json: any): ChangeReason {
    return ChangeReasonToJSONTyped(json, false);
}

export function ChangeReasonToJSONTyped(value?: ChangeReason | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
    };
}

