/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 可选结果 | An outcome that is offered
 * @export
 * @interface ChangeOutcomeOption
 */
export interface ChangeOutcomeOption {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name: string;
}

/**
 * Check if a given object implements the ChangeOutcomeOption interface.
 */
export function instanceOfChangeOutcomeOption(value: object): value is ChangeOutcomeOption {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ChangeOutcomeOptionFromJSON(json: any): ChangeOutcomeOption {
    return ChangeOutcomeOptionFromJSONTyped(json, false);
}

export function ChangeOutcomeOptionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeOutcomeOption {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
    };
}

export function ChangeOutcomeOptionToJSON(json: any): ChangeOutcomeOption {
    return ChangeOutcomeOptionToJSONTyped(json, false);
}

export function ChangeOutcomeOptionToJSONTyped(value?: ChangeOutcomeOption | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
    };
}

