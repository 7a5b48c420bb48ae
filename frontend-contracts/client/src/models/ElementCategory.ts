/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 权力类型: 方案与代码 | Category as scheme and code
 * @export
 * @interface ElementCategory
 */
export interface ElementCategory {
    /**
     * 
     */
    scheme: ElementCategorySchemeEnum;
    /**
     * 
     */
    code: string;
}

/**
* @export
* @enum {string}
*/
export enum ElementCategorySchemeEnum {
    Ah2014 = 'ah2014',
    Gb2020 = 'gb2020'
}


/**
 * Check if a given object implements the ElementCategory interface.
 */
export function instanceOfElementCategory(value: object): value is ElementCategory {
    if (!('scheme' in value) || value['scheme'] === undefined) return false;
    if (!('code' in value) || value['code'] === undefined) return false;
    return true;
}

export function ElementCategoryFromJSON(json: any): ElementCategory {
    return ElementCategoryFromJSONTyped(json, false);
}

export function ElementCategoryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementCategory {
    if (json == null) {
        return json;
    }
    return {
        
        'scheme': json['scheme'],
        'code': json['code'],
    };
}

export function ElementCategoryToJSON(json: any): ElementCategory {
    return ElementCategoryToJSONTyped(json, false);
}

export function ElementCategoryToJSONTyped(value?: ElementCategory | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'scheme': value['scheme'],
        'code': value['code'],
    };
}

