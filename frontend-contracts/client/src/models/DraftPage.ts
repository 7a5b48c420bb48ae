/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DraftView } from './DraftView';
import {
    DraftViewFromJSON,
    DraftViewFromJSONTyped,
    DraftViewToJSON,
    DraftViewToJSONTyped,
} from './DraftView';

/**
 * 一页 | One page
 * @export
 * @interface DraftPage
 */
export interface DraftPage {
    /**
     * 
     */
    items: Array<DraftView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the DraftPage interface.
 */
export function instanceOfDraftPage(value: object): value is DraftPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function DraftPageFromJSON(json: any): DraftPage {
    return DraftPageFromJSONTyped(json, false);
}

export function DraftPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): DraftPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(DraftViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function DraftPageToJSON(json: any): DraftPage {
    return DraftPageToJSONTyped(json, false);
}

export function DraftPageToJSONTyped(value?: DraftPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(DraftViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

