/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 待办计数 | Numbers of open tasks
 * @export
 * @interface TaskCounts
 */
export interface TaskCounts {
    /**
     * 
     */
    total: number;
    /**
     * 
     */
    green: number;
    /**
     * 
     */
    yellow: number;
    /**
     * 
     */
    red: number;
    /**
     * 
     */
    paused: number;
}

/**
 * Check if a given object implements the TaskCounts interface.
 */
export function instanceOfTaskCounts(value: object): value is TaskCounts {
    if (!('total' in value) || value['total'] === undefined) return false;
    if (!('green' in value) || value['green'] === undefined) return false;
    if (!('yellow' in value) || value['yellow'] === undefined) return false;
    if (!('red' in value) || value['red'] === undefined) return false;
    if (!('paused' in value) || value['paused'] === undefined) return false;
    return true;
}

export function TaskCountsFromJSON(json: any): TaskCounts {
    return TaskCountsFromJSONTyped(json, false);
}

export function TaskCountsFromJSONTyped(json: any, ignoreDiscriminator: boolean): TaskCounts {
    if (json == null) {
        return json;
    }
    return {
        
        'total': json['total'],
        'green': json['green'],
        'yellow': json['yellow'],
        'red': json['red'],
        'paused': json['paused'],
    };
}

export function TaskCountsToJSON(json: any): TaskCounts {
    return TaskCountsToJSONTyped(json, false);
}

export function TaskCountsToJSONTyped(value?: TaskCounts | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'total': value['total'],
        'green': value['green'],
        'yellow': value['yellow'],
        'red': value['red'],
        'paused': value['paused'],
    };
}

