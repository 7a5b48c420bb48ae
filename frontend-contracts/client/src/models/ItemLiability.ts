/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 追责情形 | When the organ answers for a breach
 * @export
 * @interface ItemLiability
 */
export interface ItemLiability {
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
 * Check if a given object implements the ItemLiability interface.
 */
export function instanceOfItemLiability(value: object): value is ItemLiability {
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function ItemLiabilityFromJSON(json: any): ItemLiability {
    return ItemLiabilityFromJSONTyped(json, false);
}

export function ItemLiabilityFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemLiability {
    if (json == null) {
        return json;
    }
    return {
        
        'content': json['content'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function ItemLiabilityToJSON(json: any): ItemLiability {
    return ItemLiabilityToJSONTyped(json, false);
}

export function ItemLiabilityToJSONTyped(value?: ItemLiability | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'content': value['content'],
        'basis': value['basis'],
    };
}

