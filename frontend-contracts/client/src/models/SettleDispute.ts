/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 争议处理意见 | How the dispute is settled
 * @export
 * @interface SettleDispute
 */
export interface SettleDispute {
    /**
     * 争议成立 | The objection is right
     */
    upheld: boolean;
    /**
     * 
     */
    reason: string;
}

/**
 * Check if a given object implements the SettleDispute interface.
 */
export function instanceOfSettleDispute(value: object): value is SettleDispute {
    if (!('upheld' in value) || value['upheld'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function SettleDisputeFromJSON(json: any): SettleDispute {
    return SettleDisputeFromJSONTyped(json, false);
}

export function SettleDisputeFromJSONTyped(json: any, ignoreDiscriminator: boolean): SettleDispute {
    if (json == null) {
        return json;
    }
    return {
        
        'upheld': json['upheld'],
        'reason': json['reason'],
    };
}

export function SettleDisputeToJSON(json: any): SettleDispute {
    return SettleDisputeToJSONTyped(json, false);
}

export function SettleDisputeToJSONTyped(value?: SettleDispute | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'upheld': value['upheld'],
        'reason': value['reason'],
    };
}

