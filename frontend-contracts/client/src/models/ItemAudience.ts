/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 服务对象与主题 | Audience and topics
 * @export
 * @interface ItemAudience
 */
export interface ItemAudience {
    /**
     * 
     */
    objects: Array<ItemAudienceObjectsEnum>;
    /**
     * 
     */
    personalTopics: Array<string>;
    /**
     * 
     */
    corporateTopics: Array<string>;
}

/**
* @export
* @enum {string}
*/
export enum ItemAudienceObjectsEnum {
    NaturalPerson = 'natural-person',
    Enterprise = 'enterprise',
    Institution = 'institution',
    SocialOrganisation = 'social-organisation',
    Unincorporated = 'unincorporated',
    Government = 'government',
    Other = 'other'
}


/**
 * Check if a given object implements the ItemAudience interface.
 */
export function instanceOfItemAudience(value: object): value is ItemAudience {
    if (!('objects' in value) || value['objects'] === undefined) return false;
    if (!('personalTopics' in value) || value['personalTopics'] === undefined) return false;
    if (!('corporateTopics' in value) || value['corporateTopics'] === undefined) return false;
    return true;
}

export function ItemAudienceFromJSON(json: any): ItemAudience {
    return ItemAudienceFromJSONTyped(json, false);
}

export function ItemAudienceFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemAudience {
    if (json == null) {
        return json;
    }
    return {
        
        'objects': json['objects'],
        'personalTopics': json['personalTopics'],
        'corporateTopics': json['corporateTopics'],
    };
}

export function ItemAudienceToJSON(json: any): ItemAudience {
    return ItemAudienceToJSONTyped(json, false);
}

export function ItemAudienceToJSONTyped(value?: ItemAudience | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'objects': value['objects'],
        'personalTopics': value['personalTopics'],
        'corporateTopics': value['corporateTopics'],
    };
}

