/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemOption } from './ItemOption';
import {
    ItemOptionFromJSON,
    ItemOptionFromJSONTyped,
    ItemOptionToJSON,
    ItemOptionToJSONTyped,
} from './ItemOption';

/**
 * 表单字段 | A field of the form
 * @export
 * @interface ItemField
 */
export interface ItemField {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    labelZh: string;
    /**
     * 
     */
    labelEn: string;
    /**
     * 
     */
    type: ItemFieldTypeEnum;
    /**
     * 
     */
    required: boolean;
    /**
     * 
     */
    maxLength: number;
    /**
     * 
     */
    min?: number;
    /**
     * 
     */
    max?: number;
    /**
     * 
     */
    pattern?: string;
    /**
     * 
     */
    options: Array<ItemOption>;
    /**
     * 
     */
    helpZh?: string;
    /**
     * 
     */
    helpEn?: string;
}

/**
* @export
* @enum {string}
*/
export enum ItemFieldTypeEnum {
    Text = 'text',
    LongText = 'long-text',
    Number = 'number',
    Date = 'date',
    Choice = 'choice',
    CitizenId = 'citizen-id',
    Uscc = 'uscc',
    Phone = 'phone'
}


/**
 * Check if a given object implements the ItemField interface.
 */
export function instanceOfItemField(value: object): value is ItemField {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('labelZh' in value) || value['labelZh'] === undefined) return false;
    if (!('labelEn' in value) || value['labelEn'] === undefined) return false;
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    if (!('maxLength' in value) || value['maxLength'] === undefined) return false;
    if (!('options' in value) || value['options'] === undefined) return false;
    return true;
}

export function ItemFieldFromJSON(json: any): ItemField {
    return ItemFieldFromJSONTyped(json, false);
}

export function ItemFieldFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemField {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'labelZh': json['labelZh'],
        'labelEn': json['labelEn'],
        'type': json['type'],
        'required': json['required'],
        'maxLength': json['maxLength'],
        'min': json['min'] == null ? undefined : json['min'],
        'max': json['max'] == null ? undefined : json['max'],
        'pattern': json['pattern'] == null ? undefined : json['pattern'],
        'options': ((json['options'] as Array<any>).map(ItemOptionFromJSON)),
        'helpZh': json['helpZh'] == null ? undefined : json['helpZh'],
        'helpEn': json['helpEn'] == null ? undefined : json['helpEn'],
    };
}

export function ItemFieldToJSON(json: any): ItemField {
    return ItemFieldToJSONTyped(json, false);
}

export function ItemFieldToJSONTyped(value?: ItemField | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'labelZh': value['labelZh'],
        'labelEn': value['labelEn'],
        'type': value['type'],
        'required': value['required'],
        'maxLength': value['maxLength'],
        'min': value['min'],
        'max': value['max'],
        'pattern': value['pattern'],
        'options': ((value['options'] as Array<any>).map(ItemOptionToJSON)),
        'helpZh': value['helpZh'],
        'helpEn': value['helpEn'],
    };
}

