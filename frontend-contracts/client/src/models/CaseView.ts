/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CaseAction } from './CaseAction';
import {
    CaseActionFromJSON,
    CaseActionFromJSONTyped,
    CaseActionToJSON,
    CaseActionToJSONTyped,
} from './CaseAction';
import type { TaskView } from './TaskView';
import {
    TaskViewFromJSON,
    TaskViewFromJSONTyped,
    TaskViewToJSON,
    TaskViewToJSONTyped,
} from './TaskView';
import type { ClockView } from './ClockView';
import {
    ClockViewFromJSON,
    ClockViewFromJSONTyped,
    ClockViewToJSON,
    ClockViewToJSONTyped,
} from './ClockView';
import type { DocumentRef } from './DocumentRef';
import {
    DocumentRefFromJSON,
    DocumentRefFromJSONTyped,
    DocumentRefToJSON,
    DocumentRefToJSONTyped,
} from './DocumentRef';
import type { PartyView } from './PartyView';
import {
    PartyViewFromJSON,
    PartyViewFromJSONTyped,
    PartyViewToJSON,
    PartyViewToJSONTyped,
} from './PartyView';
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

/**
 * 办件 | A case as its officers see it
 * @export
 * @interface CaseView
 */
export interface CaseView {
    /**
     * 
     */
    caseId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
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
    categoryCode: string;
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
    procedureKey: string;
    /**
     * 
     */
    procedureVersion: number;
    /**
     * 
     */
    party: PartyView;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form: { [key: string]: string; };
    /**
     * 
     */
    facts?: string;
    /**
     * 
     */
    materials: Array<MaterialFile>;
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
    receivedAt: string;
    /**
     * 
     */
    acceptedAt?: string;
    /**
     * 
     */
    closedAt?: string;
    /**
     * 
     */
    correction?: CorrectionRequest;
    /**
     * 
     */
    clocks: Array<ClockView>;
    /**
     * 
     */
    tasks: Array<TaskView>;
    /**
     * 
     */
    actions: Array<CaseAction>;
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
    rating?: number;
    /**
     * 
     */
    version: number;
}



/**
 * Check if a given object implements the CaseView interface.
 */
export function instanceOfCaseView(value: object): value is CaseView {
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('itemVersion' in value) || value['itemVersion'] === undefined) return false;
    if (!('categoryCode' in value) || value['categoryCode'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('procedureKey' in value) || value['procedureKey'] === undefined) return false;
    if (!('procedureVersion' in value) || value['procedureVersion'] === undefined) return false;
    if (!('party' in value) || value['party'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateText' in value) || value['stateText'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('receivedAt' in value) || value['receivedAt'] === undefined) return false;
    if (!('clocks' in value) || value['clocks'] === undefined) return false;
    if (!('tasks' in value) || value['tasks'] === undefined) return false;
    if (!('actions' in value) || value['actions'] === undefined) return false;
    if (!('timeline' in value) || value['timeline'] === undefined) return false;
    if (!('documents' in value) || value['documents'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    return true;
}

export function CaseViewFromJSON(json: any): CaseView {
    return CaseViewFromJSONTyped(json, false);
}

export function CaseViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseView {
    if (json == null) {
        return json;
    }
    return {
        
        'caseId': json['caseId'],
        'number': json['number'],
        'itemCode': json['itemCode'],
        'itemName': json['itemName'],
        'itemVersion': json['itemVersion'],
        'categoryCode': json['categoryCode'],
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'procedureKey': json['procedureKey'],
        'procedureVersion': json['procedureVersion'],
        'party': PartyViewFromJSON(json['party']),
        'form': json['form'],
        'facts': json['facts'] == null ? undefined : json['facts'],
        'materials': ((json['materials'] as Array<any>).map(MaterialFileFromJSON)),
        'state': CaseStateFromJSON(json['state']),
        'stateText': json['stateText'],
        'light': LightFromJSON(json['light']),
        'receivedAt': json['receivedAt'],
        'acceptedAt': json['acceptedAt'] == null ? undefined : json['acceptedAt'],
        'closedAt': json['closedAt'] == null ? undefined : json['closedAt'],
        'correction': json['correction'] == null ? undefined : CorrectionRequestFromJSON(json['correction']),
        'clocks': ((json['clocks'] as Array<any>).map(ClockViewFromJSON)),
        'tasks': ((json['tasks'] as Array<any>).map(TaskViewFromJSON)),
        'actions': ((json['actions'] as Array<any>).map(CaseActionFromJSON)),
        'timeline': ((json['timeline'] as Array<any>).map(TimelineEntryFromJSON)),
        'documents': ((json['documents'] as Array<any>).map(DocumentRefFromJSON)),
        'rating': json['rating'] == null ? undefined : json['rating'],
        'version': json['version'],
    };
}

export function CaseViewToJSON(json: any): CaseView {
    return CaseViewToJSONTyped(json, false);
}

export function CaseViewToJSONTyped(value?: CaseView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'caseId': value['caseId'],
        'number': value['number'],
        'itemCode': value['itemCode'],
        'itemName': value['itemName'],
        'itemVersion': value['itemVersion'],
        'categoryCode': value['categoryCode'],
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'procedureKey': value['procedureKey'],
        'procedureVersion': value['procedureVersion'],
        'party': PartyViewToJSON(value['party']),
        'form': value['form'],
        'facts': value['facts'],
        'materials': ((value['materials'] as Array<any>).map(MaterialFileToJSON)),
        'state': CaseStateToJSON(value['state']),
        'stateText': value['stateText'],
        'light': LightToJSON(value['light']),
        'receivedAt': value['receivedAt'],
        'acceptedAt': value['acceptedAt'],
        'closedAt': value['closedAt'],
        'correction': CorrectionRequestToJSON(value['correction']),
        'clocks': ((value['clocks'] as Array<any>).map(ClockViewToJSON)),
        'tasks': ((value['tasks'] as Array<any>).map(TaskViewToJSON)),
        'actions': ((value['actions'] as Array<any>).map(CaseActionToJSON)),
        'timeline': ((value['timeline'] as Array<any>).map(TimelineEntryToJSON)),
        'documents': ((value['documents'] as Array<any>).map(DocumentRefToJSON)),
        'rating': value['rating'],
        'version': value['version'],
    };
}

