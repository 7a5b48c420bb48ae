/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 撤销、并入或换码 | The end of a code
 * @export
 * @interface AbolishRegion
 */
export interface AbolishRegion {
    /**
     * 行政区划代码 (GB/T 2260) | Division code
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
 * Check if a given object implements the AbolishRegion interface.
 */
export function instanceOfAbolishRegion(value: object): value is AbolishRegion {
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AbolishRegionFromJSON(json: any): AbolishRegion {
    return AbolishRegionFromJSONTyped(json, false);
}

export function AbolishRegionFromJSONTyped(json: any, ignoreDiscriminator: boolean): AbolishRegion {
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

export function AbolishRegionToJSON(json: any): AbolishRegion {
    return AbolishRegionToJSONTyped(json, false);
}

export function AbolishRegionToJSONTyped(value?: AbolishRegion | null, ignoreDiscriminator: boolean = false): any {
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

