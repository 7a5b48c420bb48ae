/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { NodeRef } from './NodeRef';
import {
    NodeRefFromJSON,
    NodeRefFromJSONTyped,
    NodeRefToJSON,
    NodeRefToJSONTyped,
} from './NodeRef';

/**
 * 节点目录 | The directory
 * @export
 * @interface NodeDirectory
 */
export interface NodeDirectory {
    /**
     * 
     */
    items: Array<NodeRef>;
}

/**
 * Check if a given object implements the NodeDirectory interface.
 */
export function instanceOfNodeDirectory(value: object): value is NodeDirectory {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function NodeDirectoryFromJSON(json: any): NodeDirectory {
    return NodeDirectoryFromJSONTyped(json, false);
}

export function NodeDirectoryFromJSONTyped(json: any, ignoreDiscriminator: boolean): NodeDirectory {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(NodeRefFromJSON)),
    };
}

export function NodeDirectoryToJSON(json: any): NodeDirectory {
    return NodeDirectoryToJSONTyped(json, false);
}

export function NodeDirectoryToJSONTyped(value?: NodeDirectory | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(NodeRefToJSON)),
    };
}

