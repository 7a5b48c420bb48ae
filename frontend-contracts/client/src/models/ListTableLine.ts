/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 表中一行, 各栏与 headings 对应 | A line of the table, one cell for each heading
 * @export
 * @interface ListTableLine
 */
export interface ListTableLine {
    /**
     * 
     */
    cells: Array<string>;
}

/**
 * Check if a given object implements the ListTableLine interface.
 */
export function instanceOfListTableLine(value: object): value is ListTableLine {
    if (!('cells' in value) || value['cells'] === undefined) return false;
    return true;
}

export function ListTableLineFromJSON(json: any): ListTableLine {
    return ListTableLineFromJSONTyped(json, false);
}

export function ListTableLineFromJSONTyped(json: any, ignoreDiscriminator: boolean): ListTableLine {
    if (json == null) {
        return json;
    }
    return {
        
        'cells': json['cells'],
    };
}

export function ListTableLineToJSON(json: any): ListTableLine {
    return ListTableLineToJSONTyped(json, false);
}

export function ListTableLineToJSONTyped(value?: ListTableLine | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'cells': value['cells'],
    };
}

