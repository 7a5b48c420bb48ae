/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理方式 | How it is handled
 * @export
 * @interface ElementHandling
 */
export interface ElementHandling {
    /**
     * 
     */
    initiation: ElementHandlingInitiationEnum;
    /**
     * 
     */
    kind: ElementHandlingKindEnum;
    /**
     * 
     */
    instantReview: boolean;
    /**
     * 
     */
    depth: ElementHandlingDepthEnum;
    /**
     * 
     */
    visits: number;
    /**
     * 
     */
    visitReason?: string;
    /**
     * 
     */
    channels: Array<string>;
    /**
     * 
     */
    specialProcedures?: Array<string>;
    /**
     * 
     */
    quantityLimit?: string;
    /**
     * 
     */
    handledAcross?: string;
}

/**
* @export
* @enum {string}
*/
export enum ElementHandlingInitiationEnum {
    ByApplication = 'by-application',
    ExOfficio = 'ex-officio'
}
/**
* @export
* @enum {string}
*/
export enum ElementHandlingKindEnum {
    Immediate = 'immediate',
    Promised = 'promised',
    Joint = 'joint',
    Forwarded = 'forwarded'
}
/**
* @export
* @enum {string}
*/
export enum ElementHandlingDepthEnum {
    I = 'i',
    Ii = 'ii',
    Iii = 'iii',
    Iv = 'iv'
}


/**
 * Check if a given object implements the ElementHandling interface.
 */
export function instanceOfElementHandling(value: object): value is ElementHandling {
    if (!('initiation' in value) || value['initiation'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('instantReview' in value) || value['instantReview'] === undefined) return false;
    if (!('depth' in value) || value['depth'] === undefined) return false;
    if (!('visits' in value) || value['visits'] === undefined) return false;
    if (!('channels' in value) || value['channels'] === undefined) return false;
    return true;
}

export function ElementHandlingFromJSON(json: any): ElementHandling {
    return ElementHandlingFromJSONTyped(json, false);
}

export function ElementHandlingFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementHandling {
    if (json == null) {
        return json;
    }
    return {
        
        'initiation': json['initiation'],
        'kind': json['kind'],
        'instantReview': json['instantReview'],
        'depth': json['depth'],
        'visits': json['visits'],
        'visitReason': json['visitReason'] == null ? undefined : json['visitReason'],
        'channels': json['channels'],
        'specialProcedures': json['specialProcedures'] == null ? undefined : json['specialProcedures'],
        'quantityLimit': json['quantityLimit'] == null ? undefined : json['quantityLimit'],
        'handledAcross': json['handledAcross'] == null ? undefined : json['handledAcross'],
    };
}

export function ElementHandlingToJSON(json: any): ElementHandling {
    return ElementHandlingToJSONTyped(json, false);
}

export function ElementHandlingToJSONTyped(value?: ElementHandling | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'initiation': value['initiation'],
        'kind': value['kind'],
        'instantReview': value['instantReview'],
        'depth': value['depth'],
        'visits': value['visits'],
        'visitReason': value['visitReason'],
        'channels': value['channels'],
        'specialProcedures': value['specialProcedures'],
        'quantityLimit': value['quantityLimit'],
        'handledAcross': value['handledAcross'],
    };
}

