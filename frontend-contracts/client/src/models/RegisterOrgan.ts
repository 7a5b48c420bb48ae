/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 设立实施主体 | A new organ
 * @export
 * @interface RegisterOrgan
 */
export interface RegisterOrgan {
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    code: string;
    /**
     * 尚未赋码, code 是临时代码 | No code was given yet: code is a temporary one
     */
    temporaryCode?: boolean;
    /**
     * 名称 | Name
     */
    name: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 业务指导部门代码, 本部门在前 | Departments it answers for, its own first
     */
    departments: Array<string>;
    /**
     * 主体性质 | Nature
     */
    nature: RegisterOrganNatureEnum;
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
export enum RegisterOrganNatureEnum {
    Statutory = 'statutory',
    Authorised = 'authorised',
    Entrusted = 'entrusted'
}


/**
 * Check if a given object implements the RegisterOrgan interface.
 */
export function instanceOfRegisterOrgan(value: object): value is RegisterOrgan {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
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

export function RegisterOrganFromJSON(json: any): RegisterOrgan {
    return RegisterOrganFromJSONTyped(json, false);
}

export function RegisterOrganFromJSONTyped(json: any, ignoreDiscriminator: boolean): RegisterOrgan {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'temporaryCode': json['temporaryCode'] == null ? undefined : json['temporaryCode'],
        'name': json['name'],
        'regionCode': json['regionCode'],
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

export function RegisterOrganToJSON(json: any): RegisterOrgan {
    return RegisterOrganToJSONTyped(json, false);
}

export function RegisterOrganToJSONTyped(value?: RegisterOrgan | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'temporaryCode': value['temporaryCode'],
        'name': value['name'],
        'regionCode': value['regionCode'],
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

