/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { EditionState } from './EditionState';
import {
    EditionStateFromJSON,
    EditionStateFromJSONTyped,
    EditionStateToJSON,
    EditionStateToJSONTyped,
} from './EditionState';

/**
 * 清单版本 | An edition of the list
 * @export
 * @interface EditionView
 */
export interface EditionView {
    /**
     * 
     */
    editionId: string;
    /**
     * 
     */
    state: EditionState;
    /**
     * 
     */
    name: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 含下级地区 | With the regions below
     */
    below: boolean;
    /**
     * 
     */
    day: string;
    /**
     * 
     */
    items: number;
    /**
     * 默克尔根 (RFC 6962, SHA-256) | Merkle root
     */
    root?: string;
    /**
     * 签名节点 | Node that signed
     */
    node: string;
    /**
     * ES256 签名 | Signature
     */
    signature?: string;
    /**
     * 
     */
    publishedAt?: string;
}



/**
 * Check if a given object implements the EditionView interface.
 */
export function instanceOfEditionView(value: object): value is EditionView {
    if (!('editionId' in value) || value['editionId'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('below' in value) || value['below'] === undefined) return false;
    if (!('day' in value) || value['day'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('node' in value) || value['node'] === undefined) return false;
    return true;
}

export function EditionViewFromJSON(json: any): EditionView {
    return EditionViewFromJSONTyped(json, false);
}

export function EditionViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): EditionView {
    if (json == null) {
        return json;
    }
    return {
        
        'editionId': json['editionId'],
        'state': EditionStateFromJSON(json['state']),
        'name': json['name'],
        'regionCode': json['regionCode'],
        'below': json['below'],
        'day': json['day'],
        'items': json['items'],
        'root': json['root'] == null ? undefined : json['root'],
        'node': json['node'],
        'signature': json['signature'] == null ? undefined : json['signature'],
        'publishedAt': json['publishedAt'] == null ? undefined : json['publishedAt'],
    };
}

export function EditionViewToJSON(json: any): EditionView {
    return EditionViewToJSONTyped(json, false);
}

export function EditionViewToJSONTyped(value?: EditionView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'editionId': value['editionId'],
        'state': EditionStateToJSON(value['state']),
        'name': value['name'],
        'regionCode': value['regionCode'],
        'below': value['below'],
        'day': value['day'],
        'items': value['items'],
        'root': value['root'],
        'node': value['node'],
        'signature': value['signature'],
        'publishedAt': value['publishedAt'],
    };
}

