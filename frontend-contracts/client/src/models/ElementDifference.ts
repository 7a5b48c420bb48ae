/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 要素差异 | A difference between two versions; the parts that are absent did not stand there
 * @export
 * @interface ElementDifference
 */
export interface ElementDifference {
    /**
     * 列表中的要素按其标识而非位置 | An element of a list stands under its identity, not its position
     */
    pointer: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    change: ElementDifferenceChangeEnum;
    /**
     * 列表中的哪一项 | Which element of a list
     */
    element?: string;
    /**
     * 
     */
    before?: string;
    /**
     * 
     */
    after?: string;
    /**
     * 标准字段 | A standard field
     */
    standard: boolean;
}

/**
* @export
* @enum {string}
*/
export enum ElementDifferenceChangeEnum {
    Added = 'added',
    Removed = 'removed',
    Changed = 'changed',
    Reordered = 'reordered'
}


/**
 * Check if a given object implements the ElementDifference interface.
 */
export function instanceOfElementDifference(value: object): value is ElementDifference {
    if (!('pointer' in value) || value['pointer'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('change' in value) || value['change'] === undefined) return false;
    if (!('standard' in value) || value['standard'] === undefined) return false;
    return true;
}

export function ElementDifferenceFromJSON(json: any): ElementDifference {
    return ElementDifferenceFromJSONTyped(json, false);
}

export function ElementDifferenceFromJSONTyped(json: any, ignoreDiscriminator: boolean): ElementDifference {
    if (json == null) {
        return json;
    }
    return {
        
        'pointer': json['pointer'],
        'name': json['name'],
        'change': json['change'],
        'element': json['element'] == null ? undefined : json['element'],
        'before': json['before'] == null ? undefined : json['before'],
        'after': json['after'] == null ? undefined : json['after'],
        'standard': json['standard'],
    };
}

export function ElementDifferenceToJSON(json: any): ElementDifference {
    return ElementDifferenceToJSONTyped(json, false);
}

export function ElementDifferenceToJSONTyped(value?: ElementDifference | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'pointer': value['pointer'],
        'name': value['name'],
        'change': value['change'],
        'element': value['element'],
        'before': value['before'],
        'after': value['after'],
        'standard': value['standard'],
    };
}

