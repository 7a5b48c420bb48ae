/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 撤销或并入 | How an organ ends
 * @export
 * @interface OrganEndView
 */
export interface OrganEndView {
    /**
     * 
     */
    from: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    successor?: string;
    /**
     * 
     */
    successorName?: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis: string;
}

/**
 * Check if a given object implements the OrganEndView interface.
 */
export function instanceOfOrganEndView(value: object): value is OrganEndView {
    if (!('from' in value) || value['from'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function OrganEndViewFromJSON(json: any): OrganEndView {
    return OrganEndViewFromJSONTyped(json, false);
}

export function OrganEndViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): OrganEndView {
    if (json == null) {
        return json;
    }
    return {
        
        'from': json['from'],
        'successor': json['successor'] == null ? undefined : json['successor'],
        'successorName': json['successorName'] == null ? undefined : json['successorName'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function OrganEndViewToJSON(json: any): OrganEndView {
    return OrganEndViewToJSONTyped(json, false);
}

export function OrganEndViewToJSONTyped(value?: OrganEndView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'from': value['from'],
        'successor': value['successor'],
        'successorName': value['successorName'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

