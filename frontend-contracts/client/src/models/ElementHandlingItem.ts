/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementLimit } from './ElementLimit';
import {
    ElementLimitFromJSON,
    ElementLimitFromJSONTyped,
    ElementLimitToJSON,
    ElementLimitToJSONTyped,
} from './ElementLimit';

/**
 * 业务办理项; 33位编码为实施编码加两位序号 | A handling item; its code of 33 is the item code and the serial of two digits
 * @export
 * @interface ElementHandlingItem
 */
export interface ElementHandlingItem {
    /**
     * 
     */
    serial: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    situation?: string;
    /**
     * 
     */
    materials?: Array<string>;
    /**
     * 
     */
    promised?: ElementLimit;
    /**
     * 
     */
    fee?: string;
    /**
     * 
     */
    result?: string;
    /**
     * 
     */
    channels?: Array<string>;
}

/**
 * Check if a given object implements the ElementHandlingItem interface.
 */
export function instanceOfElementHandlingItem(value: object): value is ElementHandlingItem {
    if (!('serial' in value) || value['serial'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ElementHandlingItemFromJSON(json: any): ElementHandlingItem {
    return ElementHandlingItemFromJSONTyped(json, false);
}

export function ElementHandlingItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementHandlingItem {
    if (json == null) {
        return json;
    }
    return {
        
        'serial': json['serial'],
        'name': json['name'],
        'situation': json['situation'] == null ? undefined : json['situation'],
        'materials': json['materials'] == null ? undefined : json['materials'],
        'promised': json['promised'] == null ? undefined : ElementLimitFromJSON(json['promised']),
        'fee': json['fee'] == null ? undefined : json['fee'],
        'result': json['result'] == null ? undefined : json['result'],
        'channels': json['channels'] == null ? undefined : json['channels'],
    };
}

export function ElementHandlingItemToJSON(json: any): ElementHandlingItem {
    return ElementHandlingItemToJSONTyped(json, false);
}

export function ElementHandlingItemToJSONTyped(value?: ElementHandlingItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'serial': value['serial'],
        'name': value['name'],
        'situation': value['situation'],
        'materials': value['materials'],
        'promised': ElementLimitToJSON(value['promised']),
        'fee': value['fee'],
        'result': value['result'],
        'channels': value['channels'],
    };
}

