/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 权力类型: 方案与代码 | A category in its scheme
 * @export
 * @interface ItemCategory
 */
export interface ItemCategory {
    /**
     * 
     */
    scheme: ItemCategorySchemeEnum;
    /**
     * 
     */
    code: string;
}

/**
* @export
* @enum {string}
*/
export enum ItemCategorySchemeEnum {
    Ah2014 = 'ah2014',
    Gb2020 = 'gb2020'
}


/**
 * Check if a given object implements the ItemCategory interface.
 */
export function instanceOfItemCategory(value: object): value is ItemCategory {
    if (!('scheme' in value) || value['scheme'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    return true;
}

export function ItemCategoryFromJSON(json: any): ItemCategory {
    return ItemCategoryFromJSONTyped(json, false);
}

export function ItemCategoryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemCategory {
    if (json == null) {
        return json;
    }
    return {
        
        'scheme': json['scheme'],
        'code': json['code'],
    };
}

export function ItemCategoryToJSON(json: any): ItemCategory {
    return ItemCategoryToJSONTyped(json, false);
}

export function ItemCategoryToJSONTyped(value?: ItemCategory | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'scheme': value['scheme'],
        'code': value['code'],
    };
}

