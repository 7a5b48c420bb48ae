/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 追责情形 | A case of accountability
 * @export
 * @interface ElementAccountability
 */
export interface ElementAccountability {
    /**
     * 
     */
    content: string;
    /**
     * 
     */
    basis?: string;
    /**
     * 追责对象范围 | Who answers for it
     */
    subjects?: string;
}

/**
 * Check if a given object implements the ElementAccountability interface.
 */
export function instanceOfElementAccountability(value: object): value is ElementAccountability {
    if (!('content' in value) || value['content'] === undefined) return false;
    return true;
}

export function ElementAccountabilityFromJSON(json: any): ElementAccountability {
    return ElementAccountabilityFromJSONTyped(json, false);
}

export function ElementAccountabilityFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementAccountability {
    if (json == null) {
        return json;
    }
    return {
        
        'content': json['content'],
        'basis': json['basis'] == null ? undefined : json['basis'],
        'subjects': json['subjects'] == null ? undefined : json['subjects'],
    };
}

export function ElementAccountabilityToJSON(json: any): ElementAccountability {
    return ElementAccountabilityToJSONTyped(json, false);
}

export function ElementAccountabilityToJSONTyped(value?: ElementAccountability | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'content': value['content'],
        'basis': value['basis'],
        'subjects': value['subjects'],
    };
}

