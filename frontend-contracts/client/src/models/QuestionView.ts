/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 常见问题 | A frequent question
 * @export
 * @interface QuestionView
 */
export interface QuestionView {
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
 * Check if a given object implements the QuestionView interface.
 */
export function instanceOfQuestionView(value: object): value is QuestionView {
    if (!('question' in value) || value['question'] === undefined) return false;
    if (!('answer' in value) || value['answer'] === undefined) return false;
    return true;
}

export function QuestionViewFromJSON(json: any): QuestionView {
    return QuestionViewFromJSONTyped(json, false);
}

export function QuestionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): QuestionView {
    if (json == null) {
        return json;
    }
    return {
        
        'question': json['question'],
        'answer': json['answer'],
    };
}

export function QuestionViewToJSON(json: any): QuestionView {
    return QuestionViewToJSONTyped(json, false);
}

export function QuestionViewToJSONTyped(value?: QuestionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'question': value['question'],
        'answer': value['answer'],
    };
}

