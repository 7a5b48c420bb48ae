/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 恢复事项 | Resume an item
 * @export
 * @interface ResumeItem
 */
export interface ResumeItem {
    /**
     * 
     */
    reason: string;
}

/**
 * Check if a given object implements the ResumeItem interface.
 */
export function instanceOfResumeItem(value: object): value is ResumeItem {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    return true;
}

export function ResumeItemFromJSON(json: any): ResumeItem {
    return ResumeItemFromJSONTyped(json, false);
}

export function ResumeItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): ResumeItem {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
    };
}

export function ResumeItemToJSON(json: any): ResumeItem {
    return ResumeItemToJSONTyped(json, false);
}

export function ResumeItemToJSONTyped(value?: ResumeItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
    };
}

