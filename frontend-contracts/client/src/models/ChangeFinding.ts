/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 校核问题 | What the rules say
 * @export
 * @interface ChangeFinding
 */
export interface ChangeFinding {
    /**
     * 
     */
    rule: string;
    /**
     * 
     */
    severity: ChangeFindingSeverityEnum;
    /**
     * 
     */
    pointer: string;
    /**
     * 
     */
    text: string;
    /**
     * 
     */
    fix: string;
}

/**
* @export
* @enum {string}
*/
export enum ChangeFindingSeverityEnum {
    Error = 'error',
    Warning = 'warning'
}


/**
 * Check if a given object implements the ChangeFinding interface.
 */
export function instanceOfChangeFinding(value: object): value is ChangeFinding {
    if (!('rule' in value) || value['rule'] === undefined) return false;
    if (!('severity' in value) || value['severity'] === undefined) return false;
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    if (!('fix' in value) || value['fix'] === undefined) return false;
    return true;
}

export function ChangeFindingFromJSON(json: any): ChangeFinding {
    return ChangeFindingFromJSONTyped(json, false);
}

export function ChangeFindingFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeFinding {
    if (json == null) {
        return json;
    }
    return {
        
        'rule': json['rule'],
        'severity': json['severity'],
        'pointer': json['pointer'],
        'text': json['text'],
        'fix': json['fix'],
    };
}

export function ChangeFindingToJSON(json: any): ChangeFinding {
    return ChangeFindingToJSONTyped(json, false);
}

export function ChangeFindingToJSONTyped(value?: ChangeFinding | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'rule': value['rule'],
        'severity': value['severity'],
        'pointer': value['pointer'],
        'text': value['text'],
        'fix': value['fix'],
    };
}

