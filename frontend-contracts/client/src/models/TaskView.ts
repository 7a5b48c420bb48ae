/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TaskOutcome } from './TaskOutcome';
import {
    TaskOutcomeFromJSON,
    TaskOutcomeFromJSONTyped,
    TaskOutcomeToJSON,
    TaskOutcomeToJSONTyped,
} from './TaskOutcome';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';

/**
 * 当前任务 | A current task
 * @export
 * @interface TaskView
 */
export interface TaskView {
    /**
     * 
     */
    taskId: string;
    /**
     * 
     */
    stage: string;
    /**
     * 
     */
    stageName: string;
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
    mine: boolean;
    /**
     * 
     */
    outcomes: Array<TaskOutcome>;
    /**
     * 
     */
    due?: string;
    /**
     * 
     */
    light: Light;
}



/**
 * Check if a given object implements the TaskView interface.
 */
export function instanceOfTaskView(value: object): value is TaskView {
    if (!('taskId' in value) || value['taskId'] === undefined) return false;
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('stageName' in value) || value['stageName'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    if (!('postName' in value) || value['postName'] === undefined) return false;
    if (!('mine' in value) || value['mine'] === undefined) return false;
    if (!('outcomes' in value) || value['outcomes'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    return true;
}

export function TaskViewFromJSON(json: any): TaskView {
    return TaskViewFromJSONTyped(json, false);
}

export function TaskViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): TaskView {
    if (json == null) {
        return json;
    }
    return {
        
        'taskId': json['taskId'],
        'stage': json['stage'],
        'stageName': json['stageName'],
        'post': json['post'],
        'postName': json['postName'],
        'mine': json['mine'],
        'outcomes': ((json['outcomes'] as Array<any>).map(TaskOutcomeFromJSON)),
        'due': json['due'] == null ? undefined : json['due'],
        'light': LightFromJSON(json['light']),
    };
}

export function TaskViewToJSON(json: any): TaskView {
    return TaskViewToJSONTyped(json, false);
}

export function TaskViewToJSONTyped(value?: TaskView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'taskId': value['taskId'],
        'stage': value['stage'],
        'stageName': value['stageName'],
        'post': value['post'],
        'postName': value['postName'],
        'mine': value['mine'],
        'outcomes': ((value['outcomes'] as Array<any>).map(TaskOutcomeToJSON)),
        'due': value['due'],
        'light': LightToJSON(value['light']),
    };
}

