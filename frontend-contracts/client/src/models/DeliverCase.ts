/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 送达 | Delivery
 * @export
 * @interface DeliverCase
 */
export interface DeliverCase {
    /**
     * 
     */
    method: DeliverCaseMethodEnum;
    /**
     * 
     */
    note?: string;
}

/**
* @export
* @enum {string}
*/
export enum DeliverCaseMethodEnum {
    Online = 'online',
    Window = 'window',
    Post = 'post'
}


/**
 * Check if a given object implements the DeliverCase interface.
 */
export function instanceOfDeliverCase(value: object): value is DeliverCase {
    if (!('method' in value) || value['method'] === undefined) return false;
    return true;
}

export function DeliverCaseFromJSON(json: any): DeliverCase {
    return DeliverCaseFromJSONTyped(json, false);
}

export function DeliverCaseFromJSONTyped(json: any, ignoreDiscriminator: boolean): DeliverCase {
    if (json == null) {
        return json;
    }
    return {
        
        'method': json['method'],
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function DeliverCaseToJSON(json: any): DeliverCase {
    return DeliverCaseToJSONTyped(json, false);
}

export function DeliverCaseToJSONTyped(value?: DeliverCase | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'method': value['method'],
        'note': value['note'],
    };
}

