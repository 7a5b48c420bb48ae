/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 办理信息 | Handling
 * @export
 * @interface ItemHandling
 */
export interface ItemHandling {
    /**
     * 
     */
    initiation: ItemHandlingInitiationEnum;
    /**
     * 
     */
    kind: ItemHandlingKindEnum;
    /**
     * 
     */
    instantReview: boolean;
    /**
     * 
     */
    depth: number;
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
    specialProcedures: Array<string>;
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
export enum ItemHandlingInitiationEnum {
    ByApplication = 'by-application',
    ExOfficio = 'ex-officio'
}
/**
* @export
* @enum {string}
*/
export enum ItemHandlingKindEnum {
    Immediate = 'immediate',
    Promised = 'promised',
    Joint = 'joint',
    Forwarded = 'forwarded'
}


/**
 * Check if a given object implements the ItemHandling interface.
 */
export function instanceOfItemHandling(value: object): value is ItemHandling {
    if (!('initiation' in value) || value['initiation'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('instantReview' in value) || value['instantReview'] === undefined) return false;
    if (!('depth' in value) || value['depth'] === undefined) return false;
    if (!('visits' in value) || value['visits'] === undefined) return false;
    if (!('channels' in value) || value['channels'] === undefined) return false;
    if (!('specialProcedures' in value) || value['specialProcedures'] === undefined) return false;
    return true;
}

export function ItemHandlingFromJSON(json: any): ItemHandling {
    return ItemHandlingFromJSONTyped(json, false);
}

export function ItemHandlingFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemHandling {
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
        'specialProcedures': json['specialProcedures'],
        'quantityLimit': json['quantityLimit'] == null ? undefined : json['quantityLimit'],
        'handledAcross': json['handledAcross'] == null ? undefined : json['handledAcross'],
    };
}

export function ItemHandlingToJSON(json: any): ItemHandling {
    return ItemHandlingToJSONTyped(json, false);
}

export function ItemHandlingToJSONTyped(value?: ItemHandling | null, ignoreDiscriminator: boolean = false): any {
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

