/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 救济与权利义务 | Remedies, rights and duties
 * @export
 * @interface ElementRemedies
 */
export interface ElementRemedies {
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
    /**
     * 
     */
    reviewOrgan?: string;
    /**
     * 
     */
    reviewTerm?: string;
    /**
     * 
     */
    reviewAddress?: string;
    /**
     * 
     */
    reviewPhone?: string;
    /**
     * 
     */
    reviewUrl?: string;
    /**
     * 
     */
    court?: string;
    /**
     * 
     */
    courtTerm?: string;
    /**
     * 
     */
    courtAddress?: string;
    /**
     * 
     */
    courtPhone?: string;
    /**
     * 
     */
    courtUrl?: string;
}

/**
 * Check if a given object implements the ElementRemedies interface.
 */
export function instanceOfElementRemedies(value: object): value is ElementRemedies {
    if (!('reconsideration' in value) || value['reconsideration'] === undefined) return false;
    if (!('litigation' in value) || value['litigation'] === undefined) return false;
    if (!('rights' in value) || value['rights'] === undefined) return false;
    if (!('obligations' in value) || value['obligations'] === undefined) return false;
    return true;
}

export function ElementRemediesFromJSON(json: any): ElementRemedies {
    return ElementRemediesFromJSONTyped(json, false);
}

export function ElementRemediesFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementRemedies {
    if (json == null) {
        return json;
    }
    return {
        
        'reconsideration': json['reconsideration'],
        'litigation': json['litigation'],
        'rights': json['rights'],
        'obligations': json['obligations'],
        'reviewOrgan': json['reviewOrgan'] == null ? undefined : json['reviewOrgan'],
        'reviewTerm': json['reviewTerm'] == null ? undefined : json['reviewTerm'],
        'reviewAddress': json['reviewAddress'] == null ? undefined : json['reviewAddress'],
        'reviewPhone': json['reviewPhone'] == null ? undefined : json['reviewPhone'],
        'reviewUrl': json['reviewUrl'] == null ? undefined : json['reviewUrl'],
        'court': json['court'] == null ? undefined : json['court'],
        'courtTerm': json['courtTerm'] == null ? undefined : json['courtTerm'],
        'courtAddress': json['courtAddress'] == null ? undefined : json['courtAddress'],
        'courtPhone': json['courtPhone'] == null ? undefined : json['courtPhone'],
        'courtUrl': json['courtUrl'] == null ? undefined : json['courtUrl'],
    };
}

export function ElementRemediesToJSON(json: any): ElementRemedies {
    return ElementRemediesToJSONTyped(json, false);
}

export function ElementRemediesToJSONTyped(value?: ElementRemedies | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'reconsideration': value['reconsideration'],
        'litigation': value['litigation'],
        'rights': value['rights'],
        'obligations': value['obligations'],
        'reviewOrgan': value['reviewOrgan'],
        'reviewTerm': value['reviewTerm'],
        'reviewAddress': value['reviewAddress'],
        'reviewPhone': value['reviewPhone'],
        'reviewUrl': value['reviewUrl'],
        'court': value['court'],
        'courtTerm': value['courtTerm'],
        'courtAddress': value['courtAddress'],
        'courtPhone': value['courtPhone'],
        'courtUrl': value['courtUrl'],
    };
}

