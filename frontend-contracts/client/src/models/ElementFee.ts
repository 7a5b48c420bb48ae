/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 收费项目 | A fee, in fen
 * @export
 * @interface ElementFee
 */
export interface ElementFee {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    standard: string;
    /**
     * 
     */
    fen?: number;
    /**
     * 
     */
    basis: string;
    /**
     * 
     */
    reducible: boolean;
    /**
     * 
     */
    reductionNote?: string;
}

/**
 * Check if a given object implements the ElementFee interface.
 */
export function instanceOfElementFee(value: object): value is ElementFee {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    if (!('reducible' in value) || value['reducible'] === undefined) return false;
    return true;
}

export function ElementFeeFromJSON(json: any): ElementFee {
    return ElementFeeFromJSONTyped(json, false);
}

export function ElementFeeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementFee {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'standard': json['standard'],
        'fen': json['fen'] == null ? undefined : json['fen'],
        'basis': json['basis'],
        'reducible': json['reducible'],
        'reductionNote': json['reductionNote'] == null ? undefined : json['reductionNote'],
    };
}

export function ElementFeeToJSON(json: any): ElementFee {
    return ElementFeeToJSONTyped(json, false);
}

export function ElementFeeToJSONTyped(value?: ElementFee | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'standard': value['standard'],
        'fen': value['fen'],
        'basis': value['basis'],
        'reducible': value['reducible'],
        'reductionNote': value['reductionNote'],
    };
}

