/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 发布清单版本 | What the edition is to be
 * @export
 * @interface PublishEdition
 */
export interface PublishEdition {
    /**
     * 
     */
    name: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    below?: boolean;
    /**
     * 
     */
    day: string;
}

/**
 * Check if a given object implements the PublishEdition interface.
 */
export function instanceOfPublishEdition(value: object): value is PublishEdition {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('day' in value) || value['day'] === undefined) return false;
    return true;
}

export function PublishEditionFromJSON(json: any): PublishEdition {
    return PublishEditionFromJSONTyped(json, false);
}

export function PublishEditionFromJSONTyped(json: any, ignoreDiscriminator: boolean): PublishEdition {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'regionCode': json['regionCode'],
        'below': json['below'] == null ? undefined : json['below'],
        'day': json['day'],
    };
}

export function PublishEditionToJSON(json: any): PublishEdition {
    return PublishEditionToJSONTyped(json, false);
}

export function PublishEditionToJSONTyped(value?: PublishEdition | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'regionCode': value['regionCode'],
        'below': value['below'],
        'day': value['day'],
    };
}

