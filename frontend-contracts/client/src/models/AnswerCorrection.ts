/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { MaterialChoice } from './MaterialChoice';
import {
    MaterialChoiceFromJSON,
    MaterialChoiceFromJSONTyped,
    MaterialChoiceToJSON,
    MaterialChoiceToJSONTyped,
} from './MaterialChoice';

/**
 * 补正内容 | The correction
 * @export
 * @interface AnswerCorrection
 */
export interface AnswerCorrection {
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form?: { [key: string]: string; };
    /**
     * 
     */
    materials: Array<MaterialChoice>;
    /**
     * 
     */
    note?: string;
}

/**
 * Check if a given object implements the AnswerCorrection interface.
 */
export function instanceOfAnswerCorrection(value: object): value is AnswerCorrection {
    if (!('materials' in value) || value['materials'] === undefined) return false;
    return true;
}

export function AnswerCorrectionFromJSON(json: any): AnswerCorrection {
    return AnswerCorrectionFromJSONTyped(json, false);
}

export function AnswerCorrectionFromJSONTyped(json: any, ignoreDiscriminator: boolean): AnswerCorrection {
    if (json == null) {
        return json;
    }
    return {
        
        'form': json['form'] == null ? undefined : json['form'],
        'materials': ((json['materials'] as Array<any>).map(MaterialChoiceFromJSON)),
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function AnswerCorrectionToJSON(json: any): AnswerCorrection {
    return AnswerCorrectionToJSONTyped(json, false);
}

export function AnswerCorrectionToJSONTyped(value?: AnswerCorrection | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'form': value['form'],
        'materials': ((value['materials'] as Array<any>).map(MaterialChoiceToJSON)),
        'note': value['note'],
    };
}

