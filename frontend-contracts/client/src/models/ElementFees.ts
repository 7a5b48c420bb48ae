/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementFee } from './ElementFee';
import {
    ElementFeeFromJSON,
    ElementFeeFromJSONTyped,
    ElementFeeToJSON,
    ElementFeeToJSONTyped,
} from './ElementFee';

/**
 * 收费 | Fees
 * @export
 * @interface ElementFees
 */
export interface ElementFees {
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
    items: Array<ElementFee>;
}

/**
 * Check if a given object implements the ElementFees interface.
 */
export function instanceOfElementFees(value: object): value is ElementFees {
    if (!('charged' in value) || value['charged'] === undefined) return false;
    if (!('onlinePayment' in value) || value['onlinePayment'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    return true;
}

export function ElementFeesFromJSON(json: any): ElementFees {
    return ElementFeesFromJSONTyped(json, false);
}

export function ElementFeesFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementFees {
    if (json == null) {
        return json;
    }
    return {
        
        'charged': json['charged'],
        'onlinePayment': json['onlinePayment'],
        'items': ((json['items'] as Array<any>).map(ElementFeeFromJSON)),
    };
}

export function ElementFeesToJSON(json: any): ElementFees {
    return ElementFeesToJSONTyped(json, false);
}

export function ElementFeesToJSONTyped(value?: ElementFees | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'charged': value['charged'],
        'onlinePayment': value['onlinePayment'],
        'items': ((value['items'] as Array<any>).map(ElementFeeToJSON)),
    };
}

