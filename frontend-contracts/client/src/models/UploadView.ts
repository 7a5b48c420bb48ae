/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 已上传文件 | An uploaded file
 * @export
 * @interface UploadView
 */
export interface UploadView {
    /**
     * 
     */
    uploadId: string;
    /**
     * 
     */
    fileName: string;
    /**
     * 按内容识别 | Told from the content
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
    uploadedAt: string;
}

/**
 * Check if a given object implements the UploadView interface.
 */
export function instanceOfUploadView(value: object): value is UploadView {
    if (!('uploadId' in value) || value['uploadId'] === undefined) return false;
    if (!('fileName' in value) || value['fileName'] === undefined) return false;
    if (!('mediaType' in value) || value['mediaType'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('uploadedAt' in value) || value['uploadedAt'] === undefined) return false;
    return true;
}

export function UploadViewFromJSON(json: any): UploadView {
    return UploadViewFromJSONTyped(json, false);
}

export function UploadViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): UploadView {
    if (json == null) {
        return json;
    }
    return {
        
        'uploadId': json['uploadId'],
        'fileName': json['fileName'],
        'mediaType': json['mediaType'],
        'sizeBytes': json['sizeBytes'],
        'sha256': json['sha256'],
        'uploadedAt': json['uploadedAt'],
    };
}

export function UploadViewToJSON(json: any): UploadView {
    return UploadViewToJSONTyped(json, false);
}

export function UploadViewToJSONTyped(value?: UploadView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'uploadId': value['uploadId'],
        'fileName': value['fileName'],
        'mediaType': value['mediaType'],
        'sizeBytes': value['sizeBytes'],
        'sha256': value['sha256'],
        'uploadedAt': value['uploadedAt'],
    };
}

