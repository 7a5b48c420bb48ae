/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 附件 | A stored file
 * @export
 * @interface BlobView
 */
export interface BlobView {
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    sha256: string;
    /**
     * 
     */
    sizeBytes: number;
}

/**
 * Check if a given object implements the BlobView interface.
 */
export function instanceOfBlobView(value: object): value is BlobView {
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    return true;
}

export function BlobViewFromJSON(json: any): BlobView {
    return BlobViewFromJSONTyped(json, false);
}

export function BlobViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): BlobView {
    if (json == null) {
        return json;
    }
    return {
        
        'sha256': json['sha256'],
        'sizeBytes': json['sizeBytes'],
    };
}

export function BlobViewToJSON(json: any): BlobView {
    return BlobViewToJSONTyped(json, false);
}

export function BlobViewToJSONTyped(value?: BlobView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'sha256': value['sha256'],
        'sizeBytes': value['sizeBytes'],
    };
}

