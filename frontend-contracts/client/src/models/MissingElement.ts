/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 缺少的要素 | An element that an item lacks
 * @export
 * @interface MissingElement
 */
export interface MissingElement {
    /**
     * 
     */
    pointer: string;
    /**
     * 
     */
    text: string;
}

/**
 * Check if a given object implements the MissingElement interface.
 */
export function instanceOfMissingElement(value: object): value is MissingElement {
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function MissingElementFromJSON(json: any): MissingElement {
    return MissingElementFromJSONTyped(json, false);
}

export function MissingElementFromJSONTyped(json: any, ignoreDiscriminator: boolean): MissingElement {
    if (json == null) {
        return json;
    }
    return {
        
        'pointer': json['pointer'],
        'text': json['text'],
    };
}

export function MissingElementToJSON(json: any): MissingElement {
    return MissingElementToJSONTyped(json, false);
}

export function MissingElementToJSONTyped(value?: MissingElement | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'pointer': value['pointer'],
        'text': value['text'],
    };
}

