/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 流程目录的一条 | A procedure in the list
 * @export
 * @interface ProcedureSummary
 */
export interface ProcedureSummary {
    /**
     * 流程标识; 市县自有流程以 r 加行政区划代码开头, 如 r340123-forest | Key of a procedure; one of a city's or county's own begins with r and its region code
     */
    key: string;
    /**
     * 
     */
    name: string;
    /**
     * 办件, 或清单变更申请 | For cases, or for change requests
     */
    use: ProcedureSummaryUseEnum;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode?: string;
    /**
     * 今日在用的版本; 尚无时为最新版本 | The version in force today; the newest while none is
     */
    version: number;
    /**
     * 
     */
    newestVersion: number;
    /**
     * version 的生效日 | First day of version
     */
    effectiveFrom?: string;
    /**
     * version 随平台内置 | version came with the platform
     */
    builtIn: boolean;
}

/**
* @export
* @enum {string}
*/
export enum ProcedureSummaryUseEnum {
    Case = 'case',
    RegistryChange = 'registry-change'
}


/**
 * Check if a given object implements the ProcedureSummary interface.
 */
export function instanceOfProcedureSummary(value: object): value is ProcedureSummary {
    if (!('key' in value) || value['key'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('use' in value) || value['use'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('newestVersion' in value) || value['newestVersion'] === undefined) return false;
    if (!('builtIn' in value) || value['builtIn'] === undefined) return false;
    return true;
}

export function ProcedureSummaryFromJSON(json: any): ProcedureSummary {
    return ProcedureSummaryFromJSONTyped(json, false);
}

export function ProcedureSummaryFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureSummary {
    if (json == null) {
        return json;
    }
    return {
        
        'key': json['key'],
        'name': json['name'],
        'use': json['use'],
        'regionCode': json['regionCode'] == null ? undefined : json['regionCode'],
        'version': json['version'],
        'newestVersion': json['newestVersion'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'builtIn': json['builtIn'],
    };
}

export function ProcedureSummaryToJSON(json: any): ProcedureSummary {
    return ProcedureSummaryToJSONTyped(json, false);
}

export function ProcedureSummaryToJSONTyped(value?: ProcedureSummary | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'key': value['key'],
        'name': value['name'],
        'use': value['use'],
        'regionCode': value['regionCode'],
        'version': value['version'],
        'newestVersion': value['newestVersion'],
        'effectiveFrom': value['effectiveFrom'],
        'builtIn': value['builtIn'],
    };
}

