/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 常见问题 | A frequent question
 * @export
 * @interface ElementQuestion
 */
export interface ElementQuestion {
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
 * Check if a given object implements the ElementQuestion interface.
 */
export function instanceOfElementQuestion(value: object): value is ElementQuestion {
    if (!('question' in value) || value['question'] === undefined) return false;
    if (!('answer' in value) || value['answer'] === undefined) return false;
    return true;
}

export function ElementQuestionFromJSON(json: any): ElementQuestion {
    return ElementQuestionFromJSONTyped(json, false);
}

export function ElementQuestionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementQuestion {
    if (json == null) {
        return json;
    }
    return {
        
        'question': json['question'],
        'answer': json['answer'],
    };
}

export function ElementQuestionToJSON(json: any): ElementQuestion {
    return ElementQuestionToJSONTyped(json, false);
}

export function ElementQuestionToJSONTyped(value?: ElementQuestion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'question': value['question'],
        'answer': value['answer'],
    };
}

