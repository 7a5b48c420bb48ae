/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ImportFinding } from './ImportFinding';
import {
    ImportFindingFromJSON,
    ImportFindingFromJSONTyped,
    ImportFindingToJSON,
    ImportFindingToJSONTyped,
} from './ImportFinding';

/**
 * 有错误的事项 | An item of the file that is wrong
 * @export
 * @interface ImportRow
 */
export interface ImportRow {
    /**
     * 第几个工作表 | Which sheet, from 1
     */
    sheet: number;
    /**
     * 
     */
    row: number;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode?: string;
    /**
     * 
     */
    findings: Array<ImportFinding>;
}

/**
 * Check if a given object implements the ImportRow interface.
 */
export function instanceOfImportRow(value: object): value is ImportRow {
    if (!('sheet' in value) || value['sheet'] === undefined) return false;
    if (!('row' in value) || value['row'] === undefined) return false;
    if (!('findings' in value) || value['findings'] === undefined) return false;
    return true;
}

export function ImportRowFromJSON(json: any): ImportRow {
    return ImportRowFromJSONTyped(json, false);
}

export function ImportRowFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportRow {
    if (json == null) {
        return json;
    }
    return {
        
        'sheet': json['sheet'],
        'row': json['row'],
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'findings': ((json['findings'] as Array<any>).map(ImportFindingFromJSON)),
    };
}

export function ImportRowToJSON(json: any): ImportRow {
    return ImportRowToJSONTyped(json, false);
}

export function ImportRowToJSONTyped(value?: ImportRow | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'sheet': value['sheet'],
        'row': value['row'],
        'itemCode': value['itemCode'],
        'findings': ((value['findings'] as Array<any>).map(ImportFindingToJSON)),
    };
}

