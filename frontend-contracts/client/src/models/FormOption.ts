/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 选项 | A choice
 * @export
 * @interface FormOption
 */
export interface FormOption {
    /**
     * 
     */
    value: string;
    /**
     * 
     */
    label: string;
    /**
     * 
     */
    labelEn?: string;
}

/**
 * Check if a given object implements the FormOption interface.
 */
export function instanceOfFormOption(value: object): value is FormOption {
    if (!('value' in value) || value['value'] === undefined) return false;
    if (!('label' in value) || value['label'] === undefined) return false;
    return true;
}

export function FormOptionFromJSON(json: any): FormOption {
    return FormOptionFromJSONTyped(json, false);
}

export function FormOptionFromJSONTyped(json: any, ignoreDiscriminator: boolean): FormOption {
    if (json == null) {
        return json;
    }
    return {
        
        'value': json['value'],
        'label': json['label'],
        'labelEn': json['labelEn'] == null ? undefined : json['labelEn'],
    };
}

export function FormOptionToJSON(json: any): FormOption {
    return FormOptionToJSONTyped(json, false);
}

export function FormOptionToJSONTyped(value?: FormOption | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'value': value['value'],
        'label': value['label'],
        'labelEn': value['labelEn'],
    };
}

