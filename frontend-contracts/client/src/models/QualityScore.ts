/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { RuleCount } from './RuleCount';
import {
    RuleCountFromJSON,
    RuleCountFromJSONTyped,
    RuleCountToJSON,
    RuleCountToJSONTyped,
} from './RuleCount';

/**
 * 质量得分 | The score of an organ, a region, or a catalogue entry that breaks a rule (without region; its subject is the basic code)
 * @export
 * @interface QualityScore
 */
export interface QualityScore {
    /**
     * 
     */
    subject: string;
    /**
     * 
     */
    name: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode?: string;
    /**
     * 
     */
    items: number;
    /**
     * 要素齐全的事项数 | Items that have every element
     */
    complete: number;
    /**
     * 
     */
    errors: number;
    /**
     * 
     */
    warnings: number;
    /**
     * 
     */
    score: number;
    /**
     * 
     */
    topRules: Array<RuleCount>;
    /**
     * 
     */
    checkedAt: string;
}

/**
 * Check if a given object implements the QualityScore interface.
 */
export function instanceOfQualityScore(value: object): value is QualityScore {
    if (!('subject' in value) || value['subject'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('complete' in value) || value['complete'] === undefined) return false;
    if (!('errors' in value) || value['errors'] === undefined) return false;
    if (!('warnings' in value) || value['warnings'] === undefined) return false;
    if (!('score' in value) || value['score'] === undefined) return false;
    if (!('topRules' in value) || value['topRules'] === undefined) return false;
    if (!('checkedAt' in value) || value['checkedAt'] === undefined) return false;
    return true;
}

export function QualityScoreFromJSON(json: any): QualityScore {
    return QualityScoreFromJSONTyped(json, false);
}

export function QualityScoreFromJSONTyped(json: any, ignoreDiscriminator: boolean): QualityScore {
    if (json == null) {
        return json;
    }
    return {
        
        'subject': json['subject'],
        'name': json['name'],
        'regionCode': json['regionCode'] == null ? undefined : json['regionCode'],
        'items': json['items'],
        'complete': json['complete'],
        'errors': json['errors'],
        'warnings': json['warnings'],
        'score': json['score'],
        'topRules': ((json['topRules'] as Array<any>).map(RuleCountFromJSON)),
        'checkedAt': json['checkedAt'],
    };
}

export function QualityScoreToJSON(json: any): QualityScore {
    return QualityScoreToJSONTyped(json, false);
}

export function QualityScoreToJSONTyped(value?: QualityScore | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'subject': value['subject'],
        'name': value['name'],
        'regionCode': value['regionCode'],
        'items': value['items'],
        'complete': value['complete'],
        'errors': value['errors'],
        'warnings': value['warnings'],
        'score': value['score'],
        'topRules': ((value['topRules'] as Array<any>).map(RuleCountToJSON)),
        'checkedAt': value['checkedAt'],
    };
}

