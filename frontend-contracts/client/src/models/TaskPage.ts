/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { TaskSummary } from './TaskSummary';
import {
    TaskSummaryFromJSON,
    TaskSummaryFromJSONTyped,
    TaskSummaryToJSON,
    TaskSummaryToJSONTyped,
} from './TaskSummary';

/**
 * 一页 | One page
 * @export
 * @interface TaskPage
 */
export interface TaskPage {
    /**
     * 
     */
    items: Array<TaskSummary>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the TaskPage interface.
 */
export function instanceOfTaskPage(value: object): value is TaskPage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function TaskPageFromJSON(json: any): TaskPage {
    return TaskPageFromJSONTyped(json, false);
}

export function TaskPageFromJSONTyped(json: any, ignoreDiscriminator: boolean): TaskPage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(TaskSummaryFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function TaskPageToJSON(json: any): TaskPage {
    return TaskPageToJSONTyped(json, false);
}

export function TaskPageToJSONTyped(value?: TaskPage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(TaskSummaryToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

