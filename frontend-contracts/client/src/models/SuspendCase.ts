/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 中止计时 | Suspension of the clock
 * @export
 * @interface SuspendCase
 */
export interface SuspendCase {
    /**
     * 
     */
    cause: SuspendCaseCauseEnum;
    /**
     * 
     */
    plannedDays: number;
    /**
     * 
     */
    note: string;
}

/**
* @export
* @enum {string}
*/
export enum SuspendCaseCauseEnum {
    Hearing = 'hearing',
    Tender = 'tender',
    Auction = 'auction',
    Inspection = 'inspection',
    Testing = 'testing',
    Quarantine = 'quarantine',
    Appraisal = 'appraisal',
    ExpertReview = 'expert-review'
}


/**
 * Check if a given object implements the SuspendCase interface.
 */
export function instanceOfSuspendCase(value: object): value is SuspendCase {
    if (!('cause' in value) || value['cause'] === undefined) return false;
    if (!('plannedDays' in value) || value['plannedDays'] === undefined) return false;
    if (!('note' in value) || value['note'] === undefined) return false;
    return true;
}

export function SuspendCaseFromJSON(json: any): SuspendCase {
    return SuspendCaseFromJSONTyped(json, false);
}

export function SuspendCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): SuspendCase {
    if (json == null) {
        return json;
    }
    return {
        
        'cause': json['cause'],
        'plannedDays': json['plannedDays'],
        'note': json['note'],
    };
}

export function SuspendCaseToJSON(json: any): SuspendCase {
    return SuspendCaseToJSONTyped(json, false);
}

export function SuspendCaseToJSONTyped(value?: SuspendCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'cause': value['cause'],
        'plannedDays': value['plannedDays'],
        'note': value['note'],
    };
}

