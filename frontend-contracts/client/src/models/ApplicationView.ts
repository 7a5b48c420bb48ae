/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { DocumentRef } from './DocumentRef';
import {
    DocumentRefFromJSON,
    DocumentRefFromJSONTyped,
    DocumentRefToJSON,
    DocumentRefToJSONTyped,
} from './DocumentRef';
import type { TimelineEntry } from './TimelineEntry';
import {
    TimelineEntryFromJSON,
    TimelineEntryFromJSONTyped,
    TimelineEntryToJSON,
    TimelineEntryToJSONTyped,
} from './TimelineEntry';
import type { CorrectionRequest } from './CorrectionRequest';
import {
    CorrectionRequestFromJSON,
    CorrectionRequestFromJSONTyped,
    CorrectionRequestToJSON,
    CorrectionRequestToJSONTyped,
} from './CorrectionRequest';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { RatingView } from './RatingView';
import {
    RatingViewFromJSON,
    RatingViewFromJSONTyped,
    RatingViewToJSON,
    RatingViewToJSONTyped,
} from './RatingView';
import type { MaterialFile } from './MaterialFile';
import {
    MaterialFileFromJSON,
    MaterialFileFromJSONTyped,
    MaterialFileToJSON,
    MaterialFileToJSONTyped,
} from './MaterialFile';
import type { CaseState } from './CaseState';
import {
    CaseStateFromJSON,
    CaseStateFromJSONTyped,
    CaseStateToJSON,
    CaseStateToJSONTyped,
} from './CaseState';
import type { ApplicantView } from './ApplicantView';
import {
    ApplicantViewFromJSON,
    ApplicantViewFromJSONTyped,
    ApplicantViewToJSON,
    ApplicantViewToJSONTyped,
} from './ApplicantView';
import type { ContactView } from './ContactView';
import {
    ContactViewFromJSON,
    ContactViewFromJSONTyped,
    ContactViewToJSON,
    ContactViewToJSONTyped,
} from './ContactView';

/**
 * 我的办件 | One application with its history
 * @export
 * @interface ApplicationView
 */
export interface ApplicationView {
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
    queryPassword?: string;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    itemVersion: number;
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
    applicant: ApplicantView;
    /**
     * 
     */
    contact?: ContactView;
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
    acceptedAt?: string;
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
    nextStep?: string;
    /**
     * 
     */
    correction?: CorrectionRequest;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form: { [key: string]: string; };
    /**
     * 
     */
    materials: Array<MaterialFile>;
    /**
     * 
     */
    timeline: Array<TimelineEntry>;
    /**
     * 
     */
    documents: Array<DocumentRef>;
    /**
     * 
     */
    rating?: RatingView;
    /**
     * 
     */
    canWithdraw: boolean;
    /**
     * 
     */
    canRate: boolean;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    asOf: string;
}



/**
 * Check if a given object implements the ApplicationView interface.
 */
export function instanceOfApplicationView(value: object): value is ApplicationView {
    if (!('applicationId' in value) || value['applicationId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('itemVersion' in value) || value['itemVersion'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('applicant' in value) || value['applicant'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('submittedAt' in value) || value['submittedAt'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('timeline' in value) || value['timeline'] === undefined) return false;
    if (!('documents' in value) || value['documents'] === undefined) return false;
    if (!('canWithdraw' in value) || value['canWithdraw'] === undefined) return false;
    if (!('canRate' in value) || value['canRate'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('asOf' in value) || value['asOf'] === undefined) return false;
    return true;
}

export function ApplicationViewFromJSON(json: any): ApplicationView {
    return ApplicationViewFromJSONTyped(json, false);
}

export function ApplicationViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ApplicationView {
    if (json == null) {
        return json;
    }
    return {
        
        'applicationId': json['applicationId'],
        'number': json['number'],
        'queryPassword': json['queryPassword'] == null ? undefined : json['queryPassword'],
        'itemCode': json['itemCode'],
        'itemName': json['itemName'],
        'itemVersion': json['itemVersion'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'applicant': ApplicantViewFromJSON(json['applicant']),
        'contact': json['contact'] == null ? undefined : ContactViewFromJSON(json['contact']),
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'light': LightFromJSON(json['light']),
        'submittedAt': json['submittedAt'],
        'acceptedAt': json['acceptedAt'] == null ? undefined : json['acceptedAt'],
        'promisedDue': json['promisedDue'] == null ? undefined : json['promisedDue'],
        'statutoryDue': json['statutoryDue'] == null ? undefined : json['statutoryDue'],
        'workDaysLeft': json['workDaysLeft'] == null ? undefined : json['workDaysLeft'],
        'nextStep': json['nextStep'] == null ? undefined : json['nextStep'],
        'correction': json['correction'] == null ? undefined : CorrectionRequestFromJSON(json['correction']),
        'form': json['form'],
        'materials': ((json['materials'] as Array<any>).map(MaterialFileFromJSON)),
        'timeline': ((json['timeline'] as Array<any>).map(TimelineEntryFromJSON)),
        'documents': ((json['documents'] as Array<any>).map(DocumentRefFromJSON)),
        'rating': json['rating'] == null ? undefined : RatingViewFromJSON(json['rating']),
        'canWithdraw': json['canWithdraw'],
        'canRate': json['canRate'],
        'version': json['version'],
        'asOf': json['asOf'],
    };
}

export function ApplicationViewToJSON(json: any): ApplicationView {
    return ApplicationViewToJSONTyped(json, false);
}

export function ApplicationViewToJSONTyped(value?: ApplicationView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'applicationId': value['applicationId'],
        'number': value['number'],
        'queryPassword': value['queryPassword'],
        'itemCode': value['itemCode'],
        'itemName': value['itemName'],
        'itemVersion': value['itemVersion'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'applicant': ApplicantViewToJSON(value['applicant']),
        'contact': ContactViewToJSON(value['contact']),
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'light': LightToJSON(value['light']),
        'submittedAt': value['submittedAt'],
        'acceptedAt': value['acceptedAt'],
        'promisedDue': value['promisedDue'],
        'statutoryDue': value['statutoryDue'],
        'workDaysLeft': value['workDaysLeft'],
        'nextStep': value['nextStep'],
        'correction': CorrectionRequestToJSON(value['correction']),
        'form': value['form'],
        'materials': ((value['materials'] as Array<any>).map(MaterialFileToJSON)),
        'timeline': ((value['timeline'] as Array<any>).map(TimelineEntryToJSON)),
        'documents': ((value['documents'] as Array<any>).map(DocumentRefToJSON)),
        'rating': RatingViewToJSON(value['rating']),
        'canWithdraw': value['canWithdraw'],
        'canRate': value['canRate'],
        'version': value['version'],
        'asOf': value['asOf'],
    };
}

