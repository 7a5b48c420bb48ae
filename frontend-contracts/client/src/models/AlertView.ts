/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 预警与黄红牌 | A warning or card
 * @export
 * @interface AlertView
 */
export interface AlertView {
    /**
     * 
     */
    alertId: string;
    /**
     * 
     */
    caseId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    level: AlertViewLevelEnum;
    /**
     * 
     */
    rule: string;
    /**
     * 
     */
    ruleText: string;
    /**
     * 
     */
    legalBasis?: string;
    /**
     * 
     */
    raisedAt: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    stageName?: string;
    /**
     * 
     */
    open: boolean;
}

/**
* @export
* @enum {string}
*/
export enum AlertViewLevelEnum {
    Yellow = 'yellow',
    Red = 'red'
}


/**
 * Check if a given object implements the AlertView interface.
 */
export function instanceOfAlertView(value: object): value is AlertView {
    if (!('alertId' in value) || value['alertId'] === undefined) return false;
    if (!('caseId' in value) || value['caseId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('rule' in value) || value['rule'] === undefined) return false;
    if (!('ruleText' in value) || value['ruleText'] === undefined) return false;
    if (!('raisedAt' in value) || value['raisedAt'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('open' in value) || value['open'] === undefined) return false;
    return true;
}

export function AlertViewFromJSON(json: any): AlertView {
    return AlertViewFromJSONTyped(json, false);
}

export function AlertViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): AlertView {
    if (json == null) {
        return json;
    }
    return {
        
        'alertId': json['alertId'],
        'caseId': json['caseId'],
        'number': json['number'],
        'level': json['level'],
        'rule': json['rule'],
        'ruleText': json['ruleText'],
        'legalBasis': json['legalBasis'] == null ? undefined : json['legalBasis'],
        'raisedAt': json['raisedAt'],
        'regionCode': json['regionCode'],
        'organName': json['organName'],
        'itemName': json['itemName'],
        'stageName': json['stageName'] == null ? undefined : json['stageName'],
        'open': json['open'],
    };
}

export function AlertViewToJSON(json: any): AlertView {
    return AlertViewToJSONTyped(json, false);
}

export function AlertViewToJSONTyped(value?: AlertView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'alertId': value['alertId'],
        'caseId': value['caseId'],
        'number': value['number'],
        'level': value['level'],
        'rule': value['rule'],
        'ruleText': value['ruleText'],
        'legalBasis': value['legalBasis'],
        'raisedAt': value['raisedAt'],
        'regionCode': value['regionCode'],
        'organName': value['organName'],
        'itemName': value['itemName'],
        'stageName': value['stageName'],
        'open': value['open'],
    };
}

