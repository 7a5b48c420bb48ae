/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 政府批准意见 | The government's decision
 * @export
 * @interface DecideChange
 */
export interface DecideChange {
    /**
     * 
     */
    outcome: DecideChangeOutcomeEnum;
    /**
     * 
     */
    opinion?: string;
}

/**
* @export
* @enum {string}
*/
export enum DecideChangeOutcomeEnum {
    Approve = 'approve',
    Return = 'return',
    Refuse = 'refuse'
}


/**
 * Check if a given object implements the DecideChange interface.
 */
export function instanceOfDecideChange(value: object): value is DecideChange {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    return true;
}

export function DecideChangeFromJSON(json: any): DecideChange {
    return DecideChangeFromJSONTyped(json, false);
}

export function DecideChangeFromJSONTyped(json: any, ignoreDiscriminator: boolean): DecideChange {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': json['outcome'],
        'opinion': json['opinion'] == null ? undefined : json['opinion'],
    };
}

export function DecideChangeToJSON(json: any): DecideChange {
    return DecideChangeToJSONTyped(json, false);
}

export function DecideChangeToJSONTyped(value?: DecideChange | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': value['outcome'],
        'opinion': value['opinion'],
    };
}

