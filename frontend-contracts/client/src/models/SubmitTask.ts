/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 任务结果 | Outcome of a task
 * @export
 * @interface SubmitTask
 */
export interface SubmitTask {
    /**
     * 
     */
    outcome: string;
    /**
     * 
     */
    note: string;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form?: { [key: string]: string; };
}

/**
 * Check if a given object implements the SubmitTask interface.
 */
export function instanceOfSubmitTask(value: object): value is SubmitTask {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    if (!('note' in value) || value['note'] === undefined) return false;
    return true;
}

export function SubmitTaskFromJSON(json: any): SubmitTask {
    return SubmitTaskFromJSONTyped(json, false);
}

export function SubmitTaskFromJSONTyped(json: any, ignoreDiscriminator: boolean): SubmitTask {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': json['outcome'],
        'note': json['note'],
        'form': json['form'] == null ? undefined : json['form'],
    };
}

export function SubmitTaskToJSON(json: any): SubmitTask {
    return SubmitTaskToJSONTyped(json, false);
}

export function SubmitTaskToJSONTyped(value?: SubmitTask | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': value['outcome'],
        'note': value['note'],
        'form': value['form'],
    };
}

