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
 * 我的一件 | One of my applications
 * @export
 * @interface ApplicationSummary
 */
export interface ApplicationSummary {
    /**
     * 
     */
    applicationId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    state: CaseState;
    /**
     * 
     */
    stateText: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    submittedAt: string;
    /**
     * 
     */
    updatedAt: string;
    /**
     * 
     */
    promisedDue?: string;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 等您补正或评价 | Waits for you
     */
    needsAction: boolean;
}



/**
 * Check if a given object implements the ApplicationSummary interface.
 */
export function instanceOfApplicationSummary(value: object): value is ApplicationSummary {
    if (!('applicationId' in value) || value['applicationId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('submittedAt' in value) || value['submittedAt'] === undefined) return false;
    if (!('updatedAt' in value) || value['updatedAt'] === undefined) return false;
    if (!('needsAction' in value) || value['needsAction'] === undefined) return false;
    return true;
}

export function ApplicationSummaryFromJSON(json: any): ApplicationSummary {
    return ApplicationSummaryFromJSONTyped(json, false);
}

export function ApplicationSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ApplicationSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'applicationId': json['applicationId'],
        'number': json['number'],
        'itemName': json['itemName'],
        'organName': json['organName'],
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'light': LightFromJSON(json['light']),
        'submittedAt': json['submittedAt'],
        'updatedAt': json['updatedAt'],
        'promisedDue': json['promisedDue'] == null ? undefined : json['promisedDue'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'needsAction': json['needsAction'],
    };
}

export function ApplicationSummaryToJSON(json: any): ApplicationSummary {
    return ApplicationSummaryToJSONTyped(json, false);
}

export function ApplicationSummaryToJSONTyped(value?: ApplicationSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'applicationId': value['applicationId'],
        'number': value['number'],
        'itemName': value['itemName'],
        'organName': value['organName'],
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'light': LightToJSON(value['light']),
        'submittedAt': value['submittedAt'],
        'updatedAt': value['updatedAt'],
        'promisedDue': value['promisedDue'],
        'workDaysLeft': value['workDaysLeft'],
        'needsAction': value['needsAction'],
    };
}

