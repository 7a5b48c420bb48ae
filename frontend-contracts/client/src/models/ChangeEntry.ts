/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeFinding } from './ChangeFinding';
import {
    ChangeFindingFromJSON,
    ChangeFindingFromJSONTyped,
    ChangeFindingToJSON,
    ChangeFindingToJSONTyped,
} from './ChangeFinding';
import type { ElementDifference } from './ElementDifference';
import {
    ElementDifferenceFromJSON,
    ElementDifferenceFromJSONTyped,
    ElementDifferenceToJSON,
    ElementDifferenceToJSONTyped,
} from './ElementDifference';

/**
 * 受影响的目录条目: 效果、差异、校核 | A catalogue entry it touches: effect, differences, findings
 * @export
 * @interface ChangeEntry
 */
export interface ChangeEntry {
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    effect: ChangeEntryEffectEnum;
    /**
     * 
     */
    versionInForce?: number;
    /**
     * 
     */
    cancelledFrom?: string;
    /**
     * 
     */
    adoptBy?: string;
    /**
     * 
     */
    differences: Array<ElementDifference>;
    /**
     * 
     */
    findings: Array<ChangeFinding>;
}

/**
* @export
* @enum {string}
*/
export enum ChangeEntryEffectEnum {
    Publish = 'publish',
    Abolish = 'abolish'
}


/**
 * Check if a given object implements the ChangeEntry interface.
 */
export function instanceOfChangeEntry(value: object): value is ChangeEntry {
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('effect' in value) || value['effect'] === undefined) return false;
    if (!('differences' in value) || value['differences'] === undefined) return false;
    if (!('findings' in value) || value['findings'] === undefined) return false;
    return true;
}

export function ChangeEntryFromJSON(json: any): ChangeEntry {
    return ChangeEntryFromJSONTyped(json, false);
}

export function ChangeEntryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeEntry {
    if (json == null) {
        return json;
    }
    return {
        
        'basicCode': json['basicCode'],
        'name': json['name'],
        'effect': json['effect'],
        'versionInForce': json['versionInForce'] == null ? undefined : json['versionInForce'],
        'cancelledFrom': json['cancelledFrom'] == null ? undefined : json['cancelledFrom'],
        'adoptBy': json['adoptBy'] == null ? undefined : json['adoptBy'],
        'differences': ((json['differences'] as Array<any>).map(ElementDifferenceFromJSON)),
        'findings': ((json['findings'] as Array<any>).map(ChangeFindingFromJSON)),
    };
}

export function ChangeEntryToJSON(json: any): ChangeEntry {
    return ChangeEntryToJSONTyped(json, false);
}

export function ChangeEntryToJSONTyped(value?: ChangeEntry | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'basicCode': value['basicCode'],
        'name': value['name'],
        'effect': value['effect'],
        'versionInForce': value['versionInForce'],
        'cancelledFrom': value['cancelledFrom'],
        'adoptBy': value['adoptBy'],
        'differences': ((value['differences'] as Array<any>).map(ElementDifferenceToJSON)),
        'findings': ((value['findings'] as Array<any>).map(ChangeFindingToJSON)),
    };
}

