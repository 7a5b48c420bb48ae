/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { FieldChange } from './FieldChange';
import {
    FieldChangeFromJSON,
    FieldChangeFromJSONTyped,
    FieldChangeToJSON,
    FieldChangeToJSONTyped,
} from './FieldChange';

/**
 * 要素比对 | A comparison field by field
 * @export
 * @interface ComparisonView
 */
export interface ComparisonView {
    /**
     * 
     */
    left: string;
    /**
     * 
     */
    right: string;
    /**
     * 
     */
    changes: Array<FieldChange>;
}

/**
 * Check if a given object implements the ComparisonView interface.
 */
export function instanceOfComparisonView(value: object): value is ComparisonView {
    if (!('left' in value) || value['left'] === undefined) return false;
    if (!('right' in value) || value['right'] === undefined) return false;
    if (!('changes' in value) || value['changes'] === undefined) return false;
    return true;
}

export function ComparisonViewFromJSON(json: any): ComparisonView {
    return ComparisonViewFromJSONTyped(json, false);
}

export function ComparisonViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ComparisonView {
    if (json == null) {
        return json;
    }
    return {
        
        'left': json['left'],
        'right': json['right'],
        'changes': ((json['changes'] as Array<any>).map(FieldChangeFromJSON)),
    };
}

export function ComparisonViewToJSON(json: any): ComparisonView {
    return ComparisonViewToJSONTyped(json, false);
}

export function ComparisonViewToJSONTyped(value?: ComparisonView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'left': value['left'],
        'right': value['right'],
        'changes': ((value['changes'] as Array<any>).map(FieldChangeToJSON)),
    };
}

