/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 收费 | A fee
 * @export
 * @interface FeeView
 */
export interface FeeView {
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
    basis: string;
}

/**
 * Check if a given object implements the FeeView interface.
 */
export function instanceOfFeeView(value: object): value is FeeView {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function FeeViewFromJSON(json: any): FeeView {
    return FeeViewFromJSONTyped(json, false);
}

export function FeeViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): FeeView {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'standard': json['standard'],
        'basis': json['basis'],
    };
}

export function FeeViewToJSON(json: any): FeeView {
    return FeeViewToJSONTyped(json, false);
}

export function FeeViewToJSONTyped(value?: FeeView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'standard': value['standard'],
        'basis': value['basis'],
    };
}

