/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 受理、审核、汇总意见; 退回、异议、不同意须写理由 | A review; returning, objecting and refusing need reasons
 * @export
 * @interface ReviewChange
 */
export interface ReviewChange {
    /**
     * 
     */
    outcome: ReviewChangeOutcomeEnum;
    /**
     * 
     */
    opinion?: string;
}

/**
* @export
* @enum {string}
*/
export enum ReviewChangeOutcomeEnum {
    Accept = 'accept',
    Pass = 'pass',
    Object = 'object',
    Agree = 'agree',
    Return = 'return',
    Refuse = 'refuse'
}


/**
 * Check if a given object implements the ReviewChange interface.
 */
export function instanceOfReviewChange(value: object): value is ReviewChange {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    return true;
}

export function ReviewChangeFromJSON(json: any): ReviewChange {
    return ReviewChangeFromJSONTyped(json, false);
}

export function ReviewChangeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ReviewChange {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': json['outcome'],
        'opinion': json['opinion'] == null ? undefined : json['opinion'],
    };
}

export function ReviewChangeToJSON(json: any): ReviewChange {
    return ReviewChangeToJSONTyped(json, false);
}

export function ReviewChangeToJSONTyped(value?: ReviewChange | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': value['outcome'],
        'opinion': value['opinion'],
    };
}

