/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 流程图的问题: 哪个元素, 为什么不能采用 | A fault of a chart: which element, and why it is refused
 * @export
 * @interface ProcedureFault
 */
export interface ProcedureFault {
    /**
     * 图中元素的 id; - 为整个文件 | Id of the element in the chart; - for the file as a whole
     */
    elementId: string;
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    text: string;
}

/**
 * Check if a given object implements the ProcedureFault interface.
 */
export function instanceOfProcedureFault(value: object): value is ProcedureFault {
    if (!('elementId' in value) || value['elementId'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function ProcedureFaultFromJSON(json: any): ProcedureFault {
    return ProcedureFaultFromJSONTyped(json, false);
}

export function ProcedureFaultFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureFault {
    if (json == null) {
        return json;
    }
    return {
        
        'elementId': json['elementId'],
        'code': json['code'],
        'text': json['text'],
    };
}

export function ProcedureFaultToJSON(json: any): ProcedureFault {
    return ProcedureFaultToJSONTyped(json, false);
}

export function ProcedureFaultToJSONTyped(value?: ProcedureFault | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'elementId': value['elementId'],
        'code': value['code'],
        'text': value['text'],
    };
}

