/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 提交审核 | Submission to the establishment office
 * @export
 * @interface SubmitImport
 */
export interface SubmitImport {
    /**
     * 事由 | Why
     */
    reason: string;
    /**
     * 依据 | On what basis
     */
    basis: string;
    /**
     * 本级政府批准清单的文号, 如 皖政〔2026〕3号 | Number of the document by which the government approved the list
     */
    documentNo: string;
}

/**
 * Check if a given object implements the SubmitImport interface.
 */
export function instanceOfSubmitImport(value: object): value is SubmitImport {
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    if (!('documentNo' in value) || value['documentNo'] === undefined) return false;
    return true;
}

export function SubmitImportFromJSON(json: any): SubmitImport {
    return SubmitImportFromJSONTyped(json, false);
}

export function SubmitImportFromJSONTyped(json: any, ignoreDiscriminator: boolean): SubmitImport {
    if (json == null) {
        return json;
    }
    return {
        
        'reason': json['reason'],
        'basis': json['basis'],
        'documentNo': json['documentNo'],
    };
}

export function SubmitImportToJSON(json: any): SubmitImport {
    return SubmitImportToJSONTyped(json, false);
}

export function SubmitImportToJSONTyped(value?: SubmitImport | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reason': value['reason'],
        'basis': value['basis'],
        'documentNo': value['documentNo'],
    };
}

