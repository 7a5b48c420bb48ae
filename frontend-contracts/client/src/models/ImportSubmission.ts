/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 提交 | The submission
 * @export
 * @interface ImportSubmission
 */
export interface ImportSubmission {
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    basis: string;
    /**
     * 批准文号 | Number of the approving document
     */
    documentNo: string;
    /**
     * 
     */
    by: string;
    /**
     * 
     */
    at: string;
}

/**
 * Check if a given object implements the ImportSubmission interface.
 */
export function instanceOfImportSubmission(value: object): value is ImportSubmission {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    if (!('documentNo' in value) || value['documentNo'] === undefined) return false;
    if (!('by' in value) || value['by'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    return true;
}

export function ImportSubmissionFromJSON(json: any): ImportSubmission {
    return ImportSubmissionFromJSONTyped(json, false);
}

export function ImportSubmissionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportSubmission {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
        'basis': json['basis'],
        'documentNo': json['documentNo'],
        'by': json['by'],
        'at': json['at'],
    };
}

export function ImportSubmissionToJSON(json: any): ImportSubmission {
    return ImportSubmissionToJSONTyped(json, false);
}

export function ImportSubmissionToJSONTyped(value?: ImportSubmission | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
        'basis': value['basis'],
        'documentNo': value['documentNo'],
        'by': value['by'],
        'at': value['at'],
    };
}

