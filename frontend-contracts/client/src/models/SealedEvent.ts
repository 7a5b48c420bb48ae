/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 已封存事件: 所签即所存之字节 | A sealed event: the very bytes that were hashed
 * @export
 * @interface SealedEvent
 */
export interface SealedEvent {
    /**
     * 
     */
    seq: number;
    /**
     * 
     */
    eventId: string;
    /**
     * 
     */
    stream: string;
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
    schema: number;
    /**
     * 
     */
    at: string;
    /**
     * 
     */
    actor: string;
    /**
     * 
     */
    payload: string;
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
 * Check if a given object implements the SealedEvent interface.
 */
export function instanceOfSealedEvent(value: object): value is SealedEvent {
    if (!('seq' in value) || value['seq'] === undefined) return false;
    if (!('eventId' in value) || value['eventId'] === undefined) return false;
    if (!('stream' in value) || value['stream'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('schema' in value) || value['schema'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('actor' in value) || value['actor'] === undefined) return false;
    if (!('payload' in value) || value['payload'] === undefined) return false;
    if (!('hash' in value) || value['hash'] === undefined) return false;
    if (!('chain' in value) || value['chain'] === undefined) return false;
    return true;
}

export function SealedEventFromJSON(json: any): SealedEvent {
    return SealedEventFromJSONTyped(json, false);
}

export function SealedEventFromJSONTyped(json: any, ignoreDiscriminator: boolean): SealedEvent {
    if (json == null) {
        return json;
    }
    return {
        
        'seq': json['seq'],
        'eventId': json['eventId'],
        'stream': json['stream'],
        'version': json['version'],
        'type': json['type'],
        'schema': json['schema'],
        'at': json['at'],
        'actor': json['actor'],
        'payload': json['payload'],
        'hash': json['hash'],
        'chain': json['chain'],
    };
}

export function SealedEventToJSON(json: any): SealedEvent {
    return SealedEventToJSONTyped(json, false);
}

export function SealedEventToJSONTyped(value?: SealedEvent | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'seq': value['seq'],
        'eventId': value['eventId'],
        'stream': value['stream'],
        'version': value['version'],
        'type': value['type'],
        'schema': value['schema'],
        'at': value['at'],
        'actor': value['actor'],
        'payload': value['payload'],
        'hash': value['hash'],
        'chain': value['chain'],
    };
}

