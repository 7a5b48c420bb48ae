/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemTier } from './ItemTier';
import {
    ItemTierFromJSON,
    ItemTierFromJSONTyped,
    ItemTierToJSON,
    ItemTierToJSONTyped,
} from './ItemTier';

/**
 * 行政处罚要素 | Penalty elements
 * @export
 * @interface ItemPunishment
 */
export interface ItemPunishment {
    /**
     * 
     */
    actsKindsRange: string;
    /**
     * 
     */
    kinds: Array<string>;
    /**
     * 
     */
    tiers: Array<ItemTier>;
    /**
     * 
     */
    hearingThresholdFen: number;
    /**
     * 
     */
    hearingThresholdPersonFen: number;
}

/**
 * Check if a given object implements the ItemPunishment interface.
 */
export function instanceOfItemPunishment(value: object): value is ItemPunishment {
    if (!('actsKindsRange' in value) || value['actsKindsRange'] === undefined) return false;
    if (!('kinds' in value) || value['kinds'] === undefined) return false;
    if (!('tiers' in value) || value['tiers'] === undefined) return false;
    if (!('hearingThresholdFen' in value) || value['hearingThresholdFen'] === undefined) return false;
    if (!('hearingThresholdPersonFen' in value) || value['hearingThresholdPersonFen'] === undefined) return false;
    return true;
}

export function ItemPunishmentFromJSON(json: any): ItemPunishment {
    return ItemPunishmentFromJSONTyped(json, false);
}

export function ItemPunishmentFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemPunishment {
    if (json == null) {
        return json;
    }
    return {
        
        'actsKindsRange': json['actsKindsRange'],
        'kinds': json['kinds'],
        'tiers': ((json['tiers'] as Array<any>).map(ItemTierFromJSON)),
        'hearingThresholdFen': json['hearingThresholdFen'],
        'hearingThresholdPersonFen': json['hearingThresholdPersonFen'],
    };
}

export function ItemPunishmentToJSON(json: any): ItemPunishment {
    return ItemPunishmentToJSONTyped(json, false);
}

export function ItemPunishmentToJSONTyped(value?: ItemPunishment | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'actsKindsRange': value['actsKindsRange'],
        'kinds': value['kinds'],
        'tiers': ((value['tiers'] as Array<any>).map(ItemTierToJSON)),
        'hearingThresholdFen': value['hearingThresholdFen'],
        'hearingThresholdPersonFen': value['hearingThresholdPersonFen'],
    };
}

