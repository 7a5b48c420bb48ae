/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 撤销或并入 | The end of an organ
 * @export
 * @interface AbolishOrgan
 */
export interface AbolishOrgan {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    successor?: string;
    /**
     * 自哪一天起, 不早于今天 | From which day, not before today
     */
    effectiveFrom: string;
    /**
     * 理由 | Reason
     */
    reason: string;
    /**
     * 依据文件 | Document that orders it
     */
    basis: string;
}

/**
 * Check if a given object implements the AbolishOrgan interface.
 */
export function instanceOfAbolishOrgan(value: object): value is AbolishOrgan {
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AbolishOrganFromJSON(json: any): AbolishOrgan {
    return AbolishOrganFromJSONTyped(json, false);
}

export function AbolishOrganFromJSONTyped(json: any, ignoreDiscriminator: boolean): AbolishOrgan {
    if (json == null) {
        return json;
    }
    return {
        
        'successor': json['successor'] == null ? undefined : json['successor'],
        'effectiveFrom': json['effectiveFrom'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function AbolishOrganToJSON(json: any): AbolishOrgan {
    return AbolishOrganToJSONTyped(json, false);
}

export function AbolishOrganToJSONTyped(value?: AbolishOrgan | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'successor': value['successor'],
        'effectiveFrom': value['effectiveFrom'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

