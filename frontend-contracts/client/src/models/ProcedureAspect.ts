/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 环节的一处变化, 如岗位、时限、风险; 没有的一边从前或今后没有 | One thing that changes about an element; a side that is absent did not or does not say it
 * @export
 * @interface ProcedureAspect
 */
export interface ProcedureAspect {
    /**
     * 
     */
    code: ProcedureAspectCodeEnum;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    before?: string;
    /**
     * 
     */
    after?: string;
}

/**
* @export
* @enum {string}
*/
export enum ProcedureAspectCodeEnum {
    Name = 'name',
    Stage = 'stage',
    Post = 'post',
    Limit = 'limit',
    Risk = 'risk',
    Act = 'act',
    Outcomes = 'outcomes',
    Handler = 'handler',
    Timer = 'timer',
    Way = 'way'
}


/**
 * Check if a given object implements the ProcedureAspect interface.
 */
export function instanceOfProcedureAspect(value: object): value is ProcedureAspect {
    if (!('code' in value) || value['code'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    return true;
}

export function ProcedureAspectFromJSON(json: any): ProcedureAspect {
    return ProcedureAspectFromJSONTyped(json, false);
}

export function ProcedureAspectFromJSONTyped(json: any, ignoreDiscriminator: boolean): ProcedureAspect {
    if (json == null) {
        return json;
    }
    return {
        
        'code': json['code'],
        'name': json['name'],
        'before': json['before'] == null ? undefined : json['before'],
        'after': json['after'] == null ? undefined : json['after'],
    };
}

export function ProcedureAspectToJSON(json: any): ProcedureAspect {
    return ProcedureAspectToJSONTyped(json, false);
}

export function ProcedureAspectToJSONTyped(value?: ProcedureAspect | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'code': value['code'],
        'name': value['name'],
        'before': value['before'],
        'after': value['after'],
    };
}

