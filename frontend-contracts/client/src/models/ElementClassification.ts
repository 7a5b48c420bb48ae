/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementCategory } from './ElementCategory';
import {
    ElementCategoryFromJSON,
    ElementCategoryFromJSONTyped,
    ElementCategoryToJSON,
    ElementCategoryToJSONTyped,
} from './ElementCategory';

/**
 * 编码与分类 | Codes and categories
 * @export
 * @interface ElementClassification
 */
export interface ElementClassification {
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
    ahCategory: ElementCategory;
    /**
     * 
     */
    nationalCategory: ElementCategory;
}

/**
 * Check if a given object implements the ElementClassification interface.
 */
export function instanceOfElementClassification(value: object): value is ElementClassification {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('ahCategory' in value) || value['ahCategory'] === undefined) return false;
    if (!('nationalCategory' in value) || value['nationalCategory'] === undefined) return false;
    return true;
}

export function ElementClassificationFromJSON(json: any): ElementClassification {
    return ElementClassificationFromJSONTyped(json, false);
}

export function ElementClassificationFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementClassification {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'localCode': json['localCode'] == null ? undefined : json['localCode'],
        'parentBasicCode': json['parentBasicCode'] == null ? undefined : json['parentBasicCode'],
        'ahCategory': ElementCategoryFromJSON(json['ahCategory']),
        'nationalCategory': ElementCategoryFromJSON(json['nationalCategory']),
    };
}

export function ElementClassificationToJSON(json: any): ElementClassification {
    return ElementClassificationToJSONTyped(json, false);
}

export function ElementClassificationToJSONTyped(value?: ElementClassification | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'localCode': value['localCode'],
        'parentBasicCode': value['parentBasicCode'],
        'ahCategory': ElementCategoryToJSON(value['ahCategory']),
        'nationalCategory': ElementCategoryToJSON(value['nationalCategory']),
    };
}

