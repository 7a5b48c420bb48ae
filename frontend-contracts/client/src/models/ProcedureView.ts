/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ProcedureVersion } from './ProcedureVersion';
import {
    ProcedureVersionFromJSON,
    ProcedureVersionFromJSONTyped,
    ProcedureVersionToJSON,
    ProcedureVersionToJSONTyped,
} from './ProcedureVersion';

/**
 * 流程 | A procedure
 * @export
 * @interface ProcedureView
 */
export interface ProcedureView {
    /**
     * 
     */
    key: string;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    name: string;
    /**
     * BPMN 2.0 XML
     */
    bpmn: string;
    /**
     * SHA-256 十六进制摘要 | SHA-256 digest in hex
     */
    sha256: string;
    /**
     * 文字等价物 | Text equivalent, step by step
     */
    text: Array<string>;
    /**
     * 随平台内置 | It came with the platform
     */
    builtIn: boolean;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 
     */
    requestId?: string;
    /**
     * 全部版本, 由旧到新 | All versions, oldest first
     */
    versions: Array<ProcedureVersion>;
}

/**
 * Check if a given object implements the ProcedureView interface.
 */
export function instanceOfProcedureView(value: object): value is ProcedureView {
    if (!('key' in value) || value['key'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('bpmn' in value) || value['bpmn'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    if (!('builtIn' in value) || value['builtIn'] === undefined) return false;
    if (!('versions' in value) || value['versions'] === undefined) return false;
    return true;
}

export function ProcedureViewFromJSON(json: any): ProcedureView {
    return ProcedureViewFromJSONTyped(json, false);
}

export function ProcedureViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureView {
    if (json == null) {
        return json;
    }
    return {
        
        'key': json['key'],
        'version': json['version'],
        'name': json['name'],
        'bpmn': json['bpmn'],
        'sha256': json['sha256'],
        'text': json['text'],
        'builtIn': json['builtIn'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'requestId': json['requestId'] == null ? undefined : json['requestId'],
        'versions': ((json['versions'] as Array<any>).map(ProcedureVersionFromJSON)),
    };
}

export function ProcedureViewToJSON(json: any): ProcedureView {
    return ProcedureViewToJSONTyped(json, false);
}

export function ProcedureViewToJSONTyped(value?: ProcedureView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'key': value['key'],
        'version': value['version'],
        'name': value['name'],
        'bpmn': value['bpmn'],
        'sha256': value['sha256'],
        'text': value['text'],
        'builtIn': value['builtIn'],
        'effectiveFrom': value['effectiveFrom'],
        'requestId': value['requestId'],
        'versions': ((value['versions'] as Array<any>).map(ProcedureVersionToJSON)),
    };
}

