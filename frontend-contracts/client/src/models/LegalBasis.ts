/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 设定依据 | A legal basis by law, article and text
 * @export
 * @interface LegalBasis
 */
export interface LegalBasis {
    /**
     * 
     */
    law: string;
    /**
     * 
     */
    article: string;
    /**
     * 
     */
    text?: string;
}

/**
 * Check if a given object implements the LegalBasis interface.
 */
export function instanceOfLegalBasis(value: object): value is LegalBasis {
    if (!('law' in value) || value['law'] === undefined) return false;
    if (!('article' in value) || value['article'] === undefined) return false;
    return true;
}

export function LegalBasisFromJSON(json: any): LegalBasis {
    return LegalBasisFromJSONTyped(json, false);
}

export function LegalBasisFromJSONTyped(json: any, ignoreDiscriminator: boolean): LegalBasis {
    if (json == null) {
        return json;
    }
    return {
        
        'law': json['law'],
        'article': json['article'],
        'text': json['text'] == null ? undefined : json['text'],
    };
}

export function LegalBasisToJSON(json: any): LegalBasis {
    return LegalBasisToJSONTyped(json, false);
}

export function LegalBasisToJSONTyped(value?: LegalBasis | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'law': value['law'],
        'article': value['article'],
        'text': value['text'],
    };
}

