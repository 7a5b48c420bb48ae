/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemCategory } from './ItemCategory';
import {
    ItemCategoryFromJSON,
    ItemCategoryFromJSONTyped,
    ItemCategoryToJSON,
    ItemCategoryToJSONTyped,
} from './ItemCategory';

/**
 * 编码与分类 | Codes and categories
 * @export
 * @interface ItemClassification
 */
export interface ItemClassification {
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    localCode?: string;
    /**
     * 基本编码 | Basic catalogue code
     */
    parentBasicCode?: string;
    /**
     * 
     */
    ahCategory: ItemCategory;
    /**
     * 
     */
    nationalCategory: ItemCategory;
}

/**
 * Check if a given object implements the ItemClassification interface.
 */
export function instanceOfItemClassification(value: object): value is ItemClassification {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('ahCategory' in value) || value['ahCategory'] === undefined) return false;
    if (!('nationalCategory' in value) || value['nationalCategory'] === undefined) return false;
    return true;
}

export function ItemClassificationFromJSON(json: any): ItemClassification {
    return ItemClassificationFromJSONTyped(json, false);
}

export function ItemClassificationFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemClassification {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'localCode': json['localCode'] == null ? undefined : json['localCode'],
        'parentBasicCode': json['parentBasicCode'] == null ? undefined : json['parentBasicCode'],
        'ahCategory': ItemCategoryFromJSON(json['ahCategory']),
        'nationalCategory': ItemCategoryFromJSON(json['nationalCategory']),
    };
}

export function ItemClassificationToJSON(json: any): ItemClassification {
    return ItemClassificationToJSONTyped(json, false);
}

export function ItemClassificationToJSONTyped(value?: ItemClassification | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'localCode': value['localCode'],
        'parentBasicCode': value['parentBasicCode'],
        'ahCategory': ItemCategoryToJSON(value['ahCategory']),
        'nationalCategory': ItemCategoryToJSON(value['nationalCategory']),
    };
}

