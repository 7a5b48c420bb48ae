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
 * 当事人 | The party of a case, as the officer may see it
 * @export
 * @interface PartyView
 */
export interface PartyView {
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
    idNumber?: string;
    /**
     * 
     */
    agentName?: string;
    /**
     * 
     */
    contactName?: string;
    /**
     * 
     */
    phone?: string;
}



/**
 * Check if a given object implements the PartyView interface.
 */
export function instanceOfPartyView(value: object): value is PartyView {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function PartyViewFromJSON(json: any): PartyView {
    return PartyViewFromJSONTyped(json, false);
}

export function PartyViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): PartyView {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': PartyKindFromJSON(json['kind']),
        'name': json['name'],
        'idNumber': json['idNumber'] == null ? undefined : json['idNumber'],
        'agentName': json['agentName'] == null ? undefined : json['agentName'],
        'contactName': json['contactName'] == null ? undefined : json['contactName'],
        'phone': json['phone'] == null ? undefined : json['phone'],
    };
}

export function PartyViewToJSON(json: any): PartyView {
    return PartyViewToJSONTyped(json, false);
}

export function PartyViewToJSONTyped(value?: PartyView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': PartyKindToJSON(value['kind']),
        'name': value['name'],
        'idNumber': value['idNumber'],
        'agentName': value['agentName'],
        'contactName': value['contactName'],
        'phone': value['phone'],
    };
}

