/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { StreamState } from './StreamState';
import {
    StreamStateFromJSON,
    StreamStateFromJSONTyped,
    StreamStateToJSON,
    StreamStateToJSONTyped,
} from './StreamState';

/**
 * 本节点 | This node
 * @export
 * @interface NodeView
 */
export interface NodeView {
    /**
     * 
     */
    nodeId: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    parent?: string;
    /**
     * 
     */
    version: string;
    /**
     * 
     */
    now: string;
    /**
     * 
     */
    demo: boolean;
    /**
     * 
     */
    streams: Array<StreamState>;
    /**
     * 
     */
    members: Array<string>;
}

/**
 * Check if a given object implements the NodeView interface.
 */
export function instanceOfNodeView(value: object): value is NodeView {
    if (!('nodeId' in value) || value['nodeId'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('now' in value) || value['now'] === undefined) return false;
    if (!('demo' in value) || value['demo'] === undefined) return false;
    if (!('streams' in value) || value['streams'] === undefined) return false;
    if (!('members' in value) || value['members'] === undefined) return false;
    return true;
}

export function NodeViewFromJSON(json: any): NodeView {
    return NodeViewFromJSONTyped(json, false);
}

export function NodeViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): NodeView {
    if (json == null) {
        return json;
    }
    return {
        
        'nodeId': json['nodeId'],
        'regionCode': json['regionCode'],
        'name': json['name'],
        'parent': json['parent'] == null ? undefined : json['parent'],
        'version': json['version'],
        'now': json['now'],
        'demo': json['demo'],
        'streams': ((json['streams'] as Array<any>).map(StreamStateFromJSON)),
        'members': json['members'],
    };
}

export function NodeViewToJSON(json: any): NodeView {
    return NodeViewToJSONTyped(json, false);
}

export function NodeViewToJSONTyped(value?: NodeView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'nodeId': value['nodeId'],
        'regionCode': value['regionCode'],
        'name': value['name'],
        'parent': value['parent'],
        'version': value['version'],
        'now': value['now'],
        'demo': value['demo'],
        'streams': ((value['streams'] as Array<any>).map(StreamStateToJSON)),
        'members': value['members'],
    };
}

