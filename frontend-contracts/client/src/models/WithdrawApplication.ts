/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 撤回 | Withdrawal
 * @export
 * @interface WithdrawApplication
 */
export interface WithdrawApplication {
    /**
     * 
     */
    reason: string;
}

/**
 * Check if a given object implements the WithdrawApplication interface.
 */
export function instanceOfWithdrawApplication(value: object): value is WithdrawApplication {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function WithdrawApplicationFromJSON(json: any): WithdrawApplication {
    return WithdrawApplicationFromJSONTyped(json, false);
}

export function WithdrawApplicationFromJSONTyped(json: any, ignoreDiscriminator: boolean): WithdrawApplication {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
    };
}

export function WithdrawApplicationToJSON(json: any): WithdrawApplication {
    return WithdrawApplicationToJSONTyped(json, false);
}

export function WithdrawApplicationToJSONTyped(value?: WithdrawApplication | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
    };
}

