/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TrustGrade } from './TrustGrade';
import {
    TrustGradeFromJSON,
    TrustGradeFromJSONTyped,
    TrustGradeToJSON,
    TrustGradeToJSONTyped,
} from './TrustGrade';

/**
 * 申请材料 | A material
 * @export
 * @interface ItemMaterial
 */
export interface ItemMaterial {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    source: string;
    /**
     * 
     */
    format: string;
    /**
     * 
     */
    copies: number;
    /**
     * 
     */
    required: boolean;
    /**
     * 
     */
    condition?: string;
    /**
     * 
     */
    grade: TrustGrade;
    /**
     * 
     */
    acceptStandard?: string;
    /**
     * 
     */
    fillNote?: string;
    /**
     * 
     */
    mediaTypes: Array<string>;
    /**
     * 
     */
    maxBytes: number;
}



/**
 * Check if a given object implements the ItemMaterial interface.
 */
export function instanceOfItemMaterial(value: object): value is ItemMaterial {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    if (!('format' in value) || value['format'] === undefined) return false;
    if (!('copies' in value) || value['copies'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    if (!('grade' in value) || value['grade'] === undefined) return false;
    if (!('mediaTypes' in value) || value['mediaTypes'] === undefined) return false;
    if (!('maxBytes' in value) || value['maxBytes'] === undefined) return false;
    return true;
}

export function ItemMaterialFromJSON(json: any): ItemMaterial {
    return ItemMaterialFromJSONTyped(json, false);
}

export function ItemMaterialFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemMaterial {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'source': json['source'],
        'format': json['format'],
        'copies': json['copies'],
        'required': json['required'],
        'condition': json['condition'] == null ? undefined : json['condition'],
        'grade': TrustGradeFromJSON(json['grade']),
        'acceptStandard': json['acceptStandard'] == null ? undefined : json['acceptStandard'],
        'fillNote': json['fillNote'] == null ? undefined : json['fillNote'],
        'mediaTypes': json['mediaTypes'],
        'maxBytes': json['maxBytes'],
    };
}

export function ItemMaterialToJSON(json: any): ItemMaterial {
    return ItemMaterialToJSONTyped(json, false);
}

export function ItemMaterialToJSONTyped(value?: ItemMaterial | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'source': value['source'],
        'format': value['format'],
        'copies': value['copies'],
        'required': value['required'],
        'condition': value['condition'],
        'grade': TrustGradeToJSON(value['grade']),
        'acceptStandard': value['acceptStandard'],
        'fillNote': value['fillNote'],
        'mediaTypes': value['mediaTypes'],
        'maxBytes': value['maxBytes'],
    };
}

