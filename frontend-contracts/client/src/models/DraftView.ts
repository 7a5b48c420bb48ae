/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DraftMaterial } from './DraftMaterial';
import {
    DraftMaterialFromJSON,
    DraftMaterialFromJSONTyped,
    DraftMaterialToJSON,
    DraftMaterialToJSONTyped,
} from './DraftMaterial';

/**
 * 草稿 | A draft
 * @export
 * @interface DraftView
 */
export interface DraftView {
    /**
     * 
     */
    draftId: string;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    organName: string;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form: { [key: string]: string; };
    /**
     * 
     */
    materials: Array<DraftMaterial>;
    /**
     * 
     */
    savedAt: string;
}

/**
 * Check if a given object implements the DraftView interface.
 */
export function instanceOfDraftView(value: object): value is DraftView {
    if (!('draftId' in value) || value['draftId'] === undefined) return false;
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('savedAt' in value) || value['savedAt'] === undefined) return false;
    return true;
}

export function DraftViewFromJSON(json: any): DraftView {
    return DraftViewFromJSONTyped(json, false);
}

export function DraftViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DraftView {
    if (json == null) {
        return json;
    }
    return {
        
        'draftId': json['draftId'],
        'itemCode': json['itemCode'],
        'itemName': json['itemName'],
        'organName': json['organName'],
        'form': json['form'],
        'materials': ((json['materials'] as Array<any>).map(DraftMaterialFromJSON)),
        'savedAt': json['savedAt'],
    };
}

export function DraftViewToJSON(json: any): DraftView {
    return DraftViewToJSONTyped(json, false);
}

export function DraftViewToJSONTyped(value?: DraftView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'draftId': value['draftId'],
        'itemCode': value['itemCode'],
        'itemName': value['itemName'],
        'organName': value['organName'],
        'form': value['form'],
        'materials': ((value['materials'] as Array<any>).map(DraftMaterialToJSON)),
        'savedAt': value['savedAt'],
    };
}

