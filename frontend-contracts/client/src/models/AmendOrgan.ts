/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 实施主体自某日起的样子 | What an organ is from a day on
 * @export
 * @interface AmendOrgan
 */
export interface AmendOrgan {
    /**
     * 名称 | Name
     */
    name: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    creditCode: string;
    /**
     * 仍是原来的临时代码 | Still the temporary code it has
     */
    temporaryCode?: boolean;
    /**
     * 业务指导部门代码, 本部门在前 | Departments it answers for, its own first
     */
    departments: Array<string>;
    /**
     * 主体性质 | Nature
     */
    nature: AmendOrganNatureEnum;
    /**
     * 办理地点 | Address
     */
    address: string;
    /**
     * 办理时间 | Hours
     */
    hours: string;
    /**
     * 咨询电话 | Phone
     */
    phone: string;
    /**
     * 监督投诉电话 | Phone for complaints
     */
    supervisePhone: string;
    /**
     * 交通指引 | How to get there
     */
    transit: string;
    /**
     * 自哪一天起, 不早于今天 | From which day, not before today
     */
    effectiveFrom: string;
    /**
     * 理由 | Reason
     */
    reason: string;
    /**
     * 依据文件 | Document that orders it
     */
    basis: string;
}

/**
* @export
* @enum {string}
*/
export enum AmendOrganNatureEnum {
    Statutory = 'statutory',
    Authorised = 'authorised',
    Entrusted = 'entrusted'
}


/**
 * Check if a given object implements the AmendOrgan interface.
 */
export function instanceOfAmendOrgan(value: object): value is AmendOrgan {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('creditCode' in value) || value['creditCode'] === undefined) return false;
    if (!('departments' in value) || value['departments'] === undefined) return false;
    if (!('nature' in value) || value['nature'] === undefined) return false;
    if (!('address' in value) || value['address'] === undefined) return false;
    if (!('hours' in value) || value['hours'] === undefined) return false;
    if (!('phone' in value) || value['phone'] === undefined) return false;
    if (!('supervisePhone' in value) || value['supervisePhone'] === undefined) return false;
    if (!('transit' in value) || value['transit'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function AmendOrganFromJSON(json: any): AmendOrgan {
    return AmendOrganFromJSONTyped(json, false);
}

export function AmendOrganFromJSONTyped(json: any, ignoreDiscriminator: boolean): AmendOrgan {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'creditCode': json['creditCode'],
        'temporaryCode': json['temporaryCode'] == null ? undefined : json['temporaryCode'],
        'departments': json['departments'],
        'nature': json['nature'],
        'address': json['address'],
        'hours': json['hours'],
        'phone': json['phone'],
        'supervisePhone': json['supervisePhone'],
        'transit': json['transit'],
        'effectiveFrom': json['effectiveFrom'],
        'reason': json['reason'],
        'basis': json['basis'],
    };
}

export function AmendOrganToJSON(json: any): AmendOrgan {
    return AmendOrganToJSONTyped(json, false);
}

export function AmendOrganToJSONTyped(value?: AmendOrgan | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'creditCode': value['creditCode'],
        'temporaryCode': value['temporaryCode'],
        'departments': value['departments'],
        'nature': value['nature'],
        'address': value['address'],
        'hours': value['hours'],
        'phone': value['phone'],
        'supervisePhone': value['supervisePhone'],
        'transit': value['transit'],
        'effectiveFrom': value['effectiveFrom'],
        'reason': value['reason'],
        'basis': value['basis'],
    };
}

