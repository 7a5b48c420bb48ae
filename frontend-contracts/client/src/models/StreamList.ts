/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { StreamHead } from './StreamHead';
import {
    StreamHeadFromJSON,
    StreamHeadFromJSONTyped,
    StreamHeadToJSON,
    StreamHeadToJSONTyped,
} from './StreamHead';

/**
 * 流水头列表 | Heads of streams
 * @export
 * @interface StreamList
 */
export interface StreamList {
    /**
     * 
     */
    nodeId: string;
    /**
     * 
     */
    items: Array<StreamHead>;
}

/**
 * Check if a given object implements the StreamList interface.
 */
export function instanceOfStreamList(value: object): value is StreamList {
    if (!('nodeId' in value) || value['nodeId'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function StreamListFromJSON(json: any): StreamList {
    return StreamListFromJSONTyped(json, false);
}

export function StreamListFromJSONTyped(json: any, ignoreDiscriminator: boolean): StreamList {
    if (json == null) {
        return json;
    }
    return {
        
        'nodeId': json['nodeId'],
        'items': ((json['items'] as Array<any>).map(StreamHeadFromJSON)),
    };
}

export function StreamListToJSON(json: any): StreamList {
    return StreamListToJSONTyped(json, false);
}

export function StreamListToJSONTyped(value?: StreamList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'nodeId': value['nodeId'],
        'items': ((value['items'] as Array<any>).map(StreamHeadToJSON)),
    };
}

