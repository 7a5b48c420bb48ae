/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementLimit } from './ElementLimit';
import {
    ElementLimitFromJSON,
    ElementLimitFromJSONTyped,
    ElementLimitToJSON,
    ElementLimitToJSONTyped,
} from './ElementLimit';

/**
 * 办理环节 | A stage
 * @export
 * @interface ElementStage
 */
export interface ElementStage {
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
    limit?: ElementLimit;
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
    /**
     * 责任人姓名 | Who is responsible, by name
     */
    person?: string;
}

/**
 * Check if a given object implements the ElementStage interface.
 */
export function instanceOfElementStage(value: object): value is ElementStage {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('counted' in value) || value['counted'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    if (!('postName' in value) || value['postName'] === undefined) return false;
    if (!('output' in value) || value['output'] === undefined) return false;
    return true;
}

export function ElementStageFromJSON(json: any): ElementStage {
    return ElementStageFromJSONTyped(json, false);
}

export function ElementStageFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementStage {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'limit': json['limit'] == null ? undefined : ElementLimitFromJSON(json['limit']),
        'counted': json['counted'],
        'post': json['post'],
        'postName': json['postName'],
        'output': json['output'],
        'person': json['person'] == null ? undefined : json['person'],
    };
}

export function ElementStageToJSON(json: any): ElementStage {
    return ElementStageToJSONTyped(json, false);
}

export function ElementStageToJSONTyped(value?: ElementStage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'limit': ElementLimitToJSON(value['limit']),
        'counted': value['counted'],
        'post': value['post'],
        'postName': value['postName'],
        'output': value['output'],
        'person': value['person'],
    };
}

