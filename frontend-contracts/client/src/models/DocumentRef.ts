/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 文书 | An issued document
 * @export
 * @interface DocumentRef
 */
export interface DocumentRef {
    /**
     * 
     */
    documentId: string;
    /**
     * 
     */
    kind: DocumentRefKindEnum;
    /**
     * 
     */
    title: string;
    /**
     * 文书编号 | Document number
     */
    number: string;
    /**
     * 
     */
    issuedAt: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    sha256: string;
    /**
     * 
     */
    sizeBytes: number;
    /**
     * 
     */
    verifyCode: string;
}

/**
* @export
* @enum {string}
*/
export enum DocumentRefKindEnum {
    AcceptanceNotice = 'acceptance-notice',
    CorrectionNotice = 'correction-notice',
    NonAcceptance = 'non-acceptance',
    GrantDecision = 'grant-decision',
    RefusalDecision = 'refusal-decision',
    PenaltyNotice = 'penalty-notice',
    PenaltyDecision = 'penalty-decision',
    SuspensionNotice = 'suspension-notice'
}


/**
 * Check if a given object implements the DocumentRef interface.
 */
export function instanceOfDocumentRef(value: object): value is DocumentRef {
    if (!('documentId' in value) || value['documentId'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('issuedAt' in value) || value['issuedAt'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    if (!('verifyCode' in value) || value['verifyCode'] === undefined) return false;
    return true;
}

export function DocumentRefFromJSON(json: any): DocumentRef {
    return DocumentRefFromJSONTyped(json, false);
}

export function DocumentRefFromJSONTyped(json: any, ignoreDiscriminator: boolean): DocumentRef {
    if (json == null) {
        return json;
    }
    return {
        
        'documentId': json['documentId'],
        'kind': json['kind'],
        'title': json['title'],
        'number': json['number'],
        'issuedAt': json['issuedAt'],
        'sha256': json['sha256'],
        'sizeBytes': json['sizeBytes'],
        'verifyCode': json['verifyCode'],
    };
}

export function DocumentRefToJSON(json: any): DocumentRef {
    return DocumentRefToJSONTyped(json, false);
}

export function DocumentRefToJSONTyped(value?: DocumentRef | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'documentId': value['documentId'],
        'kind': value['kind'],
        'title': value['title'],
        'number': value['number'],
        'issuedAt': value['issuedAt'],
        'sha256': value['sha256'],
        'sizeBytes': value['sizeBytes'],
        'verifyCode': value['verifyCode'],
    };
}

