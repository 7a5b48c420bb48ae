/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 变更类型 | What a request wants done with the list
 * @export
 * @enum {string}
 */
export enum ChangeKind {
    Add = 'add',
    Cancel = 'cancel',
    Delegate = 'delegate',
    TakeOver = 'take-over',
    Merge = 'merge',
    Split = 'split',
    Alter = 'alter',
    Suspend = 'suspend',
    Resume = 'resume'
}


export function instanceOfChangeKind(value: any): boolean {
    for (const key in ChangeKind) {
        if (Object.prototype.hasOwnProperty.call(ChangeKind, key)) {
            if (ChangeKind[key as keyof typeof ChangeKind] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ChangeKindFromJSON(json: any): ChangeKind {
    return ChangeKindFromJSONTyped(json, false);
}

export function ChangeKindFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeKind {
    return json as ChangeKind;
}

export function ChangeKindToJSON(value?: ChangeKind | null): any {
    return value as any;
}

export function ChangeKindToJSONTyped(value: any, ignoreDiscriminator: boolean): ChangeKind {
    return value as ChangeKind;
}

