/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ApplicationSummary } from './ApplicationSummary';
import {
    ApplicationSummaryFromJSON,
    ApplicationSummaryFromJSONTyped,
    ApplicationSummaryToJSON,
    ApplicationSummaryToJSONTyped,
} from './ApplicationSummary';

/**
 * 一页 | One page
 * @export
 * @interface ApplicationPage
 */
export interface ApplicationPage {
    /**
     * 
     */
    items: Array<ApplicationSummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ApplicationPage interface.
 */
export function instanceOfApplicationPage(value: object): value is ApplicationPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ApplicationPageFromJSON(json: any): ApplicationPage {
    return ApplicationPageFromJSONTyped(json, false);
}

export function ApplicationPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ApplicationPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ApplicationSummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ApplicationPageToJSON(json: any): ApplicationPage {
    return ApplicationPageToJSONTyped(json, false);
}

export function ApplicationPageToJSONTyped(value?: ApplicationPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ApplicationSummaryToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

