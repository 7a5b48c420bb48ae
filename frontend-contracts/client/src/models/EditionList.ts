/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { EditionView } from './EditionView';
import {
    EditionViewFromJSON,
    EditionViewFromJSONTyped,
    EditionViewToJSON,
    EditionViewToJSONTyped,
} from './EditionView';

/**
 * 清单版本列表 | Editions
 * @export
 * @interface EditionList
 */
export interface EditionList {
    /**
     * 
     */
    items: Array<EditionView>;
}

/**
 * Check if a given object implements the EditionList interface.
 */
export function instanceOfEditionList(value: object): value is EditionList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function EditionListFromJSON(json: any): EditionList {
    return EditionListFromJSONTyped(json, false);
}

export function EditionListFromJSONTyped(json: any, ignoreDiscriminator: boolean): EditionList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(EditionViewFromJSON)),
    };
}

export function EditionListToJSON(json: any): EditionList {
    return EditionListToJSONTyped(json, false);
}

export function EditionListToJSONTyped(value?: EditionList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(EditionViewToJSON)),
    };
}

