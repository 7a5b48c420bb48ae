/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理地点 | Where and when
 * @export
 * @interface VenueView
 */
export interface VenueView {
    /**
     * 
     */
    address?: string;
    /**
     * 
     */
    hours?: string;
    /**
     * 
     */
    phone?: string;
    /**
     * 
     */
    complaintPhone?: string;
}

/**
 * Check if a given object implements the VenueView interface.
 */
export function instanceOfVenueView(value: object): value is VenueView {
    return true;
}

export function VenueViewFromJSON(json: any): VenueView {
    return VenueViewFromJSONTyped(json, false);
}

export function VenueViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): VenueView {
    if (json == null) {
        return json;
    }
    return {
        
        'address': json['address'] == null ? undefined : json['address'],
        'hours': json['hours'] == null ? undefined : json['hours'],
        'phone': json['phone'] == null ? undefined : json['phone'],
        'complaintPhone': json['complaintPhone'] == null ? undefined : json['complaintPhone'],
    };
}

export function VenueViewToJSON(json: any): VenueView {
    return VenueViewToJSONTyped(json, false);
}

export function VenueViewToJSONTyped(value?: VenueView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'address': value['address'],
        'hours': value['hours'],
        'phone': value['phone'],
        'complaintPhone': value['complaintPhone'],
    };
}

