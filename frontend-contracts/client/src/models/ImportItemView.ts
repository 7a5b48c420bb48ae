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
import type { ImportResult } from './ImportResult';
import {
    ImportResultFromJSON,
    ImportResultFromJSONTyped,
    ImportResultToJSON,
    ImportResultToJSONTyped,
} from './ImportResult';
import type { ElementDifference } from './ElementDifference';
import {
    ElementDifferenceFromJSON,
    ElementDifferenceFromJSONTyped,
    ElementDifferenceToJSON,
    ElementDifferenceToJSONTyped,
} from './ElementDifference';

/**
 * 文件中的一个事项: 结果、差异、问题 | An item of the file: result, differences, findings
 * @export
 * @interface ImportItemView
 */
export interface ImportItemView {
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
    name?: string;
    /**
     * 
     */
    result: ImportResult;
    /**
     * 
     */
    version?: number;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 
     */
    differences: Array<ElementDifference>;
    /**
     * 
     */
    findings: Array<ImportFinding>;
}



/**
 * Check if a given object implements the ImportItemView interface.
 */
export function instanceOfImportItemView(value: object): value is ImportItemView {
    if (!('sheet' in value) || value['sheet'] === undefined) return false;
    if (!('row' in value) || value['row'] === undefined) return false;
    if (!('result' in value) || value['result'] === undefined) return false;
    if (!('differences' in value) || value['differences'] === undefined) return false;
    if (!('findings' in value) || value['findings'] === undefined) return false;
    return true;
}

export function ImportItemViewFromJSON(json: any): ImportItemView {
    return ImportItemViewFromJSONTyped(json, false);
}

export function ImportItemViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportItemView {
    if (json == null) {
        return json;
    }
    return {
        
        'sheet': json['sheet'],
        'row': json['row'],
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'name': json['name'] == null ? undefined : json['name'],
        'result': ImportResultFromJSON(json['result']),
        'version': json['version'] == null ? undefined : json['version'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'differences': ((json['differences'] as Array<any>).map(ElementDifferenceFromJSON)),
        'findings': ((json['findings'] as Array<any>).map(ImportFindingFromJSON)),
    };
}

export function ImportItemViewToJSON(json: any): ImportItemView {
    return ImportItemViewToJSONTyped(json, false);
}

export function ImportItemViewToJSONTyped(value?: ImportItemView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'sheet': value['sheet'],
        'row': value['row'],
        'itemCode': value['itemCode'],
        'name': value['name'],
        'result': ImportResultToJSON(value['result']),
        'version': value['version'],
        'effectiveFrom': value['effectiveFrom'],
        'differences': ((value['differences'] as Array<any>).map(ElementDifferenceToJSON)),
        'findings': ((value['findings'] as Array<any>).map(ImportFindingToJSON)),
    };
}

