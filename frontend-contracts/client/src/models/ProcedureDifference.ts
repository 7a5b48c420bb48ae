/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ProcedureAspect } from './ProcedureAspect';
import {
    ProcedureAspectFromJSON,
    ProcedureAspectFromJSONTyped,
    ProcedureAspectToJSON,
    ProcedureAspectToJSONTyped,
} from './ProcedureAspect';

/**
 * 与所替代版本的差异, 按图中元素 | What differs from the version it follows, element by element
 * @export
 * @interface ProcedureDifference
 */
export interface ProcedureDifference {
    /**
     * 
     */
    elementId: string;
    /**
     * 环节、平台服务、定时、网关、流转、起止 | Step of a post, service of the platform, timer, gateway, way between two, start or end
     */
    element: ProcedureDifferenceElementEnum;
    /**
     * 
     */
    change: ProcedureDifferenceChangeEnum;
    /**
     * 
     */
    name: string;
    /**
     * 一句话说明 | In one sentence
     */
    text: string;
    /**
     * 
     */
    aspects: Array<ProcedureAspect>;
}

/**
* @export
* @enum {string}
*/
export enum ProcedureDifferenceElementEnum {
    Step = 'step',
    Service = 'service',
    Timer = 'timer',
    Gateway = 'gateway',
    Way = 'way',
    Event = 'event'
}
/**
* @export
* @enum {string}
*/
export enum ProcedureDifferenceChangeEnum {
    Added = 'added',
    Removed = 'removed',
    Changed = 'changed'
}


/**
 * Check if a given object implements the ProcedureDifference interface.
 */
export function instanceOfProcedureDifference(value: object): value is ProcedureDifference {
    if (!('elementId' in value) || value['elementId'] === undefined) return false;
    if (!('element' in value) || value['element'] === undefined) return false;
    if (!('change' in value) || value['change'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('text' in value) || value['text'] === undefined) return false;
    if (!('aspects' in value) || value['aspects'] === undefined) return false;
    return true;
}

export function ProcedureDifferenceFromJSON(json: any): ProcedureDifference {
    return ProcedureDifferenceFromJSONTyped(json, false);
}

export function ProcedureDifferenceFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureDifference {
    if (json == null) {
        return json;
    }
    return {
        
        'elementId': json['elementId'],
        'element': json['element'],
        'change': json['change'],
        'name': json['name'],
        'text': json['text'],
        'aspects': ((json['aspects'] as Array<any>).map(ProcedureAspectFromJSON)),
    };
}

export function ProcedureDifferenceToJSON(json: any): ProcedureDifference {
    return ProcedureDifferenceToJSONTyped(json, false);
}

export function ProcedureDifferenceToJSONTyped(value?: ProcedureDifference | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'elementId': value['elementId'],
        'element': value['element'],
        'change': value['change'],
        'name': value['name'],
        'text': value['text'],
        'aspects': ((value['aspects'] as Array<any>).map(ProcedureAspectToJSON)),
    };
}

