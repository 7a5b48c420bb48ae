/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 联系方式 | Contact
 * @export
 * @interface ContactView
 */
export interface ContactView {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    phone: string;
}

/**
 * Check if a given object implements the ContactView interface.
 */
export function instanceOfContactView(value: object): value is ContactView {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('phone' in value) || value['phone'] === undefined) return false;
    return true;
}

export function ContactViewFromJSON(json: any): ContactView {
    return ContactViewFromJSONTyped(json, false);
}

export function ContactViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ContactView {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'phone': json['phone'],
    };
}

export function ContactViewToJSON(json: any): ContactView {
    return ContactViewToJSONTyped(json, false);
}

export function ContactViewToJSONTyped(value?: ContactView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'phone': value['phone'],
    };
}

