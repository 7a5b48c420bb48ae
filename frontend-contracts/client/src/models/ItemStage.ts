/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemLimit } from './ItemLimit';
import {
    ItemLimitFromJSON,
    ItemLimitFromJSONTyped,
    ItemLimitToJSON,
    ItemLimitToJSONTyped,
} from './ItemLimit';

/**
 * 办理环节 | A stage
 * @export
 * @interface ItemStage
 */
export interface ItemStage {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    limit?: ItemLimit;
    /**
     * 
     */
    counted: boolean;
    /**
     * 
     */
    post: string;
    /**
     * 
     */
    postName: string;
    /**
     * 
     */
    output: string;
}

/**
 * Check if a given object implements the ItemStage interface.
 */
export function instanceOfItemStage(value: object): value is ItemStage {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('counted' in value) || value['counted'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    if (!('postName' in value) || value['postName'] === undefined) return false;
    if (!('output' in value) || value['output'] === undefined) return false;
    return true;
}

export function ItemStageFromJSON(json: any): ItemStage {
    return ItemStageFromJSONTyped(json, false);
}

export function ItemStageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemStage {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'limit': json['limit'] == null ? undefined : ItemLimitFromJSON(json['limit']),
        'counted': json['counted'],
        'post': json['post'],
        'postName': json['postName'],
        'output': json['output'],
    };
}

export function ItemStageToJSON(json: any): ItemStage {
    return ItemStageToJSONTyped(json, false);
}

export function ItemStageToJSONTyped(value?: ItemStage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'limit': ItemLimitToJSON(value['limit']),
        'counted': value['counted'],
        'post': value['post'],
        'postName': value['postName'],
        'output': value['output'],
    };
}

