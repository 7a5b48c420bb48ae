/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TimeLimit } from './TimeLimit';
import {
    TimeLimitFromJSON,
    TimeLimitFromJSONTyped,
    TimeLimitToJSON,
    TimeLimitToJSONTyped,
} from './TimeLimit';

/**
 * 办理环节 | A stage with its limit and post
 * @export
 * @interface StageView
 */
export interface StageView {
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
    post?: string;
    /**
     * 
     */
    postName?: string;
    /**
     * 责任人姓名 | Who is responsible, by name
     */
    responsiblePerson?: string;
    /**
     * 
     */
    limit?: TimeLimit;
    /**
     * 
     */
    duty?: string;
}

/**
 * Check if a given object implements the StageView interface.
 */
export function instanceOfStageView(value: object): value is StageView {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function StageViewFromJSON(json: any): StageView {
    return StageViewFromJSONTyped(json, false);
}

export function StageViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): StageView {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'post': json['post'] == null ? undefined : json['post'],
        'postName': json['postName'] == null ? undefined : json['postName'],
        'responsiblePerson': json['responsiblePerson'] == null ? undefined : json['responsiblePerson'],
        'limit': json['limit'] == null ? undefined : TimeLimitFromJSON(json['limit']),
        'duty': json['duty'] == null ? undefined : json['duty'],
    };
}

export function StageViewToJSON(json: any): StageView {
    return StageViewToJSONTyped(json, false);
}

export function StageViewToJSONTyped(value?: StageView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'post': value['post'],
        'postName': value['postName'],
        'responsiblePerson': value['responsiblePerson'],
        'limit': TimeLimitToJSON(value['limit']),
        'duty': value['duty'],
    };
}

