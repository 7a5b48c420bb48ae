/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 拟发布的流程: 流程图全文; 流程标识与图中 process 的 id 相同 | A procedure as it shall be: the chart word for word; its key is the id of the process in it
 * @export
 * @interface ProposedProcedure
 */
export interface ProposedProcedure {
    /**
     * 流程标识; 市县自有流程以 r 加行政区划代码开头, 如 r340123-forest | Key of a procedure; one of a city's or county's own begins with r and its region code
     */
    procedureKey: string;
    /**
     * BPMN 2.0 XML; 一件申请的流程图合计不超过512千字节 | All charts of a request together hold at most 512 KiB
     */
    bpmn: string;
}

/**
 * Check if a given object implements the ProposedProcedure interface.
 */
export function instanceOfProposedProcedure(value: object): value is ProposedProcedure {
    if (!('procedureKey' in value) || value['procedureKey'] === undefined) return false;
    if (!('bpmn' in value) || value['bpmn'] === undefined) return false;
    return true;
}

export function ProposedProcedureFromJSON(json: any): ProposedProcedure {
    return ProposedProcedureFromJSONTyped(json, false);
}

export function ProposedProcedureFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProposedProcedure {
    if (json == null) {
        return json;
    }
    return {
        
        'procedureKey': json['procedureKey'],
        'bpmn': json['bpmn'],
    };
}

export function ProposedProcedureToJSON(json: any): ProposedProcedure {
    return ProposedProcedureToJSONTyped(json, false);
}

export function ProposedProcedureToJSONTyped(value?: ProposedProcedure | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'procedureKey': value['procedureKey'],
        'bpmn': value['bpmn'],
    };
}

