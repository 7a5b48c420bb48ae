/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { FacetCount } from './FacetCount';
import {
    FacetCountFromJSON,
    FacetCountFromJSONTyped,
    FacetCountToJSON,
    FacetCountToJSONTyped,
} from './FacetCount';

/**
 * 查找结果的分面 | How the matches of a search spread
 * @export
 * @interface ItemFacets
 */
export interface ItemFacets {
    /**
     * 数了多少条 | How many matches were counted
     */
    counted: number;
    /**
     * 是否数全 (每种匹配方式至多数2000条) | Whether those were all
     */
    complete: boolean;
    /**
     * 
     */
    categories: Array<FacetCount>;
    /**
     * 安徽省分类 | By category in scheme ah2014
     */
    localCategories: Array<FacetCount>;
    /**
     * 
     */
    regions: Array<FacetCount>;
    /**
     * 行使层级: province, city, county, zone | By level of the region
     */
    levels: Array<FacetCount>;
    /**
     * 
     */
    organs: Array<FacetCount>;
    /**
     * 办事主题; 一个事项可属多个 | By topic; an item may have several
     */
    topics: Array<FacetCount>;
    /**
     * 
     */
    onlineDepths: Array<FacetCount>;
    /**
     * 
     */
    naturalPersons: number;
    /**
     * 
     */
    legalPersons: number;
}

/**
 * Check if a given object implements the ItemFacets interface.
 */
export function instanceOfItemFacets(value: object): value is ItemFacets {
    if (!('counted' in value) || value['counted'] === undefined) return false;
    if (!('complete' in value) || value['complete'] === undefined) return false;
    if (!('categories' in value) || value['categories'] === undefined) return false;
    if (!('localCategories' in value) || value['localCategories'] === undefined) return false;
    if (!('regions' in value) || value['regions'] === undefined) return false;
    if (!('levels' in value) || value['levels'] === undefined) return false;
    if (!('organs' in value) || value['organs'] === undefined) return false;
    if (!('topics' in value) || value['topics'] === undefined) return false;
    if (!('onlineDepths' in value) || value['onlineDepths'] === undefined) return false;
    if (!('naturalPersons' in value) || value['naturalPersons'] === undefined) return false;
    if (!('legalPersons' in value) || value['legalPersons'] === undefined) return false;
    return true;
}

export function ItemFacetsFromJSON(json: any): ItemFacets {
    return ItemFacetsFromJSONTyped(json, false);
}

export function ItemFacetsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemFacets {
    if (json == null) {
        return json;
    }
    return {
        
        'counted': json['counted'],
        'complete': json['complete'],
        'categories': ((json['categories'] as Array<any>).map(FacetCountFromJSON)),
        'localCategories': ((json['localCategories'] as Array<any>).map(FacetCountFromJSON)),
        'regions': ((json['regions'] as Array<any>).map(FacetCountFromJSON)),
        'levels': ((json['levels'] as Array<any>).map(FacetCountFromJSON)),
        'organs': ((json['organs'] as Array<any>).map(FacetCountFromJSON)),
        'topics': ((json['topics'] as Array<any>).map(FacetCountFromJSON)),
        'onlineDepths': ((json['onlineDepths'] as Array<any>).map(FacetCountFromJSON)),
        'naturalPersons': json['naturalPersons'],
        'legalPersons': json['legalPersons'],
    };
}

export function ItemFacetsToJSON(json: any): ItemFacets {
    return ItemFacetsToJSONTyped(json, false);
}

export function ItemFacetsToJSONTyped(value?: ItemFacets | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'counted': value['counted'],
        'complete': value['complete'],
        'categories': ((value['categories'] as Array<any>).map(FacetCountToJSON)),
        'localCategories': ((value['localCategories'] as Array<any>).map(FacetCountToJSON)),
        'regions': ((value['regions'] as Array<any>).map(FacetCountToJSON)),
        'levels': ((value['levels'] as Array<any>).map(FacetCountToJSON)),
        'organs': ((value['organs'] as Array<any>).map(FacetCountToJSON)),
        'topics': ((value['topics'] as Array<any>).map(FacetCountToJSON)),
        'onlineDepths': ((value['onlineDepths'] as Array<any>).map(FacetCountToJSON)),
        'naturalPersons': value['naturalPersons'],
        'legalPersons': value['legalPersons'],
    };
}

