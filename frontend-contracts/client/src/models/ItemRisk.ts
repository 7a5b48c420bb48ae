/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 廉政风险点 | A risk point
 * @export
 * @interface ItemRisk
 */
export interface ItemRisk {
    /**
     * 
     */
    stage: string;
    /**
     * 
     */
    manifestation: string;
    /**
     * 
     */
    level: ItemRiskLevelEnum;
    /**
     * 
     */
    measure: string;
    /**
     * 
     */
    post: string;
}

/**
* @export
* @enum {string}
*/
export enum ItemRiskLevelEnum {
    High = 'high',
    Medium = 'medium',
    Low = 'low'
}


/**
 * Check if a given object implements the ItemRisk interface.
 */
export function instanceOfItemRisk(value: object): value is ItemRisk {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('manifestation' in value) || value['manifestation'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('measure' in value) || value['measure'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    return true;
}

export function ItemRiskFromJSON(json: any): ItemRisk {
    return ItemRiskFromJSONTyped(json, false);
}

export function ItemRiskFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemRisk {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'manifestation': json['manifestation'],
        'level': json['level'],
        'measure': json['measure'],
        'post': json['post'],
    };
}

export function ItemRiskToJSON(json: any): ItemRisk {
    return ItemRiskToJSONTyped(json, false);
}

export function ItemRiskToJSONTyped(value?: ItemRisk | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'manifestation': value['manifestation'],
        'level': value['level'],
        'measure': value['measure'],
        'post': value['post'],
    };
}

