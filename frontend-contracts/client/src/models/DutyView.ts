/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 责任事项 | A duty by stage
 * @export
 * @interface DutyView
 */
export interface DutyView {
    /**
     * 
     */
    stage: string;
    /**
     * 
     */
    content: string;
}

/**
 * Check if a given object implements the DutyView interface.
 */
export function instanceOfDutyView(value: object): value is DutyView {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function DutyViewFromJSON(json: any): DutyView {
    return DutyViewFromJSONTyped(json, false);
}

export function DutyViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DutyView {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'content': json['content'],
    };
}

export function DutyViewToJSON(json: any): DutyView {
    return DutyViewToJSONTyped(json, false);
}

export function DutyViewToJSONTyped(value?: DutyView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'content': value['content'],
    };
}

