/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 当前身份 | The person signed in
 * @export
 * @interface MeView
 */
export interface MeView {
    /**
     * 
     */
    subject: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    kind: MeViewKindEnum;
    /**
     * 所代表的法人 | The company acted for
     */
    principalName?: string;
    /**
     * 
     */
    principalCode?: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organCode?: string;
    /**
     * 
     */
    organName?: string;
    /**
     * 
     */
    post?: string;
    /**
     * 
     */
    postName?: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode?: string;
    /**
     * 
     */
    regionName?: string;
    /**
     * 
     */
    roles: Array<string>;
    /**
     * 
     */
    idMasked?: string;
}

/**
* @export
* @enum {string}
*/
export enum MeViewKindEnum {
    NaturalPerson = 'natural-person',
    LegalPerson = 'legal-person',
    Official = 'official',
    Partner = 'partner'
}


/**
 * Check if a given object implements the MeView interface.
 */
export function instanceOfMeView(value: object): value is MeView {
    if (!('subject' in value) || value['subject'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('roles' in value) || value['roles'] === undefined) return false;
    return true;
}

export function MeViewFromJSON(json: any): MeView {
    return MeViewFromJSONTyped(json, false);
}

export function MeViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): MeView {
    if (json == null) {
        return json;
    }
    return {
        
        'subject': json['subject'],
        'name': json['name'],
        'kind': json['kind'],
        'principalName': json['principalName'] == null ? undefined : json['principalName'],
        'principalCode': json['principalCode'] == null ? undefined : json['principalCode'],
        'organCode': json['organCode'] == null ? undefined : json['organCode'],
        'organName': json['organName'] == null ? undefined : json['organName'],
        'post': json['post'] == null ? undefined : json['post'],
        'postName': json['postName'] == null ? undefined : json['postName'],
        'regionCode': json['regionCode'] == null ? undefined : json['regionCode'],
        'regionName': json['regionName'] == null ? undefined : json['regionName'],
        'roles': json['roles'],
        'idMasked': json['idMasked'] == null ? undefined : json['idMasked'],
    };
}

export function MeViewToJSON(json: any): MeView {
    return MeViewToJSONTyped(json, false);
}

export function MeViewToJSONTyped(value?: MeView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'subject': value['subject'],
        'name': value['name'],
        'kind': value['kind'],
        'principalName': value['principalName'],
        'principalCode': value['principalCode'],
        'organCode': value['organCode'],
        'organName': value['organName'],
        'post': value['post'],
        'postName': value['postName'],
        'regionCode': value['regionCode'],
        'regionName': value['regionName'],
        'roles': value['roles'],
        'idMasked': value['idMasked'],
    };
}

