/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeOffice } from './ChangeOffice';
import {
    ChangeOfficeFromJSON,
    ChangeOfficeFromJSONTyped,
    ChangeOfficeToJSON,
    ChangeOfficeToJSONTyped,
} from './ChangeOffice';

/**
 * 争议 | A dispute
 * @export
 * @interface ChangeDispute
 */
export interface ChangeDispute {
    /**
     * 
     */
    round: number;
    /**
     * 
     */
    level: ChangeOffice;
    /**
     * 
     */
    levelName: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    by: string;
    /**
     * 
     */
    at: string;
    /**
     * 
     */
    upheld?: boolean;
    /**
     * 
     */
    answer?: string;
}



/**
 * Check if a given object implements the ChangeDispute interface.
 */
export function instanceOfChangeDispute(value: object): value is ChangeDispute {
    if (!('round' in value) || value['round'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('levelName' in value) || value['levelName'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('by' in value) || value['by'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    return true;
}

export function ChangeDisputeFromJSON(json: any): ChangeDispute {
    return ChangeDisputeFromJSONTyped(json, false);
}

export function ChangeDisputeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeDispute {
    if (json == null) {
        return json;
    }
    return {
        
        'round': json['round'],
        'level': ChangeOfficeFromJSON(json['level']),
        'levelName': json['levelName'],
        'reason': json['reason'],
        'by': json['by'],
        'at': json['at'],
        'upheld': json['upheld'] == null ? undefined : json['upheld'],
        'answer': json['answer'] == null ? undefined : json['answer'],
    };
}

export function ChangeDisputeToJSON(json: any): ChangeDispute {
    return ChangeDisputeToJSONTyped(json, false);
}

export function ChangeDisputeToJSONTyped(value?: ChangeDispute | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'round': value['round'],
        'level': ChangeOfficeToJSON(value['level']),
        'levelName': value['levelName'],
        'reason': value['reason'],
        'by': value['by'],
        'at': value['at'],
        'upheld': value['upheld'],
        'answer': value['answer'],
    };
}

