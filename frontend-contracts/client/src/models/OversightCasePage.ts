/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { OversightCase } from './OversightCase';
import {
    OversightCaseFromJSON,
    OversightCaseFromJSONTyped,
    OversightCaseToJSON,
    OversightCaseToJSONTyped,
} from './OversightCase';

/**
 * 一页 | One page
 * @export
 * @interface OversightCasePage
 */
export interface OversightCasePage {
    /**
     * 
     */
    items: Array<OversightCase>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the OversightCasePage interface.
 */
export function instanceOfOversightCasePage(value: object): value is OversightCasePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function OversightCasePageFromJSON(json: any): OversightCasePage {
    return OversightCasePageFromJSONTyped(json, false);
}

export function OversightCasePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): OversightCasePage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(OversightCaseFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function OversightCasePageToJSON(json: any): OversightCasePage {
    return OversightCasePageToJSONTyped(json, false);
}

export function OversightCasePageToJSONTyped(value?: OversightCasePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(OversightCaseToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

