/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ImportOutcome } from './ImportOutcome';
import {
    ImportOutcomeFromJSON,
    ImportOutcomeFromJSONTyped,
    ImportOutcomeToJSON,
    ImportOutcomeToJSONTyped,
} from './ImportOutcome';

/**
 * 审核 | Verdict of the establishment office
 * @export
 * @interface ReviewImport
 */
export interface ReviewImport {
    /**
     * 
     */
    outcome: ImportOutcome;
    /**
     * 意见; 退回须写明理由 | Opinion; a return needs reasons
     */
    opinion?: string;
}



/**
 * Check if a given object implements the ReviewImport interface.
 */
export function instanceOfReviewImport(value: object): value is ReviewImport {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    return true;
}

export function ReviewImportFromJSON(json: any): ReviewImport {
    return ReviewImportFromJSONTyped(json, false);
}

export function ReviewImportFromJSONTyped(json: any, ignoreDiscriminator: boolean): ReviewImport {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': ImportOutcomeFromJSON(json['outcome']),
        'opinion': json['opinion'] == null ? undefined : json['opinion'],
    };
}

export function ReviewImportToJSON(json: any): ReviewImport {
    return ReviewImportToJSONTyped(json, false);
}

export function ReviewImportToJSONTyped(value?: ReviewImport | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': ImportOutcomeToJSON(value['outcome']),
        'opinion': value['opinion'],
    };
}

