/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 审查意见 | Review
 * @export
 * @interface ReviewCase
 */
export interface ReviewCase {
    /**
     * 
     */
    opinion: ReviewCaseOpinionEnum;
    /**
     * 
     */
    note: string;
}

/**
* @export
* @enum {string}
*/
export enum ReviewCaseOpinionEnum {
    Approve = 'approve',
    Reject = 'reject',
    Return = 'return'
}


/**
 * Check if a given object implements the ReviewCase interface.
 */
export function instanceOfReviewCase(value: object): value is ReviewCase {
    if (!('opinion' in value) || value['opinion'] === undefined) return false;
    if (!('note' in value) || value['note'] === undefined) return false;
    return true;
}

export function ReviewCaseFromJSON(json: any): ReviewCase {
    return ReviewCaseFromJSONTyped(json, false);
}

export function ReviewCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): ReviewCase {
    if (json == null) {
        return json;
    }
    return {
        
        'opinion': json['opinion'],
        'note': json['note'],
    };
}

export function ReviewCaseToJSON(json: any): ReviewCase {
    return ReviewCaseToJSONTyped(json, false);
}

export function ReviewCaseToJSONTyped(value?: ReviewCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'opinion': value['opinion'],
        'note': value['note'],
    };
}

