/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemFee } from './ItemFee';
import {
    ItemFeeFromJSON,
    ItemFeeFromJSONTyped,
    ItemFeeToJSON,
    ItemFeeToJSONTyped,
} from './ItemFee';

/**
 * 收费情况 | Fees
 * @export
 * @interface ItemFees
 */
export interface ItemFees {
    /**
     * 
     */
    charged: boolean;
    /**
     * 
     */
    onlinePayment: boolean;
    /**
     * 
     */
    items: Array<ItemFee>;
}

/**
 * Check if a given object implements the ItemFees interface.
 */
export function instanceOfItemFees(value: object): value is ItemFees {
    if (!('charged' in value) || value['charged'] === undefined) return false;
    if (!('onlinePayment' in value) || value['onlinePayment'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ItemFeesFromJSON(json: any): ItemFees {
    return ItemFeesFromJSONTyped(json, false);
}

export function ItemFeesFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemFees {
    if (json == null) {
        return json;
    }
    return {
        
        'charged': json['charged'],
        'onlinePayment': json['onlinePayment'],
        'items': ((json['items'] as Array<any>).map(ItemFeeFromJSON)),
    };
}

export function ItemFeesToJSON(json: any): ItemFees {
    return ItemFeesToJSONTyped(json, false);
}

export function ItemFeesToJSONTyped(value?: ItemFees | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'charged': value['charged'],
        'onlinePayment': value['onlinePayment'],
        'items': ((value['items'] as Array<any>).map(ItemFeeToJSON)),
    };
}

