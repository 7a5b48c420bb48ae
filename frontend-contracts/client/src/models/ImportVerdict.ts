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
 * 审核结果 | The verdict
 * @export
 * @interface ImportVerdict
 */
export interface ImportVerdict {
    /**
     * 
     */
    outcome: ImportOutcome;
    /**
     * 
     */
    opinion?: string;
    /**
     * 
     */
    officeName: string;
    /**
     * 
     */
    by: string;
    /**
     * 
     */
    at: string;
}



/**
 * Check if a given object implements the ImportVerdict interface.
 */
export function instanceOfImportVerdict(value: object): value is ImportVerdict {
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    if (!('officeName' in value) || value['officeName'] === undefined) return false;
    if (!('by' in value) || value['by'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    return true;
}

export function ImportVerdictFromJSON(json: any): ImportVerdict {
    return ImportVerdictFromJSONTyped(json, false);
}

export function ImportVerdictFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportVerdict {
    if (json == null) {
        return json;
    }
    return {
        
        'outcome': ImportOutcomeFromJSON(json['outcome']),
        'opinion': json['opinion'] == null ? undefined : json['opinion'],
        'officeName': json['officeName'],
        'by': json['by'],
        'at': json['at'],
    };
}

export function ImportVerdictToJSON(json: any): ImportVerdict {
    return ImportVerdictToJSONTyped(json, false);
}

export function ImportVerdictToJSONTyped(value?: ImportVerdict | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'outcome': ImportOutcomeToJSON(value['outcome']),
        'opinion': value['opinion'],
        'officeName': value['officeName'],
        'by': value['by'],
        'at': value['at'],
    };
}

