/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 服务对象与主题 | For whom, and under which topics
 * @export
 * @interface ElementAudience
 */
export interface ElementAudience {
    /**
     * 
     */
    objects: Array<ElementAudienceObjectsEnum>;
    /**
     * 
     */
    personalTopics?: Array<string>;
    /**
     * 
     */
    corporateTopics?: Array<string>;
}

/**
* @export
* @enum {string}
*/
export enum ElementAudienceObjectsEnum {
    NaturalPerson = 'natural-person',
    Enterprise = 'enterprise',
    Institution = 'institution',
    SocialOrganisation = 'social-organisation',
    Unincorporated = 'unincorporated',
    Government = 'government',
    Other = 'other'
}


/**
 * Check if a given object implements the ElementAudience interface.
 */
export function instanceOfElementAudience(value: object): value is ElementAudience {
    if (!('objects' in value) || value['objects'] === undefined) return false;
    return true;
}

export function ElementAudienceFromJSON(json: any): ElementAudience {
    return ElementAudienceFromJSONTyped(json, false);
}

export function ElementAudienceFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementAudience {
    if (json == null) {
        return json;
    }
    return {
        
        'objects': json['objects'],
        'personalTopics': json['personalTopics'] == null ? undefined : json['personalTopics'],
        'corporateTopics': json['corporateTopics'] == null ? undefined : json['corporateTopics'],
    };
}

export function ElementAudienceToJSON(json: any): ElementAudience {
    return ElementAudienceToJSONTyped(json, false);
}

export function ElementAudienceToJSONTyped(value?: ElementAudience | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'objects': value['objects'],
        'personalTopics': value['personalTopics'],
        'corporateTopics': value['corporateTopics'],
    };
}

