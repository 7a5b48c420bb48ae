/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { FindingView } from './FindingView';
import {
    FindingViewFromJSON,
    FindingViewFromJSONTyped,
    FindingViewToJSON,
    FindingViewToJSONTyped,
} from './FindingView';
import type { MissingElement } from './MissingElement';
import {
    MissingElementFromJSON,
    MissingElementFromJSONTyped,
    MissingElementToJSON,
    MissingElementToJSONTyped,
} from './MissingElement';

/**
 * 质量问题列表 | Findings with the score they leave, and what the item lacks to have every element (it costs no points)
 * @export
 * @interface FindingList
 */
export interface FindingList {
    /**
     * 
     */
    score: number;
    /**
     * 
     */
    publishable: boolean;
    /**
     * 
     */
    items: Array<FindingView>;
    /**
     * 
     */
    missing: Array<MissingElement>;
}

/**
 * Check if a given object implements the FindingList interface.
 */
export function instanceOfFindingList(value: object): value is FindingList {
    if (!('score' in value) || value['score'] === undefined) return false;
    if (!('publishable' in value) || value['publishable'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('missing' in value) || value['missing'] === undefined) return false;
    return true;
}

export function FindingListFromJSON(json: any): FindingList {
    return FindingListFromJSONTyped(json, false);
}

export function FindingListFromJSONTyped(json: any, ignoreDiscriminator: boolean): FindingList {
    if (json == null) {
        return json;
    }
    return {
        
        'score': json['score'],
        'publishable': json['publishable'],
        'items': ((json['items'] as Array<any>).map(FindingViewFromJSON)),
        'missing': ((json['missing'] as Array<any>).map(MissingElementFromJSON)),
    };
}

export function FindingListToJSON(json: any): FindingList {
    return FindingListToJSONTyped(json, false);
}

export function FindingListToJSONTyped(value?: FindingList | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'score': value['score'],
        'publishable': value['publishable'],
        'items': ((value['items'] as Array<any>).map(FindingViewToJSON)),
        'missing': ((value['missing'] as Array<any>).map(MissingElementToJSON)),
    };
}

