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
 * 审核意见 | What an office said
 * @export
 * @interface ChangeOpinion
 */
export interface ChangeOpinion {
    /**
     * 
     */
    round: number;
    /**
     * 
     */
    act: string;
    /**
     * 
     */
    office: ChangeOffice;
    /**
     * 
     */
    officeName: string;
    /**
     * 
     */
    outcome: string;
    /**
     * 
     */
    outcomeName: string;
    /**
     * 
     */
    opinion?: string;
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
 * Check if a given object implements the ChangeOpinion interface.
 */
export function instanceOfChangeOpinion(value: object): value is ChangeOpinion {
    if (!('round' in value) || value['round'] === undefined) return false;
    if (!('act' in value) || value['act'] === undefined) return false;
    if (!('office' in value) || value['office'] === undefined) return false;
    if (!('officeName' in value) || value['officeName'] === undefined) return false;
    if (!('outcome' in value) || value['outcome'] === undefined) return false;
    if (!('outcomeName' in value) || value['outcomeName'] === undefined) return false;
    if (!('by' in value) || value['by'] === undefined) return false;
    if (!('at' in value) || value['at'] === undefined) return false;
    return true;
}

export function ChangeOpinionFromJSON(json: any): ChangeOpinion {
    return ChangeOpinionFromJSONTyped(json, false);
}

export function ChangeOpinionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeOpinion {
    if (json == null) {
        return json;
    }
    return {
        
        'round': json['round'],
        'act': json['act'],
        'office': ChangeOfficeFromJSON(json['office']),
        'officeName': json['officeName'],
        'outcome': json['outcome'],
        'outcomeName': json['outcomeName'],
        'opinion': json['opinion'] == null ? undefined : json['opinion'],
        'by': json['by'],
        'at': json['at'],
    };
}

export function ChangeOpinionToJSON(json: any): ChangeOpinion {
    return ChangeOpinionToJSONTyped(json, false);
}

export function ChangeOpinionToJSONTyped(value?: ChangeOpinion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'round': value['round'],
        'act': value['act'],
        'office': ChangeOfficeToJSON(value['office']),
        'officeName': value['officeName'],
        'outcome': value['outcome'],
        'outcomeName': value['outcomeName'],
        'opinion': value['opinion'],
        'by': value['by'],
        'at': value['at'],
    };
}

