/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 不下发条目: 仅编号与摘要, 链仍可校验 | A withheld entry: number and hashes only, so that the chain still verifies
 * @export
 * @interface WithheldEntry
 */
export interface WithheldEntry {
    /**
     * 
     */
    seq: number;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    hash: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    chain: string;
}

/**
 * Check if a given object implements the WithheldEntry interface.
 */
export function instanceOfWithheldEntry(value: object): value is WithheldEntry {
    if (!('seq' in value) || value['seq'] === undefined) return false;
    if (!('hash' in value) || value['hash'] === undefined) return false;
    if (!('chain' in value) || value['chain'] === undefined) return false;
    return true;
}

export function WithheldEntryFromJSON(json: any): WithheldEntry {
    return WithheldEntryFromJSONTyped(json, false);
}

export function WithheldEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): WithheldEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'seq': json['seq'],
        'hash': json['hash'],
        'chain': json['chain'],
    };
}

export function WithheldEntryToJSON(json: any): WithheldEntry {
    return WithheldEntryToJSONTyped(json, false);
}

export function WithheldEntryToJSONTyped(value?: WithheldEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'seq': value['seq'],
        'hash': value['hash'],
        'chain': value['chain'],
    };
}

