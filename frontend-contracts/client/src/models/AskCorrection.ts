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
 * 一次性补正告知 | The one request for correction
 * @export
 * @interface AskCorrection
 */
export interface AskCorrection {
    /**
     * 
     */
    items: Array<CorrectionItem>;
    /**
     * 
     */
    note?: string;
}

/**
 * Check if a given object implements the AskCorrection interface.
 */
export function instanceOfAskCorrection(value: object): value is AskCorrection {
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function AskCorrectionFromJSON(json: any): AskCorrection {
    return AskCorrectionFromJSONTyped(json, false);
}

export function AskCorrectionFromJSONTyped(json: any, ignoreDiscriminator: boolean): AskCorrection {
    if (json == null) {
        return json;
    }
    return {
        
        'items': ((json['items'] as Array<any>).map(CorrectionItemFromJSON)),
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function AskCorrectionToJSON(json: any): AskCorrection {
    return AskCorrectionToJSONTyped(json, false);
}

export function AskCorrectionToJSONTyped(value?: AskCorrection | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'items': ((value['items'] as Array<any>).map(CorrectionItemToJSON)),
        'note': value['note'],
    };
}

