/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 代码停用 | The end of a code
 * @export
 * @interface DivisionEndView
 */
export interface DivisionEndView {
    /**
     * 停用之日 | First day on which it is no more
     */
    from: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    successor?: string;
    /**
     * 
     */
    reason?: string;
    /**
     * 
     */
    basis?: string;
}

/**
 * Check if a given object implements the DivisionEndView interface.
 */
export function instanceOfDivisionEndView(value: object): value is DivisionEndView {
    if (!('from' in value) || value['from'] === undefined) return false;
    return true;
}

export function DivisionEndViewFromJSON(json: any): DivisionEndView {
    return DivisionEndViewFromJSONTyped(json, false);
}

export function DivisionEndViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): DivisionEndView {
    if (json == null) {
        return json;
    }
    return {
        
        'from': json['from'],
        'successor': json['successor'] == null ? undefined : json['successor'],
        'reason': json['reason'] == null ? undefined : json['reason'],
        'basis': json['basis'] == null ? undefined : json['basis'],
    };
}

export function DivisionEndViewToJSON(json: any): DivisionEndView {
    return DivisionEndViewToJSONTyped(json, false);
}

export function DivisionEndViewToJSONTyped(value?: DivisionEndView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'from': value['from'],
        'successor': value['successor'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

