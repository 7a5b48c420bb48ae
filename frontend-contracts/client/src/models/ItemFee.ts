/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 收费项目 | A fee
 * @export
 * @interface ItemFee
 */
export interface ItemFee {
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
}

/**
 * Check if a given object implements the ItemFee interface.
 */
export function instanceOfItemFee(value: object): value is ItemFee {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    if (!('reducible' in value) || value['reducible'] === undefined) return false;
    return true;
}

export function ItemFeeFromJSON(json: any): ItemFee {
    return ItemFeeFromJSONTyped(json, false);
}

export function ItemFeeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemFee {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'standard': json['standard'],
        'fen': json['fen'] == null ? undefined : json['fen'],
        'basis': json['basis'],
        'reducible': json['reducible'],
    };
}

export function ItemFeeToJSON(json: any): ItemFee {
    return ItemFeeToJSONTyped(json, false);
}

export function ItemFeeToJSONTyped(value?: ItemFee | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'standard': value['standard'],
        'fen': value['fen'],
        'basis': value['basis'],
        'reducible': value['reducible'],
    };
}

