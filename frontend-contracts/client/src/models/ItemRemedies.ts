/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 救济渠道 | Remedies
 * @export
 * @interface ItemRemedies
 */
export interface ItemRemedies {
    /**
     * 
     */
    reconsideration: string;
    /**
     * 
     */
    litigation: string;
    /**
     * 
     */
    rights: string;
    /**
     * 
     */
    obligations: string;
}

/**
 * Check if a given object implements the ItemRemedies interface.
 */
export function instanceOfItemRemedies(value: object): value is ItemRemedies {
    if (!('reconsideration' in value) || value['reconsideration'] === undefined) return false;
    if (!('litigation' in value) || value['litigation'] === undefined) return false;
    if (!('rights' in value) || value['rights'] === undefined) return false;
    if (!('obligations' in value) || value['obligations'] === undefined) return false;
    return true;
}

export function ItemRemediesFromJSON(json: any): ItemRemedies {
    return ItemRemediesFromJSONTyped(json, false);
}

export function ItemRemediesFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemRemedies {
    if (json == null) {
        return json;
    }
    return {
        
        'reconsideration': json['reconsideration'],
        'litigation': json['litigation'],
        'rights': json['rights'],
        'obligations': json['obligations'],
    };
}

export function ItemRemediesToJSON(json: any): ItemRemedies {
    return ItemRemediesToJSONTyped(json, false);
}

export function ItemRemediesToJSONTyped(value?: ItemRemedies | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reconsideration': value['reconsideration'],
        'litigation': value['litigation'],
        'rights': value['rights'],
        'obligations': value['obligations'],
    };
}

