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
import type { ItemStatus } from './ItemStatus';
import {
    ItemStatusFromJSON,
    ItemStatusFromJSONTyped,
    ItemStatusToJSON,
    ItemStatusToJSONTyped,
} from './ItemStatus';
import type { ElementDifference } from './ElementDifference';
import {
    ElementDifferenceFromJSON,
    ElementDifferenceFromJSONTyped,
    ElementDifferenceToJSON,
    ElementDifferenceToJSONTyped,
} from './ElementDifference';

/**
 * 受影响的事项: 效果、差异、校核 | An item it touches: effect, differences, findings
 * @export
 * @interface ChangeItem
 */
export interface ChangeItem {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    effect: ChangeItemEffectEnum;
    /**
     * 
     */
    versionInForce?: number;
    /**
     * 
     */
    statusInForce?: ItemStatus;
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
export enum ChangeItemEffectEnum {
    Publish = 'publish',
    Abolish = 'abolish',
    Suspend = 'suspend',
    Resume = 'resume'
}


/**
 * Check if a given object implements the ChangeItem interface.
 */
export function instanceOfChangeItem(value: object): value is ChangeItem {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('effect' in value) || value['effect'] === undefined) return false;
    if (!('differences' in value) || value['differences'] === undefined) return false;
    if (!('findings' in value) || value['findings'] === undefined) return false;
    return true;
}

export function ChangeItemFromJSON(json: any): ChangeItem {
    return ChangeItemFromJSONTyped(json, false);
}

export function ChangeItemFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeItem {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'name': json['name'],
        'effect': json['effect'],
        'versionInForce': json['versionInForce'] == null ? undefined : json['versionInForce'],
        'statusInForce': json['statusInForce'] == null ? undefined : ItemStatusFromJSON(json['statusInForce']),
        'differences': ((json['differences'] as Array<any>).map(ElementDifferenceFromJSON)),
        'findings': ((json['findings'] as Array<any>).map(ChangeFindingFromJSON)),
    };
}

export function ChangeItemToJSON(json: any): ChangeItem {
    return ChangeItemToJSONTyped(json, false);
}

export function ChangeItemToJSONTyped(value?: ChangeItem | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'name': value['name'],
        'effect': value['effect'],
        'versionInForce': value['versionInForce'],
        'statusInForce': ItemStatusToJSON(value['statusInForce']),
        'differences': ((value['differences'] as Array<any>).map(ElementDifferenceToJSON)),
        'findings': ((value['findings'] as Array<any>).map(ChangeFindingToJSON)),
    };
}

