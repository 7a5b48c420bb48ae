/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一个事件 | One event of the chain
 * @export
 * @interface CaseEventView
 */
export interface CaseEventView {
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    type: string;
    /**
     * 
     */
    at: string;
    /**
     * 
     */
    actorName: string;
    /**
     * 
     */
    actorPost?: string;
    /**
     * 
     */
    actorOrgan?: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    hash: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    previousHash: string;
}

/**
 * Check if a given object implements the CaseEventView interface.
 */
export function instanceOfCaseEventView(value: object): value is CaseEventView {
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('actorName' in value) || value['actorName'] === undefined) return false;
    if (!('hash' in value) || value['hash'] === undefined) return false;
    if (!('previousHash' in value) || value['previousHash'] === undefined) return false;
    return true;
}

export function CaseEventViewFromJSON(json: any): CaseEventView {
    return CaseEventViewFromJSONTyped(json, false);
}

export function CaseEventViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseEventView {
    if (json == null) {
        return json;
    }
    return {
        
        'version': json['version'],
        'type': json['type'],
        'at': json['at'],
        'actorName': json['actorName'],
        'actorPost': json['actorPost'] == null ? undefined : json['actorPost'],
        'actorOrgan': json['actorOrgan'] == null ? undefined : json['actorOrgan'],
        'hash': json['hash'],
        'previousHash': json['previousHash'],
    };
}

export function CaseEventViewToJSON(json: any): CaseEventView {
    return CaseEventViewToJSONTyped(json, false);
}

export function CaseEventViewToJSONTyped(value?: CaseEventView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'version': value['version'],
        'type': value['type'],
        'at': value['at'],
        'actorName': value['actorName'],
        'actorPost': value['actorPost'],
        'actorOrgan': value['actorOrgan'],
        'hash': value['hash'],
        'previousHash': value['previousHash'],
    };
}

