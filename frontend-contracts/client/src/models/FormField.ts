/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { FormOption } from './FormOption';
import {
    FormOptionFromJSON,
    FormOptionFromJSONTyped,
    FormOptionToJSON,
    FormOptionToJSONTyped,
} from './FormOption';

/**
 * 表单字段 | A field of the item's form
 * @export
 * @interface FormField
 */
export interface FormField {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    label: string;
    /**
     * 
     */
    labelEn?: string;
    /**
     * 
     */
    type: FormFieldTypeEnum;
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
    pattern?: string;
    /**
     * 
     */
    options?: Array<FormOption>;
    /**
     * 
     */
    help?: string;
}

/**
* @export
* @enum {string}
*/
export enum FormFieldTypeEnum {
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
 * Check if a given object implements the FormField interface.
 */
export function instanceOfFormField(value: object): value is FormField {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('label' in value) || value['label'] === undefined) return false;
    if (!('type' in value) || value['type'] === undefined) return false;
    if (!('required' in value) || value['required'] === undefined) return false;
    return true;
}

export function FormFieldFromJSON(json: any): FormField {
    return FormFieldFromJSONTyped(json, false);
}

export function FormFieldFromJSONTyped(json: any, ignoreDiscriminator: boolean): FormField {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'label': json['label'],
        'labelEn': json['labelEn'] == null ? undefined : json['labelEn'],
        'type': json['type'],
        'required': json['required'],
        'maxLength': json['maxLength'] == null ? undefined : json['maxLength'],
        'pattern': json['pattern'] == null ? undefined : json['pattern'],
        'options': json['options'] == null ? undefined : ((json['options'] as Array<any>).map(FormOptionFromJSON)),
        'help': json['help'] == null ? undefined : json['help'],
    };
}

export function FormFieldToJSON(json: any): FormField {
    return FormFieldToJSONTyped(json, false);
}

export function FormFieldToJSONTyped(value?: FormField | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'label': value['label'],
        'labelEn': value['labelEn'],
        'type': value['type'],
        'required': value['required'],
        'maxLength': value['maxLength'],
        'pattern': value['pattern'],
        'options': value['options'] == null ? undefined : ((value['options'] as Array<any>).map(FormOptionToJSON)),
        'help': value['help'],
    };
}

