/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 佐证材料 | A supporting file
 * @export
 * @interface ChangeAttachment
 */
export interface ChangeAttachment {
    /**
     * 
     */
    attachmentId: string;
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
     * 
     */
    sha256: string;
    /**
     * 
     */
    addedBy: string;
    /**
     * 
     */
    addedAt: string;
    /**
     * 已撤下; 仍可下载, 以备查考 | Taken off; still kept for the record
     */
    removed: boolean;
}

/**
 * Check if a given object implements the ChangeAttachment interface.
 */
export function instanceOfChangeAttachment(value: object): value is ChangeAttachment {
    if (!('attachmentId' in value) || value['attachmentId'] === undefined) return false;
    if (!('fileName' in value) || value['fileName'] === undefined) return false;
    if (!('mediaType' in value) || value['mediaType'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('addedBy' in value) || value['addedBy'] === undefined) return false;
    if (!('addedAt' in value) || value['addedAt'] === undefined) return false;
    if (!('removed' in value) || value['removed'] === undefined) return false;
    return true;
}

export function ChangeAttachmentFromJSON(json: any): ChangeAttachment {
    return ChangeAttachmentFromJSONTyped(json, false);
}

export function ChangeAttachmentFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeAttachment {
    if (json == null) {
        return json;
    }
    return {
        
        'attachmentId': json['attachmentId'],
        'fileName': json['fileName'],
        'mediaType': json['mediaType'],
        'sizeBytes': json['sizeBytes'],
        'sha256': json['sha256'],
        'addedBy': json['addedBy'],
        'addedAt': json['addedAt'],
        'removed': json['removed'],
    };
}

export function ChangeAttachmentToJSON(json: any): ChangeAttachment {
    return ChangeAttachmentToJSONTyped(json, false);
}

export function ChangeAttachmentToJSONTyped(value?: ChangeAttachment | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'attachmentId': value['attachmentId'],
        'fileName': value['fileName'],
        'mediaType': value['mediaType'],
        'sizeBytes': value['sizeBytes'],
        'sha256': value['sha256'],
        'addedBy': value['addedBy'],
        'addedAt': value['addedAt'],
        'removed': value['removed'],
    };
}

