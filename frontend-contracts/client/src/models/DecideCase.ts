/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 决定 | Decision
 * @export
 * @interface DecideCase
 */
export interface DecideCase {
    /**
     * 
     */
    outcome: DecideCaseOutcomeEnum;
    /**
     * 不予许可必填 | Required when refusing
     */
    reason?: string;
    /**
     * 
     */
    conditions?: string;
    /**
     * 
     */
    validFrom?: string;
    /**
     * 
     */
    validTo?: string;
}

/**
* @export
* @enum {string}
*/
export enum DecideCaseOutcomeEnum {
    Grant = 'grant',
    Refuse = 'refuse'
}


/**
 * Check if a given object implements the DecideCase interface.
 */
export function instanceOfDecideCase(value: object): value is DecideCase {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    return true;
}

export function DecideCaseFromJSON(json: any): DecideCase {
    return DecideCaseFromJSONTyped(json, false);
}

export function DecideCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): DecideCase {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': json['outcome'],
        'reason': json['reason'] == null ? undefined : json['reason'],
        'conditions': json['conditions'] == null ? undefined : json['conditions'],
        'validFrom': json['validFrom'] == null ? undefined : json['validFrom'],
        'validTo': json['validTo'] == null ? undefined : json['validTo'],
    };
}

export function DecideCaseToJSON(json: any): DecideCase {
    return DecideCaseToJSONTyped(json, false);
}

export function DecideCaseToJSONTyped(value?: DecideCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': value['outcome'],
        'reason': value['reason'],
        'conditions': value['conditions'],
        'validFrom': value['validFrom'],
        'validTo': value['validTo'],
    };
}

