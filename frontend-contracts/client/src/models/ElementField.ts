/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementOption } from './ElementOption';
import {
    ElementOptionFromJSON,
    ElementOptionFromJSONTyped,
    ElementOptionToJSON,
    ElementOptionToJSONTyped,
} from './ElementOption';

/**
 * 表单字段 | A field of the form
 * @export
 * @interface ElementField
 */
export interface ElementField {
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
    type: ElementFieldTypeEnum;
    /**
     * 
     */
    required: boolean;
    /**
     * 
     */
    maxLength?: number;
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
    options?: Array<ElementOption>;
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
export enum ElementFieldTypeEnum {
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
 * Check if a given object implements the ElementField interface.
 */
export function instanceOfElementField(value: object): value is ElementField {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('labelZh' in value) || value['labelZh'] === undefined) return false;
    if (!('labelEn' in value) || value['labelEn'] === undefined) return false;
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    return true;
}

export function ElementFieldFromJSON(json: any): ElementField {
    return ElementFieldFromJSONTyped(json, false);
}

export function ElementFieldFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementField {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'labelZh': json['labelZh'],
        'labelEn': json['labelEn'],
        'type': json['type'],
        'required': json['required'],
        'maxLength': json['maxLength'] == null ? undefined : json['maxLength'],
        'min': json['min'] == null ? undefined : json['min'],
        'max': json['max'] == null ? undefined : json['max'],
        'pattern': json['pattern'] == null ? undefined : json['pattern'],
        'options': json['options'] == null ? undefined : ((json['options'] as Array<any>).map(ElementOptionFromJSON)),
        'helpZh': json['helpZh'] == null ? undefined : json['helpZh'],
        'helpEn': json['helpEn'] == null ? undefined : json['helpEn'],
    };
}

export function ElementFieldToJSON(json: any): ElementField {
    return ElementFieldToJSONTyped(json, false);
}

export function ElementFieldToJSONTyped(value?: ElementField | null, ignoreDiscriminator: boolean = false): any {
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
        'options': value['options'] == null ? undefined : ((value['options'] as Array<any>).map(ElementOptionToJSON)),
        'helpZh': value['helpZh'],
        'helpEn': value['helpEn'],
    };
}

