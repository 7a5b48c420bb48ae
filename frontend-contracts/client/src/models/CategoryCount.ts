/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CategoryRef } from './CategoryRef';
import {
    CategoryRefFromJSON,
    CategoryRefFromJSONTyped,
    CategoryRefToJSON,
    CategoryRefToJSONTyped,
} from './CategoryRef';

/**
 * 类型与数量 | A category with its number of items
 * @export
 * @interface CategoryCount
 */
export interface CategoryCount {
    /**
     * 
     */
    category: CategoryRef;
    /**
     * 
     */
    count: number;
}

/**
 * Check if a given object implements the CategoryCount interface.
 */
export function instanceOfCategoryCount(value: object): value is CategoryCount {
    if (!('category' in value) || value['category'] === undefined) return false;
    if (!('count' in value) || value['count'] === undefined) return false;
    return true;
}

export function CategoryCountFromJSON(json: any): CategoryCount {
    return CategoryCountFromJSONTyped(json, false);
}

export function CategoryCountFromJSONTyped(json: any, ignoreDiscriminator: boolean): CategoryCount {
    if (json == null) {
        return json;
    }
    return {
        
        'category': CategoryRefFromJSON(json['category']),
        'count': json['count'],
    };
}

export function CategoryCountToJSON(json: any): CategoryCount {
    return CategoryCountToJSONTyped(json, false);
}

export function CategoryCountToJSONTyped(value?: CategoryCount | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'category': CategoryRefToJSON(value['category']),
        'count': value['count'],
    };
}

