/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 附言 | A note
 * @export
 * @interface ChangeNote
 */
export interface ChangeNote {
    /**
     * 
     */
    note?: string;
}

/**
 * Check if a given object implements the ChangeNote interface.
 */
export function instanceOfChangeNote(value: object): value is ChangeNote {
    return true;
}

export function ChangeNoteFromJSON(json: any): ChangeNote {
    return ChangeNoteFromJSONTyped(json, false);
}

export function ChangeNoteFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeNote {
    if (json == null) {
        return json;
    }
    return {
        
        'note': json['note'] == null ? undefined : json['note'],
    };
}

export function ChangeNoteToJSON(json: any): ChangeNote {
    return ChangeNoteToJSONTyped(json, false);
}

export function ChangeNoteToJSONTyped(value?: ChangeNote | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'note': value['note'],
    };
}

