/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 节点与地址 | A node and its address
 * @export
 * @interface NodeRef
 */
export interface NodeRef {
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
    apiBase: string;
}

/**
 * Check if a given object implements the NodeRef interface.
 */
export function instanceOfNodeRef(value: object): value is NodeRef {
    if (!('nodeId' in value) || value['nodeId'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('apiBase' in value) || value['apiBase'] === undefined) return false;
    return true;
}

export function NodeRefFromJSON(json: any): NodeRef {
    return NodeRefFromJSONTyped(json, false);
}

export function NodeRefFromJSONTyped(json: any, ignoreDiscriminator: boolean): NodeRef {
    if (json == null) {
        return json;
    }
    return {
        
        'nodeId': json['nodeId'],
        'regionCode': json['regionCode'],
        'name': json['name'],
        'apiBase': json['apiBase'],
    };
}

export function NodeRefToJSON(json: any): NodeRef {
    return NodeRefToJSONTyped(json, false);
}

export function NodeRefToJSONTyped(value?: NodeRef | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'nodeId': value['nodeId'],
        'regionCode': value['regionCode'],
        'name': value['name'],
        'apiBase': value['apiBase'],
    };
}

