/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { QualityRule } from './QualityRule';
import {
    QualityRuleFromJSON,
    QualityRuleFromJSONTyped,
    QualityRuleToJSON,
    QualityRuleToJSONTyped,
} from './QualityRule';

/**
 * 质量问题 | A finding
 * @export
 * @interface FindingView
 */
export interface FindingView {
    /**
     * 
     */
    rule: QualityRule;
    /**
     * 
     */
    pointer: string;
    /**
     * 
     */
    text: string;
}

/**
 * Check if a given object implements the FindingView interface.
 */
export function instanceOfFindingView(value: object): value is FindingView {
    if (!('rule' in value) || value['rule'] === undefined) return false;
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    return true;
}

export function FindingViewFromJSON(json: any): FindingView {
    return FindingViewFromJSONTyped(json, false);
}

export function FindingViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): FindingView {
    if (json == null) {
        return json;
    }
    return {
        
        'rule': QualityRuleFromJSON(json['rule']),
        'pointer': json['pointer'],
        'text': json['text'],
    };
}

export function FindingViewToJSON(json: any): FindingView {
    return FindingViewToJSONTyped(json, false);
}

export function FindingViewToJSONTyped(value?: FindingView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'rule': QualityRuleToJSON(value['rule']),
        'pointer': value['pointer'],
        'text': value['text'],
    };
}

