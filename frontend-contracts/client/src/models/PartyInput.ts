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
 * 当事人 | The party
 * @export
 * @interface PartyInput
 */
export interface PartyInput {
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
    idNumber: string;
}



/**
 * Check if a given object implements the PartyInput interface.
 */
export function instanceOfPartyInput(value: object): value is PartyInput {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('idNumber' in value) || value['idNumber'] === undefined) return false;
    return true;
}

export function PartyInputFromJSON(json: any): PartyInput {
    return PartyInputFromJSONTyped(json, false);
}

export function PartyInputFromJSONTyped(json: any, ignoreDiscriminator: boolean): PartyInput {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': PartyKindFromJSON(json['kind']),
        'name': json['name'],
        'idNumber': json['idNumber'],
    };
}

export function PartyInputToJSON(json: any): PartyInput {
    return PartyInputToJSONTyped(json, false);
}

export function PartyInputToJSONTyped(value?: PartyInput | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': PartyKindToJSON(value['kind']),
        'name': value['name'],
        'idNumber': value['idNumber'],
    };
}

