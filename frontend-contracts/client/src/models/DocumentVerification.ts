/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 验证结果 | Result of a verification
 * @export
 * @interface DocumentVerification
 */
export interface DocumentVerification {
    /**
     * 
     */
    valid: boolean;
    /**
     * 
     */
    kind: string;
    /**
     * 
     */
    title: string;
    /**
     * 
     */
    number: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    holderMasked: string;
    /**
     * 
     */
    issuedAt: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    sha256: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    caseNumber: string;
}

/**
 * Check if a given object implements the DocumentVerification interface.
 */
export function instanceOfDocumentVerification(value: object): value is DocumentVerification {
    if (!('valid' in value) || value['valid'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('holderMasked' in value) || value['holderMasked'] === undefined) return false;
    if (!('issuedAt' in value) || value['issuedAt'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('caseNumber' in value) || value['caseNumber'] === undefined) return false;
    return true;
}

export function DocumentVerificationFromJSON(json: any): DocumentVerification {
    return DocumentVerificationFromJSONTyped(json, false);
}

export function DocumentVerificationFromJSONTyped(json: any, ignoreDiscriminator: boolean): DocumentVerification {
    if (json == null) {
        return json;
    }
    return {
        
        'valid': json['valid'],
        'kind': json['kind'],
        'title': json['title'],
        'number': json['number'],
        'organName': json['organName'],
        'itemName': json['itemName'],
        'holderMasked': json['holderMasked'],
        'issuedAt': json['issuedAt'],
        'sha256': json['sha256'],
        'caseNumber': json['caseNumber'],
    };
}

export function DocumentVerificationToJSON(json: any): DocumentVerification {
    return DocumentVerificationToJSONTyped(json, false);
}

export function DocumentVerificationToJSONTyped(value?: DocumentVerification | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'valid': value['valid'],
        'kind': value['kind'],
        'title': value['title'],
        'number': value['number'],
        'organName': value['organName'],
        'itemName': value['itemName'],
        'holderMasked': value['holderMasked'],
        'issuedAt': value['issuedAt'],
        'sha256': value['sha256'],
        'caseNumber': value['caseNumber'],
    };
}

