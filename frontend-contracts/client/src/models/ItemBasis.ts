/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 设定依据 | A legal basis
 * @export
 * @interface ItemBasis
 */
export interface ItemBasis {
    /**
     * 
     */
    law: string;
    /**
     * 
     */
    article?: string;
    /**
     * 
     */
    documentNo?: string;
    /**
     * 
     */
    text?: string;
}

/**
 * Check if a given object implements the ItemBasis interface.
 */
export function instanceOfItemBasis(value: object): value is ItemBasis {
    if (!('law' in value) || value['law'] === undefined) return false;
    return true;
}

export function ItemBasisFromJSON(json: any): ItemBasis {
    return ItemBasisFromJSONTyped(json, false);
}

export function ItemBasisFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemBasis {
    if (json == null) {
        return json;
    }
    return {
        
        'law': json['law'],
        'article': json['article'] == null ? undefined : json['article'],
        'documentNo': json['documentNo'] == null ? undefined : json['documentNo'],
        'text': json['text'] == null ? undefined : json['text'],
    };
}

export function ItemBasisToJSON(json: any): ItemBasis {
    return ItemBasisToJSONTyped(json, false);
}

export function ItemBasisToJSONTyped(value?: ItemBasis | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'law': value['law'],
        'article': value['article'],
        'documentNo': value['documentNo'],
        'text': value['text'],
    };
}

