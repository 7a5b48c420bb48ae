/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 可选结果 | A possible outcome of a task
 * @export
 * @interface TaskOutcome
 */
export interface TaskOutcome {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    label: string;
    /**
     * 
     */
    labelEn?: string;
}

/**
 * Check if a given object implements the TaskOutcome interface.
 */
export function instanceOfTaskOutcome(value: object): value is TaskOutcome {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('label' in value) || value['label'] === undefined) return false;
    return true;
}

export function TaskOutcomeFromJSON(json: any): TaskOutcome {
    return TaskOutcomeFromJSONTyped(json, false);
}

export function TaskOutcomeFromJSONTyped(json: any, ignoreDiscriminator: boolean): TaskOutcome {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'label': json['label'],
        'labelEn': json['labelEn'] == null ? undefined : json['labelEn'],
    };
}

export function TaskOutcomeToJSON(json: any): TaskOutcome {
    return TaskOutcomeToJSONTyped(json, false);
}

export function TaskOutcomeToJSONTyped(value?: TaskOutcome | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'label': value['label'],
        'labelEn': value['labelEn'],
    };
}

