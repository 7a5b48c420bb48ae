/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { PartyKind } from './PartyKind';
import {
    PartyKindFromJSON,
    PartyKindFromJSONTyped,
    PartyKindToJSON,
    PartyKindToJSONTyped,
} from './PartyKind';

/**
 * 申请人 | The applicant
 * @export
 * @interface ApplicantView
 */
export interface ApplicantView {
    /**
     * 
     */
    kind: PartyKind;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    idMasked?: string;
}



/**
 * Check if a given object implements the ApplicantView interface.
 */
export function instanceOfApplicantView(value: object): value is ApplicantView {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ApplicantViewFromJSON(json: any): ApplicantView {
    return ApplicantViewFromJSONTyped(json, false);
}

export function ApplicantViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ApplicantView {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': PartyKindFromJSON(json['kind']),
        'name': json['name'],
        'idMasked': json['idMasked'] == null ? undefined : json['idMasked'],
    };
}

export function ApplicantViewToJSON(json: any): ApplicantView {
    return ApplicantViewToJSONTyped(json, false);
}

export function ApplicantViewToJSONTyped(value?: ApplicantView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': PartyKindToJSON(value['kind']),
        'name': value['name'],
        'idMasked': value['idMasked'],
    };
}

