/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CategoryCount } from './CategoryCount';
import {
    CategoryCountFromJSON,
    CategoryCountFromJSONTyped,
    CategoryCountToJSON,
    CategoryCountToJSONTyped,
} from './CategoryCount';

/**
 * 全部类型 | All categories
 * @export
 * @interface CategoryList
 */
export interface CategoryList {
    /**
     * 
     */
    items: Array<CategoryCount>;
}

/**
 * Check if a given object implements the CategoryList interface.
 */
export function instanceOfCategoryList(value: object): value is CategoryList {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function CategoryListFromJSON(json: any): CategoryList {
    return CategoryListFromJSONTyped(json, false);
}

export function CategoryListFromJSONTyped(json: any, ignoreDiscriminator: boolean): CategoryList {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(CategoryCountFromJSON)),
    };
}

export function CategoryListToJSON(json: any): CategoryList {
    return CategoryListToJSONTyped(json, false);
}

export function CategoryListToJSONTyped(value?: CategoryList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(CategoryCountToJSON)),
    };
}

