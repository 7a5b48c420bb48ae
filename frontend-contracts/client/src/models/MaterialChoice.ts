/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一份材料 | A material handed in
 * @export
 * @interface MaterialChoice
 */
export interface MaterialChoice {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    uploadId: string;
}

/**
 * Check if a given object implements the MaterialChoice interface.
 */
export function instanceOfMaterialChoice(value: object): value is MaterialChoice {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('uploadId' in value) || value['uploadId'] === undefined) return false;
    return true;
}

export function MaterialChoiceFromJSON(json: any): MaterialChoice {
    return MaterialChoiceFromJSONTyped(json, false);
}

export function MaterialChoiceFromJSONTyped(json: any, ignoreDiscriminator: boolean): MaterialChoice {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'uploadId': json['uploadId'],
    };
}

export function MaterialChoiceToJSON(json: any): MaterialChoice {
    return MaterialChoiceToJSONTyped(json, false);
}

export function MaterialChoiceToJSONTyped(value?: MaterialChoice | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'uploadId': value['uploadId'],
    };
}

