/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ProcedureSummary } from './ProcedureSummary';
import {
    ProcedureSummaryFromJSON,
    ProcedureSummaryFromJSONTyped,
    ProcedureSummaryToJSON,
    ProcedureSummaryToJSONTyped,
} from './ProcedureSummary';

/**
 * 流程目录 | Every procedure this node knows
 * @export
 * @interface ProcedureList
 */
export interface ProcedureList {
    /**
     * 
     */
    items: Array<ProcedureSummary>;
}

/**
 * Check if a given object implements the ProcedureList interface.
 */
export function instanceOfProcedureList(value: object): value is ProcedureList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ProcedureListFromJSON(json: any): ProcedureList {
    return ProcedureListFromJSONTyped(json, false);
}

export function ProcedureListFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(ProcedureSummaryFromJSON)),
    };
}

export function ProcedureListToJSON(json: any): ProcedureList {
    return ProcedureListToJSONTyped(json, false);
}

export function ProcedureListToJSONTyped(value?: ProcedureList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(ProcedureSummaryToJSON)),
    };
}

