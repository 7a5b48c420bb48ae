/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 廉政风险点 | A risk point
 * @export
 * @interface ElementRisk
 */
export interface ElementRisk {
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
    level: ElementRiskLevelEnum;
    /**
     * 
     */
    measure: string;
    /**
     * 
     */
    post: string;
    /**
     * 责任人姓名 | Who is responsible, by name
     */
    person?: string;
}

/**
* @export
* @enum {string}
*/
export enum ElementRiskLevelEnum {
    High = 'high',
    Medium = 'medium',
    Low = 'low'
}


/**
 * Check if a given object implements the ElementRisk interface.
 */
export function instanceOfElementRisk(value: object): value is ElementRisk {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('manifestation' in value) || value['manifestation'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('measure' in value) || value['measure'] === undefined) return false;
    if (!('post' in value) || value['post'] === undefined) return false;
    return true;
}

export function ElementRiskFromJSON(json: any): ElementRisk {
    return ElementRiskFromJSONTyped(json, false);
}

export function ElementRiskFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementRisk {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'manifestation': json['manifestation'],
        'level': json['level'],
        'measure': json['measure'],
        'post': json['post'],
        'person': json['person'] == null ? undefined : json['person'],
    };
}

export function ElementRiskToJSON(json: any): ElementRisk {
    return ElementRiskToJSONTyped(json, false);
}

export function ElementRiskToJSONTyped(value?: ElementRisk | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'manifestation': value['manifestation'],
        'level': value['level'],
        'measure': value['measure'],
        'post': value['post'],
        'person': value['person'],
    };
}

