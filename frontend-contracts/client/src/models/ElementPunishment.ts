/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementTier } from './ElementTier';
import {
    ElementTierFromJSON,
    ElementTierFromJSONTyped,
    ElementTierToJSON,
    ElementTierToJSONTyped,
} from './ElementTier';

/**
 * 处罚 | Of a penalty
 * @export
 * @interface ElementPunishment
 */
export interface ElementPunishment {
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
    tiers?: Array<ElementTier>;
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
 * Check if a given object implements the ElementPunishment interface.
 */
export function instanceOfElementPunishment(value: object): value is ElementPunishment {
    if (!('actsKindsRange' in value) || value['actsKindsRange'] === undefined) return false;
    if (!('kinds' in value) || value['kinds'] === undefined) return false;
    if (!('hearingThresholdFen' in value) || value['hearingThresholdFen'] === undefined) return false;
    if (!('hearingThresholdPersonFen' in value) || value['hearingThresholdPersonFen'] === undefined) return false;
    return true;
}

export function ElementPunishmentFromJSON(json: any): ElementPunishment {
    return ElementPunishmentFromJSONTyped(json, false);
}

export function ElementPunishmentFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementPunishment {
    if (json == null) {
        return json;
    }
    return {
        
        'actsKindsRange': json['actsKindsRange'],
        'kinds': json['kinds'],
        'tiers': json['tiers'] == null ? undefined : ((json['tiers'] as Array<any>).map(ElementTierFromJSON)),
        'hearingThresholdFen': json['hearingThresholdFen'],
        'hearingThresholdPersonFen': json['hearingThresholdPersonFen'],
    };
}

export function ElementPunishmentToJSON(json: any): ElementPunishment {
    return ElementPunishmentToJSONTyped(json, false);
}

export function ElementPunishmentToJSONTyped(value?: ElementPunishment | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'actsKindsRange': value['actsKindsRange'],
        'kinds': value['kinds'],
        'tiers': value['tiers'] == null ? undefined : ((value['tiers'] as Array<any>).map(ElementTierToJSON)),
        'hearingThresholdFen': value['hearingThresholdFen'],
        'hearingThresholdPersonFen': value['hearingThresholdPersonFen'],
    };
}

