/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 流水头 | Head of a stream
 * @export
 * @interface StreamHead
 */
export interface StreamHead {
    /**
     * 
     */
    origin: string;
    /**
     * 
     */
    epoch: number;
    /**
     * 
     */
    head: number;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    chain: string;
}

/**
 * Check if a given object implements the StreamHead interface.
 */
export function instanceOfStreamHead(value: object): value is StreamHead {
    if (!('origin' in value) || value['origin'] === undefined) return false;
    if (!('epoch' in value) || value['epoch'] === undefined) return false;
    if (!('head' in value) || value['head'] === undefined) return false;
    if (!('chain' in value) || value['chain'] === undefined) return false;
    return true;
}

export function StreamHeadFromJSON(json: any): StreamHead {
    return StreamHeadFromJSONTyped(json, false);
}

export function StreamHeadFromJSONTyped(json: any, ignoreDiscriminator: boolean): StreamHead {
    if (json == null) {
        return json;
    }
    return {
        
        'origin': json['origin'],
        'epoch': json['epoch'],
        'head': json['head'],
        'chain': json['chain'],
    };
}

export function StreamHeadToJSON(json: any): StreamHead {
    return StreamHeadToJSONTyped(json, false);
}

export function StreamHeadToJSONTyped(value?: StreamHead | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'origin': value['origin'],
        'epoch': value['epoch'],
        'head': value['head'],
        'chain': value['chain'],
    };
}

