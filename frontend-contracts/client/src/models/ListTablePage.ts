/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ListTableItem } from './ListTableItem';
import {
    ListTableItemFromJSON,
    ListTableItemFromJSONTyped,
    ListTableItemToJSON,
    ListTableItemToJSONTyped,
} from './ListTableItem';

/**
 * 公布表式的一页 | A page of an official table
 * @export
 * @interface ListTablePage
 */
export interface ListTablePage {
    /**
     * 
     */
    title?: string;
    /**
     * 
     */
    day?: string;
    /**
     * 
     */
    headings?: Array<string>;
    /**
     * 
     */
    items: Array<ListTableItem>;
    /**
     * 
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the ListTablePage interface.
 */
export function instanceOfListTablePage(value: object): value is ListTablePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ListTablePageFromJSON(json: any): ListTablePage {
    return ListTablePageFromJSONTyped(json, false);
}

export function ListTablePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ListTablePage {
    if (json == null) {
        return json;
    }
    return {
        
        'title': json['title'] == null ? undefined : json['title'],
        'day': json['day'] == null ? undefined : json['day'],
        'headings': json['headings'] == null ? undefined : json['headings'],
        'items': ((json['items'] as Array<any>).map(ListTableItemFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function ListTablePageToJSON(json: any): ListTablePage {
    return ListTablePageToJSONTyped(json, false);
}

export function ListTablePageToJSONTyped(value?: ListTablePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'title': value['title'],
        'day': value['day'],
        'headings': value['headings'],
        'items': ((value['items'] as Array<any>).map(ListTableItemToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

