/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { PartyInput } from './PartyInput';
import {
    PartyInputFromJSON,
    PartyInputFromJSONTyped,
    PartyInputToJSON,
    PartyInputToJSONTyped,
} from './PartyInput';

/**
 * 立案 | Open a case ex officio
 * @export
 * @interface CreateCase
 */
export interface CreateCase {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    party: PartyInput;
    /**
     * 
     */
    facts: string;
    /**
     * 
     */
    source: CreateCaseSourceEnum;
}

/**
* @export
* @enum {string}
*/
export enum CreateCaseSourceEnum {
    Inspection = 'inspection',
    Report = 'report',
    Transfer = 'transfer',
    Complaint = 'complaint',
    Other = 'other'
}


/**
 * Check if a given object implements the CreateCase interface.
 */
export function instanceOfCreateCase(value: object): value is CreateCase {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('party' in value) || value['party'] === undefined) return false;
    if (!('facts' in value) || value['facts'] === undefined) return false;
    if (!('source' in value) || value['source'] === undefined) return false;
    return true;
}

export function CreateCaseFromJSON(json: any): CreateCase {
    return CreateCaseFromJSONTyped(json, false);
}

export function CreateCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): CreateCase {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'party': PartyInputFromJSON(json['party']),
        'facts': json['facts'],
        'source': json['source'],
    };
}

export function CreateCaseToJSON(json: any): CreateCase {
    return CreateCaseToJSONTyped(json, false);
}

export function CreateCaseToJSONTyped(value?: CreateCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'party': PartyInputToJSON(value['party']),
        'facts': value['facts'],
        'source': value['source'],
    };
}

