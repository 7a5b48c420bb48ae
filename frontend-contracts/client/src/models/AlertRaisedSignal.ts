/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { AlertView } from './AlertView';
import {
    AlertViewFromJSON,
    AlertViewFromJSONTyped,
    AlertViewToJSON,
    AlertViewToJSONTyped,
} from './AlertView';

/**
 * 亮牌 | A warning or card was raised
 * @export
 * @interface AlertRaisedSignal
 */
export interface AlertRaisedSignal {
    /**
     * 
     */
    kind: AlertRaisedSignalKindEnum;
    /**
     * 本节点何时看到 | When this node saw it
     */
    at: string;
    /**
     * 事件何时发生 | When it happened
     */
    eventAt: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    alert: AlertView;
    /**
     * 
     */
    title: string;
}

/**
* @export
* @enum {string}
*/
export enum AlertRaisedSignalKindEnum {
    AlertRaised = 'alert-raised'
}


/**
 * Check if a given object implements the AlertRaisedSignal interface.
 */
export function instanceOfAlertRaisedSignal(value: object): value is AlertRaisedSignal {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (value['kind'] !== 'alert-raised') return false;
    
    if (!('at' in value) || value['at'] === undefined) return false;
    if (!('eventAt' in value) || value['eventAt'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('alert' in value) || value['alert'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    return true;
}

export function AlertRaisedSignalFromJSON(json: any): AlertRaisedSignal {
    return AlertRaisedSignalFromJSONTyped(json, false);
}

export function AlertRaisedSignalFromJSONTyped(json: any, ignoreDiscriminator: boolean): AlertRaisedSignal {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': json['kind'],
        'at': json['at'],
        'eventAt': json['eventAt'],
        'regionCode': json['regionCode'],
        'alert': AlertViewFromJSON(json['alert']),
        'title': json['title'],
    };
}

export function AlertRaisedSignalToJSON(json: any): AlertRaisedSignal {
    return AlertRaisedSignalToJSONTyped(json, false);
}

export function AlertRaisedSignalToJSONTyped(value?: AlertRaisedSignal | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': value['kind'],
        'at': value['at'],
        'eventAt': value['eventAt'],
        'regionCode': value['regionCode'],
        'alert': AlertViewToJSON(value['alert']),
        'title': value['title'],
    };
}

