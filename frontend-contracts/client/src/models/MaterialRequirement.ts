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
 * 申请材料 | A material the applicant hands in
 * @export
 * @interface MaterialRequirement
 */
export interface MaterialRequirement {
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
    required: boolean;
    /**
     * 
     */
    copies?: number;
    /**
     * 
     */
    formats: Array<string>;
    /**
     * 来源渠道 | Where it comes from
     */
    source?: string;
    /**
     * 
     */
    trustGrade: TrustGrade;
    /**
     * 受理标准 | What is checked
     */
    acceptStandard?: string;
    /**
     * 
     */
    note?: string;
}



/**
 * Check if a given object implements the MaterialRequirement interface.
 */
export function instanceOfMaterialRequirement(value: object): value is MaterialRequirement {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    if (!('formats' in value) || value['formats'] === undefined) return false;
    if (!('trustGrade' in value) || value['trustGrade'] === undefined) return false;
    return true;
}

export function MaterialRequirementFromJSON(json: any): MaterialRequirement {
    return MaterialRequirementFromJSONTyped(json, false);
}

export function MaterialRequirementFromJSONTyped(json: any, ignoreDiscriminator: boolean): MaterialRequirement {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'required': json['required'],
        'copies': json['copies'] == null ? undefined : json['copies'],
        'formats': json['formats'],
        'source': json['source'] == null ? undefined : json['source'],
        'trustGrade': TrustGradeFromJSON(json['trustGrade']),
        'acceptStandard': json['acceptStandard'] == null ? undefined : json['acceptStandard'],
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function MaterialRequirementToJSON(json: any): MaterialRequirement {
    return MaterialRequirementToJSONTyped(json, false);
}

export function MaterialRequirementToJSONTyped(value?: MaterialRequirement | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'required': value['required'],
        'copies': value['copies'],
        'formats': value['formats'],
        'source': value['source'],
        'trustGrade': TrustGradeToJSON(value['trustGrade']),
        'acceptStandard': value['acceptStandard'],
        'note': value['note'],
    };
}

