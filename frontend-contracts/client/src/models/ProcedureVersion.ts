/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 流程的一个版本 | A version of a procedure
 * @export
 * @interface ProcedureVersion
 */
export interface ProcedureVersion {
    /**
     * 
     */
    version: number;
    /**
     * 生效日; 内置版本没有 | First day; absent for a built-in version
     */
    effectiveFrom?: string;
    /**
     * 发布它的变更申请 | The change request that published it
     */
    requestId?: string;
    /**
     * 随平台内置 | It came with the platform
     */
    builtIn: boolean;
}

/**
 * Check if a given object implements the ProcedureVersion interface.
 */
export function instanceOfProcedureVersion(value: object): value is ProcedureVersion {
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('builtIn' in value) || value['builtIn'] === undefined) return false;
    return true;
}

export function ProcedureVersionFromJSON(json: any): ProcedureVersion {
    return ProcedureVersionFromJSONTyped(json, false);
}

export function ProcedureVersionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureVersion {
    if (json == null) {
        return json;
    }
    return {
        
        'version': json['version'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'requestId': json['requestId'] == null ? undefined : json['requestId'],
        'builtIn': json['builtIn'],
    };
}

export function ProcedureVersionToJSON(json: any): ProcedureVersion {
    return ProcedureVersionToJSONTyped(json, false);
}

export function ProcedureVersionToJSONTyped(value?: ProcedureVersion | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'version': value['version'],
        'effectiveFrom': value['effectiveFrom'],
        'requestId': value['requestId'],
        'builtIn': value['builtIn'],
    };
}

