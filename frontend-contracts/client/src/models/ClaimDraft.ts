/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemElements } from './ItemElements';
import {
    ItemElementsFromJSON,
    ItemElementsFromJSONTyped,
    ItemElementsToJSON,
    ItemElementsToJSONTyped,
} from './ItemElements';

/**
 * 认领草稿: 标准字段已填 | A draft with the standard fields filled in
 * @export
 * @interface ClaimDraft
 */
export interface ClaimDraft {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    entryVersion: number;
    /**
     * 
     */
    lockedFields: Array<string>;
    /**
     * 
     */
    elements: ItemElements;
}

/**
 * Check if a given object implements the ClaimDraft interface.
 */
export function instanceOfClaimDraft(value: object): value is ClaimDraft {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('entryVersion' in value) || value['entryVersion'] === undefined) return false;
    if (!('lockedFields' in value) || value['lockedFields'] === undefined) return false;
    if (!('elements' in value) || value['elements'] === undefined) return false;
    return true;
}

export function ClaimDraftFromJSON(json: any): ClaimDraft {
    return ClaimDraftFromJSONTyped(json, false);
}

export function ClaimDraftFromJSONTyped(json: any, ignoreDiscriminator: boolean): ClaimDraft {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'entryVersion': json['entryVersion'],
        'lockedFields': json['lockedFields'],
        'elements': ItemElementsFromJSON(json['elements']),
    };
}

export function ClaimDraftToJSON(json: any): ClaimDraft {
    return ClaimDraftToJSONTyped(json, false);
}

export function ClaimDraftToJSONTyped(value?: ClaimDraft | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'entryVersion': value['entryVersion'],
        'lockedFields': value['lockedFields'],
        'elements': ItemElementsToJSON(value['elements']),
    };
}

