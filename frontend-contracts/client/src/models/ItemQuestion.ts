/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 常见问题 | A frequent question
 * @export
 * @interface ItemQuestion
 */
export interface ItemQuestion {
    /**
     * 
     */
    question: string;
    /**
     * 
     */
    answer: string;
}

/**
 * Check if a given object implements the ItemQuestion interface.
 */
export function instanceOfItemQuestion(value: object): value is ItemQuestion {
    if (!('question' in value) || value['question'] === undefined) return false;
    if (!('answer' in value) || value['answer'] === undefined) return false;
    return true;
}

export function ItemQuestionFromJSON(json: any): ItemQuestion {
    return ItemQuestionFromJSONTyped(json, false);
}

export function ItemQuestionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemQuestion {
    if (json == null) {
        return json;
    }
    return {
        
        'question': json['question'],
        'answer': json['answer'],
    };
}

export function ItemQuestionToJSON(json: any): ItemQuestion {
    return ItemQuestionToJSONTyped(json, false);
}

export function ItemQuestionToJSONTyped(value?: ItemQuestion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'question': value['question'],
        'answer': value['answer'],
    };
}

