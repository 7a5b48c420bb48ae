/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TrustGrade } from './TrustGrade';
import {
    TrustGradeFromJSON,
    TrustGradeFromJSONTyped,
    TrustGradeToJSON,
    TrustGradeToJSONTyped,
} from './TrustGrade';

/**
 * 已交材料 | A material that was handed in
 * @export
 * @interface MaterialFile
 */
export interface MaterialFile {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    fileName: string;
    /**
     * 
     */
    mediaType: string;
    /**
     * 
     */
    sizeBytes: number;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    sha256: string;
    /**
     * 
     */
    uploadId: string;
    /**
     * 
     */
    trustGrade: TrustGrade;
}



/**
 * Check if a given object implements the MaterialFile interface.
 */
export function instanceOfMaterialFile(value: object): value is MaterialFile {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('fileName' in value) || value['fileName'] === undefined) return false;
    if (!('mediaType' in value) || value['mediaType'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('uploadId' in value) || value['uploadId'] === undefined) return false;
    if (!('trustGrade' in value) || value['trustGrade'] === undefined) return false;
    return true;
}

export function MaterialFileFromJSON(json: any): MaterialFile {
    return MaterialFileFromJSONTyped(json, false);
}

export function MaterialFileFromJSONTyped(json: any, ignoreDiscriminator: boolean): MaterialFile {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'fileName': json['fileName'],
        'mediaType': json['mediaType'],
        'sizeBytes': json['sizeBytes'],
        'sha256': json['sha256'],
        'uploadId': json['uploadId'],
        'trustGrade': TrustGradeFromJSON(json['trustGrade']),
    };
}

export function MaterialFileToJSON(json: any): MaterialFile {
    return MaterialFileToJSONTyped(json, false);
}

export function MaterialFileToJSONTyped(value?: MaterialFile | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'fileName': value['fileName'],
        'mediaType': value['mediaType'],
        'sizeBytes': value['sizeBytes'],
        'sha256': value['sha256'],
        'uploadId': value['uploadId'],
        'trustGrade': TrustGradeToJSON(value['trustGrade']),
    };
}

