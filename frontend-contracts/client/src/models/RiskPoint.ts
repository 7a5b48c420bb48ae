/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 廉政风险点 | A risk point
 * @export
 * @interface RiskPoint
 */
export interface RiskPoint {
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
    level: RiskPointLevelEnum;
    /**
     * 
     */
    measure: string;
    /**
     * 
     */
    responsiblePost?: string;
    /**
     * 责任人姓名 | Who is responsible, by name
     */
    responsiblePerson?: string;
}

/**
* @export
* @enum {string}
*/
export enum RiskPointLevelEnum {
    High = 'high',
    Medium = 'medium',
    Low = 'low'
}


/**
 * Check if a given object implements the RiskPoint interface.
 */
export function instanceOfRiskPoint(value: object): value is RiskPoint {
    if (!('stage' in value) || value['stage'] === undefined) return false;
    if (!('manifestation' in value) || value['manifestation'] === undefined) return false;
    if (!('level' in value) || value['level'] === undefined) return false;
    if (!('measure' in value) || value['measure'] === undefined) return false;
    return true;
}

export function RiskPointFromJSON(json: any): RiskPoint {
    return RiskPointFromJSONTyped(json, false);
}

export function RiskPointFromJSONTyped(json: any, ignoreDiscriminator: boolean): RiskPoint {
    if (json == null) {
        return json;
    }
    return {
        
        'stage': json['stage'],
        'manifestation': json['manifestation'],
        'level': json['level'],
        'measure': json['measure'],
        'responsiblePost': json['responsiblePost'] == null ? undefined : json['responsiblePost'],
        'responsiblePerson': json['responsiblePerson'] == null ? undefined : json['responsiblePerson'],
    };
}

export function RiskPointToJSON(json: any): RiskPoint {
    return RiskPointToJSONTyped(json, false);
}

export function RiskPointToJSONTyped(value?: RiskPoint | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'stage': value['stage'],
        'manifestation': value['manifestation'],
        'level': value['level'],
        'measure': value['measure'],
        'responsiblePost': value['responsiblePost'],
        'responsiblePerson': value['responsiblePerson'],
    };
}

