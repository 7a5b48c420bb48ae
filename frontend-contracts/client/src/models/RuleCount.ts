/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 一条规则的问题数 | How often a rule is broken
 * @export
 * @interface RuleCount
 */
export interface RuleCount {
    /**
     * 
     */
    rule: string;
    /**
     * 
     */
    zh: string;
    /**
     * 
     */
    en: string;
    /**
     * 
     */
    items: number;
}

/**
 * Check if a given object implements the RuleCount interface.
 */
export function instanceOfRuleCount(value: object): value is RuleCount {
    if (!('rule' in value) || value['rule'] === undefined) return false;
    if (!('zh' in value) || value['zh'] === undefined) return false;
    if (!('en' in value) || value['en'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function RuleCountFromJSON(json: any): RuleCount {
    return RuleCountFromJSONTyped(json, false);
}

export function RuleCountFromJSONTyped(json: any, ignoreDiscriminator: boolean): RuleCount {
    if (json == null) {
        return json;
    }
    return {
        
        'rule': json['rule'],
        'zh': json['zh'],
        'en': json['en'],
        'items': json['items'],
    };
}

export function RuleCountToJSON(json: any): RuleCount {
    return RuleCountToJSONTyped(json, false);
}

export function RuleCountToJSONTyped(value?: RuleCount | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'rule': value['rule'],
        'zh': value['zh'],
        'en': value['en'],
        'items': value['items'],
    };
}

