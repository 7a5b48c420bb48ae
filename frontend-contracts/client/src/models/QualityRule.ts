/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 校核规则 | A quality rule
 * @export
 * @interface QualityRule
 */
export interface QualityRule {
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    severity: QualityRuleSeverityEnum;
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
    fixZh: string;
    /**
     * 
     */
    fixEn: string;
}

/**
* @export
* @enum {string}
*/
export enum QualityRuleSeverityEnum {
    Error = 'error',
    Warning = 'warning'
}


/**
 * Check if a given object implements the QualityRule interface.
 */
export function instanceOfQualityRule(value: object): value is QualityRule {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('severity' in value) || value['severity'] === undefined) return false;
    if (!('zh' in value) || value['zh'] === undefined) return false;
    if (!('en' in value) || value['en'] === undefined) return false;
    if (!('fixZh' in value) || value['fixZh'] === undefined) return false;
    if (!('fixEn' in value) || value['fixEn'] === undefined) return false;
    return true;
}

export function QualityRuleFromJSON(json: any): QualityRule {
    return QualityRuleFromJSONTyped(json, false);
}

export function QualityRuleFromJSONTyped(json: any, ignoreDiscriminator: boolean): QualityRule {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'severity': json['severity'],
        'zh': json['zh'],
        'en': json['en'],
        'fixZh': json['fixZh'],
        'fixEn': json['fixEn'],
    };
}

export function QualityRuleToJSON(json: any): QualityRule {
    return QualityRuleToJSONTyped(json, false);
}

export function QualityRuleToJSONTyped(value?: QualityRule | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'severity': value['severity'],
        'zh': value['zh'],
        'en': value['en'],
        'fixZh': value['fixZh'],
        'fixEn': value['fixEn'],
    };
}

