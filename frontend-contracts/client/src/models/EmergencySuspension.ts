/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 紧急停止 | An emergency suspension
 * @export
 * @interface EmergencySuspension
 */
export interface EmergencySuspension {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis: string;
}

/**
 * Check if a given object implements the EmergencySuspension interface.
 */
export function instanceOfEmergencySuspension(value: object): value is EmergencySuspension {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function EmergencySuspensionFromJSON(json: any): EmergencySuspension {
    return EmergencySuspensionFromJSONTyped(json, false);
}

export function EmergencySuspensionFromJSONTyped(json: any, ignoreDiscriminator: boolean): EmergencySuspension {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function EmergencySuspensionToJSON(json: any): EmergencySuspension {
    return EmergencySuspensionToJSONTyped(json, false);
}

export function EmergencySuspensionToJSONTyped(value?: EmergencySuspension | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

