/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一条流水的状况 | State of one stream as held here
 * @export
 * @interface StreamState
 */
export interface StreamState {
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
     * 
     */
    own: boolean;
    /**
     * 对端所报流水头 | Head as the other side tells it
     */
    peerHead?: number;
    /**
     * 
     */
    lagEvents?: number;
    /**
     * 
     */
    lastContactAt?: string;
}

/**
 * Check if a given object implements the StreamState interface.
 */
export function instanceOfStreamState(value: object): value is StreamState {
    if (!('origin' in value) || value['origin'] === undefined) return false;
    if (!('epoch' in value) || value['epoch'] === undefined) return false;
    if (!('head' in value) || value['head'] === undefined) return false;
    if (!('own' in value) || value['own'] === undefined) return false;
    return true;
}

export function StreamStateFromJSON(json: any): StreamState {
    return StreamStateFromJSONTyped(json, false);
}

export function StreamStateFromJSONTyped(json: any, ignoreDiscriminator: boolean): StreamState {
    if (json == null) {
        return json;
    }
    return {
        
        'origin': json['origin'],
        'epoch': json['epoch'],
        'head': json['head'],
        'own': json['own'],
        'peerHead': json['peerHead'] == null ? undefined : json['peerHead'],
        'lagEvents': json['lagEvents'] == null ? undefined : json['lagEvents'],
        'lastContactAt': json['lastContactAt'] == null ? undefined : json['lastContactAt'],
    };
}

export function StreamStateToJSON(json: any): StreamState {
    return StreamStateToJSONTyped(json, false);
}

export function StreamStateToJSONTyped(value?: StreamState | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'origin': value['origin'],
        'epoch': value['epoch'],
        'head': value['head'],
        'own': value['own'],
        'peerHead': value['peerHead'],
        'lagEvents': value['lagEvents'],
        'lastContactAt': value['lastContactAt'],
    };
}

