/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 需要补正的一处 | One thing to correct
 * @export
 * @interface CorrectionItem
 */
export interface CorrectionItem {
    /**
     * 
     */
    materialCode?: string;
    /**
     * 
     */
    field?: string;
    /**
     * 
     */
    problem: string;
}

/**
 * Check if a given object implements the CorrectionItem interface.
 */
export function instanceOfCorrectionItem(value: object): value is CorrectionItem {
    if (!('problem' in value) || value['problem'] === undefined) return false;
    return true;
}

export function CorrectionItemFromJSON(json: any): CorrectionItem {
    return CorrectionItemFromJSONTyped(json, false);
}

export function CorrectionItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): CorrectionItem {
    if (json == null) {
        return json;
    }
    return {
        
        'materialCode': json['materialCode'] == null ? undefined : json['materialCode'],
        'field': json['field'] == null ? undefined : json['field'],
        'problem': json['problem'],
    };
}

export function CorrectionItemToJSON(json: any): CorrectionItem {
    return CorrectionItemToJSONTyped(json, false);
}

export function CorrectionItemToJSONTyped(value?: CorrectionItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'materialCode': value['materialCode'],
        'field': value['field'],
        'problem': value['problem'],
    };
}

