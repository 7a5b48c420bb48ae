/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理服务 | What makes handling easier
 * @export
 * @interface ElementServices
 */
export interface ElementServices {
    /**
     * 
     */
    onlineUrl?: string;
    /**
     * 
     */
    mobileUrl?: string;
    /**
     * 
     */
    inHall: boolean;
    /**
     * 
     */
    reservation: boolean;
    /**
     * 
     */
    express: boolean;
    /**
     * 
     */
    terminals?: string;
    /**
     * 
     */
    jointOrgans?: Array<string>;
    /**
     * 
     */
    intermediary?: Array<string>;
    /**
     * 
     */
    extendedTo?: string;
}

/**
 * Check if a given object implements the ElementServices interface.
 */
export function instanceOfElementServices(value: object): value is ElementServices {
    if (!('inHall' in value) || value['inHall'] === undefined) return false;
    if (!('reservation' in value) || value['reservation'] === undefined) return false;
    if (!('express' in value) || value['express'] === undefined) return false;
    return true;
}

export function ElementServicesFromJSON(json: any): ElementServices {
    return ElementServicesFromJSONTyped(json, false);
}

export function ElementServicesFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementServices {
    if (json == null) {
        return json;
    }
    return {
        
        'onlineUrl': json['onlineUrl'] == null ? undefined : json['onlineUrl'],
        'mobileUrl': json['mobileUrl'] == null ? undefined : json['mobileUrl'],
        'inHall': json['inHall'],
        'reservation': json['reservation'],
        'express': json['express'],
        'terminals': json['terminals'] == null ? undefined : json['terminals'],
        'jointOrgans': json['jointOrgans'] == null ? undefined : json['jointOrgans'],
        'intermediary': json['intermediary'] == null ? undefined : json['intermediary'],
        'extendedTo': json['extendedTo'] == null ? undefined : json['extendedTo'],
    };
}

export function ElementServicesToJSON(json: any): ElementServices {
    return ElementServicesToJSONTyped(json, false);
}

export function ElementServicesToJSONTyped(value?: ElementServices | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'onlineUrl': value['onlineUrl'],
        'mobileUrl': value['mobileUrl'],
        'inHall': value['inHall'],
        'reservation': value['reservation'],
        'express': value['express'],
        'terminals': value['terminals'],
        'jointOrgans': value['jointOrgans'],
        'intermediary': value['intermediary'],
        'extendedTo': value['extendedTo'],
    };
}

