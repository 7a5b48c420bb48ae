/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理地点 | Where and when
 * @export
 * @interface ElementVenue
 */
export interface ElementVenue {
    /**
     * 
     */
    address: string;
    /**
     * 
     */
    hours: string;
    /**
     * 
     */
    phone: string;
    /**
     * 
     */
    supervisePhone: string;
    /**
     * 
     */
    transit?: string;
}

/**
 * Check if a given object implements the ElementVenue interface.
 */
export function instanceOfElementVenue(value: object): value is ElementVenue {
    if (!('address' in value) || value['address'] === undefined) return false;
    if (!('hours' in value) || value['hours'] === undefined) return false;
    if (!('phone' in value) || value['phone'] === undefined) return false;
    if (!('supervisePhone' in value) || value['supervisePhone'] === undefined) return false;
    return true;
}

export function ElementVenueFromJSON(json: any): ElementVenue {
    return ElementVenueFromJSONTyped(json, false);
}

export function ElementVenueFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementVenue {
    if (json == null) {
        return json;
    }
    return {
        
        'address': json['address'],
        'hours': json['hours'],
        'phone': json['phone'],
        'supervisePhone': json['supervisePhone'],
        'transit': json['transit'] == null ? undefined : json['transit'],
    };
}

export function ElementVenueToJSON(json: any): ElementVenue {
    return ElementVenueToJSONTyped(json, false);
}

export function ElementVenueToJSONTyped(value?: ElementVenue | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'address': value['address'],
        'hours': value['hours'],
        'phone': value['phone'],
        'supervisePhone': value['supervisePhone'],
        'transit': value['transit'],
    };
}

