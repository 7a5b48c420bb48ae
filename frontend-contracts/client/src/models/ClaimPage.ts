/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ClaimView } from './ClaimView';
import {
    ClaimViewFromJSON,
    ClaimViewFromJSONTyped,
    ClaimViewToJSON,
    ClaimViewToJSONTyped,
} from './ClaimView';

/**
 * 一页 | One page
 * @export
 * @interface ClaimPage
 */
export interface ClaimPage {
    /**
     * 
     */
    items: Array<ClaimView>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ClaimPage interface.
 */
export function instanceOfClaimPage(value: object): value is ClaimPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ClaimPageFromJSON(json: any): ClaimPage {
    return ClaimPageFromJSONTyped(json, false);
}

export function ClaimPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ClaimPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ClaimViewFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ClaimPageToJSON(json: any): ClaimPage {
    return ClaimPageToJSONTyped(json, false);
}

export function ClaimPageToJSONTyped(value?: ClaimPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ClaimViewToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

