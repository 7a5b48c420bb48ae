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
 * 材料 | A material
 * @export
 * @interface ElementMaterial
 */
export interface ElementMaterial {
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
    mediaTypes?: Array<string>;
    /**
     * 
     */
    maxBytes?: number;
    /**
     * 
     */
    kind?: string;
    /**
     * 
     */
    paper?: string;
    /**
     * 
     */
    basis?: string;
    /**
     * 
     */
    blankForm?: string;
    /**
     * 
     */
    sample?: string;
}



/**
 * Check if a given object implements the ElementMaterial interface.
 */
export function instanceOfElementMaterial(value: object): value is ElementMaterial {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    if (!('format' in value) || value['format'] === undefined) return false;
    if (!('copies' in value) || value['copies'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    if (!('grade' in value) || value['grade'] === undefined) return false;
    return true;
}

export function ElementMaterialFromJSON(json: any): ElementMaterial {
    return ElementMaterialFromJSONTyped(json, false);
}

export function ElementMaterialFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementMaterial {
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
        'mediaTypes': json['mediaTypes'] == null ? undefined : json['mediaTypes'],
        'maxBytes': json['maxBytes'] == null ? undefined : json['maxBytes'],
        'kind': json['kind'] == null ? undefined : json['kind'],
        'paper': json['paper'] == null ? undefined : json['paper'],
        'basis': json['basis'] == null ? undefined : json['basis'],
        'blankForm': json['blankForm'] == null ? undefined : json['blankForm'],
        'sample': json['sample'] == null ? undefined : json['sample'],
    };
}

export function ElementMaterialToJSON(json: any): ElementMaterial {
    return ElementMaterialToJSONTyped(json, false);
}

export function ElementMaterialToJSONTyped(value?: ElementMaterial | null, ignoreDiscriminator: boolean = false): any {
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
        'kind': value['kind'],
        'paper': value['paper'],
        'basis': value['basis'],
        'blankForm': value['blankForm'],
        'sample': value['sample'],
    };
}

