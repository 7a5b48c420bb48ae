/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CaseSummary } from './CaseSummary';
import {
    CaseSummaryFromJSON,
    CaseSummaryFromJSONTyped,
    CaseSummaryToJSON,
    CaseSummaryToJSONTyped,
} from './CaseSummary';

/**
 * 一页 | One page
 * @export
 * @interface CasePage
 */
export interface CasePage {
    /**
     * 
     */
    items: Array<CaseSummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the CasePage interface.
 */
export function instanceOfCasePage(value: object): value is CasePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function CasePageFromJSON(json: any): CasePage {
    return CasePageFromJSONTyped(json, false);
}

export function CasePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): CasePage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(CaseSummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function CasePageToJSON(json: any): CasePage {
    return CasePageToJSONTyped(json, false);
}

export function CasePageToJSONTyped(value?: CasePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(CaseSummaryToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

