/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeState } from './ChangeState';
import {
    ChangeStateFromJSON,
    ChangeStateFromJSONTyped,
    ChangeStateToJSON,
    ChangeStateToJSONTyped,
} from './ChangeState';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { ChangeKind } from './ChangeKind';
import {
    ChangeKindFromJSON,
    ChangeKindFromJSONTyped,
    ChangeKindToJSON,
    ChangeKindToJSONTyped,
} from './ChangeKind';

/**
 * 申请摘要 | A request in a list
 * @export
 * @interface ChangeSummary
 */
export interface ChangeSummary {
    /**
     * 
     */
    changeId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    kind: ChangeKind;
    /**
     * 
     */
    state: ChangeState;
    /**
     * 
     */
    title: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organCode: string;
    /**
     * 
     */
    organName: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    itemCodes: Array<string>;
    /**
     * 涉及的目录条目 | Catalogue entries it touches
     */
    basicCodes: Array<string>;
    /**
     * 
     */
    applicantName?: string;
    /**
     * 
     */
    openedAt: string;
    /**
     * 
     */
    submittedOn?: string;
    /**
     * 
     */
    endedAt?: string;
    /**
     * 第几次提交 | How often submitted
     */
    round: number;
    /**
     * 
     */
    emergency: boolean;
    /**
     * 
     */
    due?: string;
    /**
     * 剩余工作日, 负数为逾期 | Working days left, below zero when passed
     */
    workDaysLeft?: number;
    /**
     * 
     */
    light: Light;
    /**
     * 等待的岗位 | Posts it waits for
     */
    waitingFor: Array<string>;
}



/**
 * Check if a given object implements the ChangeSummary interface.
 */
export function instanceOfChangeSummary(value: object): value is ChangeSummary {
    if (!('changeId' in value) || value['changeId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('itemCodes' in value) || value['itemCodes'] === undefined) return false;
    if (!('basicCodes' in value) || value['basicCodes'] === undefined) return false;
    if (!('openedAt' in value) || value['openedAt'] === undefined) return false;
    if (!('round' in value) || value['round'] === undefined) return false;
    if (!('emergency' in value) || value['emergency'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('waitingFor' in value) || value['waitingFor'] === undefined) return false;
    return true;
}

export function ChangeSummaryFromJSON(json: any): ChangeSummary {
    return ChangeSummaryFromJSONTyped(json, false);
}

export function ChangeSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'changeId': json['changeId'],
        'number': json['number'],
        'kind': ChangeKindFromJSON(json['kind']),
        'state': ChangeStateFromJSON(json['state']),
        'title': json['title'],
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'itemCodes': json['itemCodes'],
        'basicCodes': json['basicCodes'],
        'applicantName': json['applicantName'] == null ? undefined : json['applicantName'],
        'openedAt': json['openedAt'],
        'submittedOn': json['submittedOn'] == null ? undefined : json['submittedOn'],
        'endedAt': json['endedAt'] == null ? undefined : json['endedAt'],
        'round': json['round'],
        'emergency': json['emergency'],
        'due': json['due'] == null ? undefined : json['due'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'light': LightFromJSON(json['light']),
        'waitingFor': json['waitingFor'],
    };
}

export function ChangeSummaryToJSON(json: any): ChangeSummary {
    return ChangeSummaryToJSONTyped(json, false);
}

export function ChangeSummaryToJSONTyped(value?: ChangeSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'changeId': value['changeId'],
        'number': value['number'],
        'kind': ChangeKindToJSON(value['kind']),
        'state': ChangeStateToJSON(value['state']),
        'title': value['title'],
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'itemCodes': value['itemCodes'],
        'basicCodes': value['basicCodes'],
        'applicantName': value['applicantName'],
        'openedAt': value['openedAt'],
        'submittedOn': value['submittedOn'],
        'endedAt': value['endedAt'],
        'round': value['round'],
        'emergency': value['emergency'],
        'due': value['due'],
        'workDaysLeft': value['workDaysLeft'],
        'light': LightToJSON(value['light']),
        'waitingFor': value['waitingFor'],
    };
}

