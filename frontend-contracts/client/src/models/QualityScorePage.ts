/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { QualityScore } from './QualityScore';
import {
    QualityScoreFromJSON,
    QualityScoreFromJSONTyped,
    QualityScoreToJSON,
    QualityScoreToJSONTyped,
} from './QualityScore';

/**
 * 一页 | One page
 * @export
 * @interface QualityScorePage
 */
export interface QualityScorePage {
    /**
     * 
     */
    items: Array<QualityScore>;
    /**
     * 不透明的翻页游标 | Opaque paging cursor
     */
    nextCursor?: string;
}

/**
 * Check if a given object implements the QualityScorePage interface.
 */
export function instanceOfQualityScorePage(value: object): value is QualityScorePage {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function QualityScorePageFromJSON(json: any): QualityScorePage {
    return QualityScorePageFromJSONTyped(json, false);
}

export function QualityScorePageFromJSONTyped(json: any, ignoreDiscriminator: boolean): QualityScorePage {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(QualityScoreFromJSON)),
        'nextCursor': json['nextCursor'] == null ? undefined : json['nextCursor'],
    };
}

export function QualityScorePageToJSON(json: any): QualityScorePage {
    return QualityScorePageToJSONTyped(json, false);
}

export function QualityScorePageToJSONTyped(value?: QualityScorePage | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(QualityScoreToJSON)),
        'nextCursor': value['nextCursor'],
    };
}

