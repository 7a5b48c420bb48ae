/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 评价 | The rating
 * @export
 * @interface RatingView
 */
export interface RatingView {
    /**
     * 
     */
    grade: number;
    /**
     * 
     */
    comment?: string;
    /**
     * 
     */
    ratedAt: string;
}

/**
 * Check if a given object implements the RatingView interface.
 */
export function instanceOfRatingView(value: object): value is RatingView {
    if (!('grade' in value) || value['grade'] === undefined) return false;
    if (!('ratedAt' in value) || value['ratedAt'] === undefined) return false;
    return true;
}

export function RatingViewFromJSON(json: any): RatingView {
    return RatingViewFromJSONTyped(json, false);
}

export function RatingViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): RatingView {
    if (json == null) {
        return json;
    }
    return {
        
        'grade': json['grade'],
        'comment': json['comment'] == null ? undefined : json['comment'],
        'ratedAt': json['ratedAt'],
    };
}

export function RatingViewToJSON(json: any): RatingView {
    return RatingViewToJSONTyped(json, false);
}

export function RatingViewToJSONTyped(value?: RatingView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'grade': value['grade'],
        'comment': value['comment'],
        'ratedAt': value['ratedAt'],
    };
}

