/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 草稿中的材料 | A material in a draft
 * @export
 * @interface DraftMaterial
 */
export interface DraftMaterial {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    uploadId: string;
    /**
     * 
     */
    fileName: string;
}

/**
 * Check if a given object implements the DraftMaterial interface.
 */
export function instanceOfDraftMaterial(value: object): value is DraftMaterial {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('uploadId' in value) || value['uploadId'] === undefined) return false;
    if (!('fileName' in value) || value['fileName'] === undefined) return false;
    return true;
}

export function DraftMaterialFromJSON(json: any): DraftMaterial {
    return DraftMaterialFromJSONTyped(json, false);
}

export function DraftMaterialFromJSONTyped(json: any, ignoreDiscriminator: boolean): DraftMaterial {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'uploadId': json['uploadId'],
        'fileName': json['fileName'],
    };
}

export function DraftMaterialToJSON(json: any): DraftMaterial {
    return DraftMaterialToJSONTyped(json, false);
}

export function DraftMaterialToJSONTyped(value?: DraftMaterial | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'uploadId': value['uploadId'],
        'fileName': value['fileName'],
    };
}

