/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 设定依据 | A legal basis
 * @export
 * @interface ElementBasis
 */
export interface ElementBasis {
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
 * Check if a given object implements the ElementBasis interface.
 */
export function instanceOfElementBasis(value: object): value is ElementBasis {
    if (!('law' in value) || value['law'] === undefined) return false;
    return true;
}

export function ElementBasisFromJSON(json: any): ElementBasis {
    return ElementBasisFromJSONTyped(json, false);
}

export function ElementBasisFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementBasis {
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

export function ElementBasisToJSON(json: any): ElementBasis {
    return ElementBasisToJSONTyped(json, false);
}

export function ElementBasisToJSONTyped(value?: ElementBasis | null, ignoreDiscriminator: boolean = false): any {
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

