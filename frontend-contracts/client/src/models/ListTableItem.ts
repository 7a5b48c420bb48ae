/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ListTableLine } from './ListTableLine';
import {
    ListTableLineFromJSON,
    ListTableLineFromJSONTyped,
    ListTableLineToJSON,
    ListTableLineToJSONTyped,
} from './ListTableLine';

/**
 * 一个事项的各行, 序号相同 | The lines of one item, of one number
 * @export
 * @interface ListTableItem
 */
export interface ListTableItem {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    lines: Array<ListTableLine>;
}

/**
 * Check if a given object implements the ListTableItem interface.
 */
export function instanceOfListTableItem(value: object): value is ListTableItem {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('lines' in value) || value['lines'] === undefined) return false;
    return true;
}

export function ListTableItemFromJSON(json: any): ListTableItem {
    return ListTableItemFromJSONTyped(json, false);
}

export function ListTableItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): ListTableItem {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'version': json['version'],
        'lines': ((json['lines'] as Array<any>).map(ListTableLineFromJSON)),
    };
}

export function ListTableItemToJSON(json: any): ListTableItem {
    return ListTableItemToJSONTyped(json, false);
}

export function ListTableItemToJSONTyped(value?: ListTableItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'version': value['version'],
        'lines': ((value['lines'] as Array<any>).map(ListTableLineToJSON)),
    };
}

