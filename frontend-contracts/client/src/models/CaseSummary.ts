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
 * 办件摘要 | A case in a list
 * @export
 * @interface CaseSummary
 */
export interface CaseSummary {
    /**
     * 
     */
    caseId: string;
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
    partyName: string;
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
    stageName?: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    promisedDue?: string;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 
     */
    receivedAt: string;
}



/**
 * Check if a given object implements the CaseSummary interface.
 */
export function instanceOfCaseSummary(value: object): value is CaseSummary {
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('partyName' in value) || value['partyName'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('receivedAt' in value) || value['receivedAt'] === undefined) return false;
    return true;
}

export function CaseSummaryFromJSON(json: any): CaseSummary {
    return CaseSummaryFromJSONTyped(json, false);
}

export function CaseSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'caseId': json['caseId'],
        'number': json['number'],
        'itemName': json['itemName'],
        'partyName': json['partyName'],
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'stageName': json['stageName'] == null ? undefined : json['stageName'],
        'light': LightFromJSON(json['light']),
        'promisedDue': json['promisedDue'] == null ? undefined : json['promisedDue'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'receivedAt': json['receivedAt'],
    };
}

export function CaseSummaryToJSON(json: any): CaseSummary {
    return CaseSummaryToJSONTyped(json, false);
}

export function CaseSummaryToJSONTyped(value?: CaseSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'caseId': value['caseId'],
        'number': value['number'],
        'itemName': value['itemName'],
        'partyName': value['partyName'],
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'stageName': value['stageName'],
        'light': LightToJSON(value['light']),
        'promisedDue': value['promisedDue'],
        'workDaysLeft': value['workDaysLeft'],
        'receivedAt': value['receivedAt'],
    };
}

