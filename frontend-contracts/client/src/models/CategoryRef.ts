/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 事项类型: 方案与代码 | Category as scheme and code
 * @export
 * @interface CategoryRef
 */
export interface CategoryRef {
    /**
     * 
     */
    scheme: CategoryRefSchemeEnum;
    /**
     * 
     */
    code: string;
    /**
     * 
     */
    name: string;
}

/**
* @export
* @enum {string}
*/
export enum CategoryRefSchemeEnum {
    Ah2014 = 'ah2014',
    Gb2020 = 'gb2020'
}


/**
 * Check if a given object implements the CategoryRef interface.
 */
export function instanceOfCategoryRef(value: object): value is CategoryRef {
    if (!('scheme' in value) || value['scheme'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function CategoryRefFromJSON(json: any): CategoryRef {
    return CategoryRefFromJSONTyped(json, false);
}

export function CategoryRefFromJSONTyped(json: any, ignoreDiscriminator: boolean): CategoryRef {
    if (json == null) {
        return json;
    }
    return {
        
        'scheme': json['scheme'],
        'code': json['code'],
        'name': json['name'],
    };
}

export function CategoryRefToJSON(json: any): CategoryRef {
    return CategoryRefToJSONTyped(json, false);
}

export function CategoryRefToJSONTyped(value?: CategoryRef | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'scheme': value['scheme'],
        'code': value['code'],
        'name': value['name'],
    };
}

