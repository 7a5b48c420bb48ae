/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 待升级的认领 | Claims that wait for an upgrade
 * @export
 * @interface DueClaimCounts
 */
export interface DueClaimCounts {
    /**
     * 待升级, 含逾期 | Waiting, the late ones among them
     */
    waiting: number;
    /**
     * 其中逾期 | Past their day
     */
    overdue: number;
}

/**
 * Check if a given object implements the DueClaimCounts interface.
 */
export function instanceOfDueClaimCounts(value: object): value is DueClaimCounts {
    if (!('waiting' in value) || value['waiting'] === undefined) return false;
    if (!('overdue' in value) || value['overdue'] === undefined) return false;
    return true;
}

export function DueClaimCountsFromJSON(json: any): DueClaimCounts {
    return DueClaimCountsFromJSONTyped(json, false);
}

export function DueClaimCountsFromJSONTyped(json: any, ignoreDiscriminator: boolean): DueClaimCounts {
    if (json == null) {
        return json;
    }
    return {
        
        'waiting': json['waiting'],
        'overdue': json['overdue'],
    };
}

export function DueClaimCountsToJSON(json: any): DueClaimCounts {
    return DueClaimCountsToJSONTyped(json, false);
}

export function DueClaimCountsToJSONTyped(value?: DueClaimCounts | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'waiting': value['waiting'],
        'overdue': value['overdue'],
    };
}

