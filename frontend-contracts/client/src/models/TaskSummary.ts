/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { CaseState } from './CaseState';
import {
    CaseStateFromJSON,
    CaseStateFromJSONTyped,
    CaseStateToJSON,
    CaseStateToJSONTyped,
} from './CaseState';

/**
 * 待办任务 | A task in the to-do list
 * @export
 * @interface TaskSummary
 */
export interface TaskSummary {
    /**
     * 
     */
    taskId: string;
    /**
     * 
     */
    caseId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    caseNumber: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    partyName: string;
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
    light: Light;
    /**
     * 
     */
    due?: string;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 
     */
    arrivedAt: string;
    /**
     * 
     */
    state: CaseState;
}



/**
 * Check if a given object implements the TaskSummary interface.
 */
export function instanceOfTaskSummary(value: object): value is TaskSummary {
    if (!('taskId' in value) || value['taskId'] === undefined) return false;
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('caseNumber' in value) || value['caseNumber'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('partyName' in value) || value['partyName'] === undefined) return false;
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('stageName' in value) || value['stageName'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('arrivedAt' in value) || value['arrivedAt'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    return true;
}

export function TaskSummaryFromJSON(json: any): TaskSummary {
    return TaskSummaryFromJSONTyped(json, false);
}

export function TaskSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): TaskSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'taskId': json['taskId'],
        'caseId': json['caseId'],
        'caseNumber': json['caseNumber'],
        'itemName': json['itemName'],
        'partyName': json['partyName'],
        'stage': json['stage'],
        'stageName': json['stageName'],
        'post': json['post'],
        'light': LightFromJSON(json['light']),
        'due': json['due'] == null ? undefined : json['due'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'arrivedAt': json['arrivedAt'],
        'state': CaseStateFromJSON(json['state']),
    };
}

export function TaskSummaryToJSON(json: any): TaskSummary {
    return TaskSummaryToJSONTyped(json, false);
}

export function TaskSummaryToJSONTyped(value?: TaskSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'taskId': value['taskId'],
        'caseId': value['caseId'],
        'caseNumber': value['caseNumber'],
        'itemName': value['itemName'],
        'partyName': value['partyName'],
        'stage': value['stage'],
        'stageName': value['stageName'],
        'post': value['post'],
        'light': LightToJSON(value['light']),
        'due': value['due'],
        'workDaysLeft': value['workDaysLeft'],
        'arrivedAt': value['arrivedAt'],
        'state': CaseStateToJSON(value['state']),
    };
}

