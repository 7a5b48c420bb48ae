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
 * 草稿内容 | What a draft holds
 * @export
 * @interface SaveDraft
 */
export interface SaveDraft {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form: { [key: string]: string; };
    /**
     * 
     */
    materials: Array<DraftMaterial>;
}

/**
 * Check if a given object implements the SaveDraft interface.
 */
export function instanceOfSaveDraft(value: object): value is SaveDraft {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    return true;
}

export function SaveDraftFromJSON(json: any): SaveDraft {
    return SaveDraftFromJSONTyped(json, false);
}

export function SaveDraftFromJSONTyped(json: any, ignoreDiscriminator: boolean): SaveDraft {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'form': json['form'],
        'materials': ((json['materials'] as Array<any>).map(DraftMaterialFromJSON)),
    };
}

export function SaveDraftToJSON(json: any): SaveDraft {
    return SaveDraftToJSONTyped(json, false);
}

export function SaveDraftToJSONTyped(value?: SaveDraft | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'form': value['form'],
        'materials': ((value['materials'] as Array<any>).map(DraftMaterialToJSON)),
    };
}

