/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeFinding } from './ChangeFinding';
import {
    ChangeFindingFromJSON,
    ChangeFindingFromJSONTyped,
    ChangeFindingToJSON,
    ChangeFindingToJSONTyped,
} from './ChangeFinding';
import type { ProcedureDifference } from './ProcedureDifference';
import {
    ProcedureDifferenceFromJSON,
    ProcedureDifferenceFromJSONTyped,
    ProcedureDifferenceToJSON,
    ProcedureDifferenceToJSONTyped,
} from './ProcedureDifference';
import type { ProcedureFault } from './ProcedureFault';
import {
    ProcedureFaultFromJSON,
    ProcedureFaultFromJSONTyped,
    ProcedureFaultToJSON,
    ProcedureFaultToJSONTyped,
} from './ProcedureFault';

/**
 * 受影响的流程: 差异、问题、前后两图 | A procedure it touches: differences, faults, both charts
 * @export
 * @interface ChangeProcedure
 */
export interface ChangeProcedure {
    /**
     * 流程标识; 市县自有流程以 r 加行政区划代码开头, 如 r340123-forest | Key of a procedure; one of a city's or county's own begins with r and its region code
     */
    procedureKey: string;
    /**
     * 
     */
    name: string;
    /**
     * 所替代的版本; 新增时没有 | The version it follows; absent for a new one
     */
    currentVersion?: number;
    /**
     * 将成为的版本, 已发布时为所成为的版本; 不能采用时没有 | The version it will be, or has become; absent while it is refused
     */
    newVersion?: number;
    /**
     * 
     */
    faults: Array<ProcedureFault>;
    /**
     * 
     */
    findings: Array<ChangeFinding>;
    /**
     * 
     */
    differences: Array<ProcedureDifference>;
    /**
     * 拟定流程的文字等价物 | Text equivalent of the proposed chart
     */
    text?: Array<string>;
    /**
     * 
     */
    bpmn: string;
    /**
     * 
     */
    currentBpmn?: string;
}

/**
 * Check if a given object implements the ChangeProcedure interface.
 */
export function instanceOfChangeProcedure(value: object): value is ChangeProcedure {
    if (!('procedureKey' in value) || value['procedureKey'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('faults' in value) || value['faults'] === undefined) return false;
    if (!('findings' in value) || value['findings'] === undefined) return false;
    if (!('differences' in value) || value['differences'] === undefined) return false;
    if (!('bpmn' in value) || value['bpmn'] === undefined) return false;
    return true;
}

export function ChangeProcedureFromJSON(json: any): ChangeProcedure {
    return ChangeProcedureFromJSONTyped(json, false);
}

export function ChangeProcedureFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeProcedure {
    if (json == null) {
        return json;
    }
    return {
        
        'procedureKey': json['procedureKey'],
        'name': json['name'],
        'currentVersion': json['currentVersion'] == null ? undefined : json['currentVersion'],
        'newVersion': json['newVersion'] == null ? undefined : json['newVersion'],
        'faults': ((json['faults'] as Array<any>).map(ProcedureFaultFromJSON)),
        'findings': ((json['findings'] as Array<any>).map(ChangeFindingFromJSON)),
        'differences': ((json['differences'] as Array<any>).map(ProcedureDifferenceFromJSON)),
        'text': json['text'] == null ? undefined : json['text'],
        'bpmn': json['bpmn'],
        'currentBpmn': json['currentBpmn'] == null ? undefined : json['currentBpmn'],
    };
}

export function ChangeProcedureToJSON(json: any): ChangeProcedure {
    return ChangeProcedureToJSONTyped(json, false);
}

export function ChangeProcedureToJSONTyped(value?: ChangeProcedure | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'procedureKey': value['procedureKey'],
        'name': value['name'],
        'currentVersion': value['currentVersion'],
        'newVersion': value['newVersion'],
        'faults': ((value['faults'] as Array<any>).map(ProcedureFaultToJSON)),
        'findings': ((value['findings'] as Array<any>).map(ChangeFindingToJSON)),
        'differences': ((value['differences'] as Array<any>).map(ProcedureDifferenceToJSON)),
        'text': value['text'],
        'bpmn': value['bpmn'],
        'currentBpmn': value['currentBpmn'],
    };
}

