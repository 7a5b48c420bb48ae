/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 责任事项 | A duty by stage
 * @export
 * @interface ElementDuty
 */
export interface ElementDuty {
    /**
     * 
     */
    stage: string;
    /**
     * 
     */
    content: string;
    /**
     * 
     */
    basis?: string;
}

/**
 * Check if a given object implements the ElementDuty interface.
 */
export function instanceOfElementDuty(value: object): value is ElementDuty {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function ElementDutyFromJSON(json: any): ElementDuty {
    return ElementDutyFromJSONTyped(json, false);
}

export function ElementDutyFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementDuty {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'content': json['content'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function ElementDutyToJSON(json: any): ElementDuty {
    return ElementDutyToJSONTyped(json, false);
}

export function ElementDutyToJSONTyped(value?: ElementDuty | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'content': value['content'],
        'basis': value['basis'],
    };
}

