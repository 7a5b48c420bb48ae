/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 责任事项 | A duty
 * @export
 * @interface ItemDuty
 */
export interface ItemDuty {
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
 * Check if a given object implements the ItemDuty interface.
 */
export function instanceOfItemDuty(value: object): value is ItemDuty {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function ItemDutyFromJSON(json: any): ItemDuty {
    return ItemDutyFromJSONTyped(json, false);
}

export function ItemDutyFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemDuty {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'content': json['content'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function ItemDutyToJSON(json: any): ItemDuty {
    return ItemDutyToJSONTyped(json, false);
}

export function ItemDutyToJSONTyped(value?: ItemDuty | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'content': value['content'],
        'basis': value['basis'],
    };
}

