/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 暂停事项 | Suspend an item
 * @export
 * @interface SuspendItem
 */
export interface SuspendItem {
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
 * Check if a given object implements the SuspendItem interface.
 */
export function instanceOfSuspendItem(value: object): value is SuspendItem {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function SuspendItemFromJSON(json: any): SuspendItem {
    return SuspendItemFromJSONTyped(json, false);
}

export function SuspendItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): SuspendItem {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function SuspendItemToJSON(json: any): SuspendItem {
    return SuspendItemToJSONTyped(json, false);
}

export function SuspendItemToJSONTyped(value?: SuspendItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

