/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理地点与时间 | Venue and hours
 * @export
 * @interface ItemVenue
 */
export interface ItemVenue {
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
 * Check if a given object implements the ItemVenue interface.
 */
export function instanceOfItemVenue(value: object): value is ItemVenue {
    if (!('address' in value) || value['address'] === undefined) return false;
    if (!('hours' in value) || value['hours'] === undefined) return false;
    if (!('phone' in value) || value['phone'] === undefined) return false;
    if (!('supervisePhone' in value) || value['supervisePhone'] === undefined) return false;
    return true;
}

export function ItemVenueFromJSON(json: any): ItemVenue {
    return ItemVenueFromJSONTyped(json, false);
}

export function ItemVenueFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemVenue {
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

export function ItemVenueToJSON(json: any): ItemVenue {
    return ItemVenueToJSONTyped(json, false);
}

export function ItemVenueToJSONTyped(value?: ItemVenue | null, ignoreDiscriminator: boolean = false): any {
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

