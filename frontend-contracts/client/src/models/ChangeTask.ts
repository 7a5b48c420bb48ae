/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeOutcomeOption } from './ChangeOutcomeOption';
import {
    ChangeOutcomeOptionFromJSON,
    ChangeOutcomeOptionFromJSONTyped,
    ChangeOutcomeOptionToJSON,
    ChangeOutcomeOptionToJSONTyped,
} from './ChangeOutcomeOption';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';

/**
 * 在办环节 | An open task
 * @export
 * @interface ChangeTask
 */
export interface ChangeTask {
    /**
     * 
     */
    act: string;
    /**
     * 
     */
    name: string;
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
    outcomes: Array<ChangeOutcomeOption>;
    /**
     * 
     */
    due?: string;
    /**
     * 剩余工作日, 负数为逾期 | Working days left, below zero when passed
     */
    workDaysLeft?: number;
    /**
     * 
     */
    light?: Light;
    /**
     * 由您办理 | It is yours to do
     */
    yours: boolean;
}



/**
 * Check if a given object implements the ChangeTask interface.
 */
export function instanceOfChangeTask(value: object): value is ChangeTask {
    if (!('act' in value) || value['act'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    if (!('postName' in value) || value['postName'] === undefined) return false;
    if (!('outcomes' in value) || value['outcomes'] === undefined) return false;
    if (!('yours' in value) || value['yours'] === undefined) return false;
    return true;
}

export function ChangeTaskFromJSON(json: any): ChangeTask {
    return ChangeTaskFromJSONTyped(json, false);
}

export function ChangeTaskFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeTask {
    if (json == null) {
        return json;
    }
    return {
        
        'act': json['act'],
        'name': json['name'],
        'post': json['post'],
        'postName': json['postName'],
        'outcomes': ((json['outcomes'] as Array<any>).map(ChangeOutcomeOptionFromJSON)),
        'due': json['due'] == null ? undefined : json['due'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'light': json['light'] == null ? undefined : LightFromJSON(json['light']),
        'yours': json['yours'],
    };
}

export function ChangeTaskToJSON(json: any): ChangeTask {
    return ChangeTaskToJSONTyped(json, false);
}

export function ChangeTaskToJSONTyped(value?: ChangeTask | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'act': value['act'],
        'name': value['name'],
        'post': value['post'],
        'postName': value['postName'],
        'outcomes': ((value['outcomes'] as Array<any>).map(ChangeOutcomeOptionToJSON)),
        'due': value['due'],
        'workDaysLeft': value['workDaysLeft'],
        'light': LightToJSON(value['light']),
        'yours': value['yours'],
    };
}

