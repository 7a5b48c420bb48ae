/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CaseEventView } from './CaseEventView';
import {
    CaseEventViewFromJSON,
    CaseEventViewFromJSONTyped,
    CaseEventViewToJSON,
    CaseEventViewToJSONTyped,
} from './CaseEventView';

/**
 * 证据链 | The chain of a case
 * @export
 * @interface CaseEvents
 */
export interface CaseEvents {
    /**
     * 
     */
    caseId: string;
    /**
     * 
     */
    verified: boolean;
    /**
     * 
     */
    firstBad?: number;
    /**
     * 
     */
    items: Array<CaseEventView>;
}

/**
 * Check if a given object implements the CaseEvents interface.
 */
export function instanceOfCaseEvents(value: object): value is CaseEvents {
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('verified' in value) || value['verified'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function CaseEventsFromJSON(json: any): CaseEvents {
    return CaseEventsFromJSONTyped(json, false);
}

export function CaseEventsFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseEvents {
    if (json == null) {
        return json;
    }
    return {
        
        'caseId': json['caseId'],
        'verified': json['verified'],
        'firstBad': json['firstBad'] == null ? undefined : json['firstBad'],
        'items': ((json['items'] as Array<any>).map(CaseEventViewFromJSON)),
    };
}

export function CaseEventsToJSON(json: any): CaseEvents {
    return CaseEventsToJSONTyped(json, false);
}

export function CaseEventsToJSONTyped(value?: CaseEvents | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'caseId': value['caseId'],
        'verified': value['verified'],
        'firstBad': value['firstBad'],
        'items': ((value['items'] as Array<any>).map(CaseEventViewToJSON)),
    };
}

