/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 收件回执 | The receipt
 * @export
 * @interface ApplicationReceipt
 */
export interface ApplicationReceipt {
    /**
     * 
     */
    applicationId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    queryPassword: string;
    /**
     * 
     */
    itemName: string;
    /**
     * 
     */
    organName: string;
    /**
     * 
     */
    submittedAt: string;
    /**
     * 二维码内容 | What the QR code holds
     */
    progressUrl: string;
}

/**
 * Check if a given object implements the ApplicationReceipt interface.
 */
export function instanceOfApplicationReceipt(value: object): value is ApplicationReceipt {
    if (!('applicationId' in value) || value['applicationId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('queryPassword' in value) || value['queryPassword'] === undefined) return false;
    if (!('itemName' in value) || value['itemName'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('submittedAt' in value) || value['submittedAt'] === undefined) return false;
    if (!('progressUrl' in value) || value['progressUrl'] === undefined) return false;
    return true;
}

export function ApplicationReceiptFromJSON(json: any): ApplicationReceipt {
    return ApplicationReceiptFromJSONTyped(json, false);
}

export function ApplicationReceiptFromJSONTyped(json: any, ignoreDiscriminator: boolean): ApplicationReceipt {
    if (json == null) {
        return json;
    }
    return {
        
        'applicationId': json['applicationId'],
        'number': json['number'],
        'queryPassword': json['queryPassword'],
        'itemName': json['itemName'],
        'organName': json['organName'],
        'submittedAt': json['submittedAt'],
        'progressUrl': json['progressUrl'],
    };
}

export function ApplicationReceiptToJSON(json: any): ApplicationReceipt {
    return ApplicationReceiptToJSONTyped(json, false);
}

export function ApplicationReceiptToJSONTyped(value?: ApplicationReceipt | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'applicationId': value['applicationId'],
        'number': value['number'],
        'queryPassword': value['queryPassword'],
        'itemName': value['itemName'],
        'organName': value['organName'],
        'submittedAt': value['submittedAt'],
        'progressUrl': value['progressUrl'],
    };
}

