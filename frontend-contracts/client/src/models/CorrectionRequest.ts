/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { CorrectionItem } from './CorrectionItem';
import {
    CorrectionItemFromJSON,
    CorrectionItemFromJSONTyped,
    CorrectionItemToJSON,
    CorrectionItemToJSONTyped,
} from './CorrectionItem';

/**
 * 一次性补正告知 (行政许可法 第三十二条) | The one request for correction
 * @export
 * @interface CorrectionRequest
 */
export interface CorrectionRequest {
    /**
     * 
     */
    askedAt: string;
    /**
     * 
     */
    due: string;
    /**
     * 
     */
    note?: string;
    /**
     * 
     */
    items: Array<CorrectionItem>;
    /**
     * 
     */
    answeredAt?: string;
}

/**
 * Check if a given object implements the CorrectionRequest interface.
 */
export function instanceOfCorrectionRequest(value: object): value is CorrectionRequest {
    if (!('askedAt' in value) || value['askedAt'] === undefined) return false;
    if (!('due' in value) || value['due'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function CorrectionRequestFromJSON(json: any): CorrectionRequest {
    return CorrectionRequestFromJSONTyped(json, false);
}

export function CorrectionRequestFromJSONTyped(json: any, ignoreDiscriminator: boolean): CorrectionRequest {
    if (json == null) {
        return json;
    }
    return {
        
        'askedAt': json['askedAt'],
        'due': json['due'],
        'note': json['note'] == null ? undefined : json['note'],
        'items': ((json['items'] as Array<any>).map(CorrectionItemFromJSON)),
        'answeredAt': json['answeredAt'] == null ? undefined : json['answeredAt'],
    };
}

export function CorrectionRequestToJSON(json: any): CorrectionRequest {
    return CorrectionRequestToJSONTyped(json, false);
}

export function CorrectionRequestToJSONTyped(value?: CorrectionRequest | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'askedAt': value['askedAt'],
        'due': value['due'],
        'note': value['note'],
        'items': ((value['items'] as Array<any>).map(CorrectionItemToJSON)),
        'answeredAt': value['answeredAt'],
    };
}

