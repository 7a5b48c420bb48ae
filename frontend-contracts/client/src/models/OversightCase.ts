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
 * 监察办件 | A case under supervision
 * @export
 * @interface OversightCase
 */
export interface OversightCase {
    /**
     * 
     */
    caseId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    regionName: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    itemName: string;
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
    statutoryDue?: string;
    /**
     * 
     */
    workDaysLeft?: number;
    /**
     * 
     */
    lastEventAt: string;
    /**
     * 本节点何时看到 | When this node saw it
     */
    seenAt: string;
}



/**
 * Check if a given object implements the OversightCase interface.
 */
export function instanceOfOversightCase(value: object): value is OversightCase {
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('regionName' in value) || value['regionName'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('lastEventAt' in value) || value['lastEventAt'] === undefined) return false;
    if (!('seenAt' in value) || value['seenAt'] === undefined) return false;
    return true;
}

export function OversightCaseFromJSON(json: any): OversightCase {
    return OversightCaseFromJSONTyped(json, false);
}

export function OversightCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): OversightCase {
    if (json == null) {
        return json;
    }
    return {
        
        'caseId': json['caseId'],
        'number': json['number'],
        'regionCode': json['regionCode'],
        'regionName': json['regionName'],
        'organName': json['organName'],
        'itemName': json['itemName'],
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'stageName': json['stageName'] == null ? undefined : json['stageName'],
        'light': LightFromJSON(json['light']),
        'promisedDue': json['promisedDue'] == null ? undefined : json['promisedDue'],
        'statutoryDue': json['statutoryDue'] == null ? undefined : json['statutoryDue'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'lastEventAt': json['lastEventAt'],
        'seenAt': json['seenAt'],
    };
}

export function OversightCaseToJSON(json: any): OversightCase {
    return OversightCaseToJSONTyped(json, false);
}

export function OversightCaseToJSONTyped(value?: OversightCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'caseId': value['caseId'],
        'number': value['number'],
        'regionCode': value['regionCode'],
        'regionName': value['regionName'],
        'organName': value['organName'],
        'itemName': value['itemName'],
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'stageName': value['stageName'],
        'light': LightToJSON(value['light']),
        'promisedDue': value['promisedDue'],
        'statutoryDue': value['statutoryDue'],
        'workDaysLeft': value['workDaysLeft'],
        'lastEventAt': value['lastEventAt'],
        'seenAt': value['seenAt'],
    };
}

