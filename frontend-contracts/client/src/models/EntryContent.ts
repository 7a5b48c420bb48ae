/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementBasis } from './ElementBasis';
import {
    ElementBasisFromJSON,
    ElementBasisFromJSONTyped,
    ElementBasisToJSON,
    ElementBasisToJSONTyped,
} from './ElementBasis';
import type { ElementCategory } from './ElementCategory';
import {
    ElementCategoryFromJSON,
    ElementCategoryFromJSONTyped,
    ElementCategoryToJSON,
    ElementCategoryToJSONTyped,
} from './ElementCategory';
import type { ElementLimit } from './ElementLimit';
import {
    ElementLimitFromJSON,
    ElementLimitFromJSONTyped,
    ElementLimitToJSON,
    ElementLimitToJSONTyped,
} from './ElementLimit';

/**
 * 基本目录条目: 全省统一的标准字段 | A catalogue entry: the fields that are the same in the whole province
 * @export
 * @interface EntryContent
 */
export interface EntryContent {
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    localCode?: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    ahCategory: ElementCategory;
    /**
     * 
     */
    nationalCategory: ElementCategory;
    /**
     * 基本编码 | Basic catalogue code
     */
    parentBasicCode?: string;
    /**
     * 
     */
    department: string;
    /**
     * 
     */
    levels: Array<EntryContentLevelsEnum>;
    /**
     * 
     */
    bases: Array<ElementBasis>;
    /**
     * 
     */
    statutory?: ElementLimit;
    /**
     * 
     */
    limitNote?: string;
    /**
     * 
     */
    evidence: string;
}

/**
* @export
* @enum {string}
*/
export enum EntryContentLevelsEnum {
    State = 'state',
    Province = 'province',
    City = 'city',
    County = 'county',
    Town = 'town',
    Village = 'village'
}


/**
 * Check if a given object implements the EntryContent interface.
 */
export function instanceOfEntryContent(value: object): value is EntryContent {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('ahCategory' in value) || value['ahCategory'] === undefined) return false;
    if (!('nationalCategory' in value) || value['nationalCategory'] === undefined) return false;
    if (!('department' in value) || value['department'] === undefined) return false;
    if (!('levels' in value) || value['levels'] === undefined) return false;
    if (!('bases' in value) || value['bases'] === undefined) return false;
    if (!('evidence' in value) || value['evidence'] === undefined) return false;
    return true;
}

export function EntryContentFromJSON(json: any): EntryContent {
    return EntryContentFromJSONTyped(json, false);
}

export function EntryContentFromJSONTyped(json: any, ignoreDiscriminator: boolean): EntryContent {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'localCode': json['localCode'] == null ? undefined : json['localCode'],
        'name': json['name'],
        'ahCategory': ElementCategoryFromJSON(json['ahCategory']),
        'nationalCategory': ElementCategoryFromJSON(json['nationalCategory']),
        'parentBasicCode': json['parentBasicCode'] == null ? undefined : json['parentBasicCode'],
        'department': json['department'],
        'levels': json['levels'],
        'bases': ((json['bases'] as Array<any>).map(ElementBasisFromJSON)),
        'statutory': json['statutory'] == null ? undefined : ElementLimitFromJSON(json['statutory']),
        'limitNote': json['limitNote'] == null ? undefined : json['limitNote'],
        'evidence': json['evidence'],
    };
}

export function EntryContentToJSON(json: any): EntryContent {
    return EntryContentToJSONTyped(json, false);
}

export function EntryContentToJSONTyped(value?: EntryContent | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'localCode': value['localCode'],
        'name': value['name'],
        'ahCategory': ElementCategoryToJSON(value['ahCategory']),
        'nationalCategory': ElementCategoryToJSON(value['nationalCategory']),
        'parentBasicCode': value['parentBasicCode'],
        'department': value['department'],
        'levels': value['levels'],
        'bases': ((value['bases'] as Array<any>).map(ElementBasisToJSON)),
        'statutory': ElementLimitToJSON(value['statutory']),
        'limitNote': value['limitNote'],
        'evidence': value['evidence'],
    };
}

