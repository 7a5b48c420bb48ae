/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { MaterialChoice } from './MaterialChoice';
import {
    MaterialChoiceFromJSON,
    MaterialChoiceFromJSONTyped,
    MaterialChoiceToJSON,
    MaterialChoiceToJSONTyped,
} from './MaterialChoice';
import type { Contact } from './Contact';
import {
    ContactFromJSON,
    ContactFromJSONTyped,
    ContactToJSON,
    ContactToJSONTyped,
} from './Contact';

/**
 * 提交申请 | Submit an application
 * @export
 * @interface SubmitApplication
 */
export interface SubmitApplication {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 表单答案: 字段名到值 | Form answers by field name
     */
    form: { [key: string]: string; };
    /**
     * 
     */
    materials: Array<MaterialChoice>;
    /**
     * 
     */
    contact: Contact;
    /**
     * 
     */
    draftId?: string;
}

/**
 * Check if a given object implements the SubmitApplication interface.
 */
export function instanceOfSubmitApplication(value: object): value is SubmitApplication {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('contact' in value) || value['contact'] === undefined) return false;
    return true;
}

export function SubmitApplicationFromJSON(json: any): SubmitApplication {
    return SubmitApplicationFromJSONTyped(json, false);
}

export function SubmitApplicationFromJSONTyped(json: any, ignoreDiscriminator: boolean): SubmitApplication {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'form': json['form'],
        'materials': ((json['materials'] as Array<any>).map(MaterialChoiceFromJSON)),
        'contact': ContactFromJSON(json['contact']),
        'draftId': json['draftId'] == null ? undefined : json['draftId'],
    };
}

export function SubmitApplicationToJSON(json: any): SubmitApplication {
    return SubmitApplicationToJSONTyped(json, false);
}

export function SubmitApplicationToJSONTyped(value?: SubmitApplication | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'form': value['form'],
        'materials': ((value['materials'] as Array<any>).map(MaterialChoiceToJSON)),
        'contact': ContactToJSON(value['contact']),
        'draftId': value['draftId'],
    };
}

