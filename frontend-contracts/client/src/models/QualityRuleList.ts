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
 * 全部规则 | All rules
 * @export
 * @interface QualityRuleList
 */
export interface QualityRuleList {
    /**
     * 
     */
    items: Array<QualityRule>;
}

/**
 * Check if a given object implements the QualityRuleList interface.
 */
export function instanceOfQualityRuleList(value: object): value is QualityRuleList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function QualityRuleListFromJSON(json: any): QualityRuleList {
    return QualityRuleListFromJSONTyped(json, false);
}

export function QualityRuleListFromJSONTyped(json: any, ignoreDiscriminator: boolean): QualityRuleList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(QualityRuleFromJSON)),
    };
}

export function QualityRuleListToJSON(json: any): QualityRuleList {
    return QualityRuleListToJSONTyped(json, false);
}

export function QualityRuleListToJSONTyped(value?: QualityRuleList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(QualityRuleToJSON)),
    };
}

