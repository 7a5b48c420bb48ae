/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 可办的操作 | What this caller may do now
 * @export
 * @enum {string}
 */
export enum ChangeAction {
    Edit = 'edit',
    Submit = 'submit',
    Review = 'review',
    Decide = 'decide',
    Schedule = 'schedule',
    Withdraw = 'withdraw',
    Dispute = 'dispute',
    Settle = 'settle'
}


export function instanceOfChangeAction(value: any): boolean {
    for (const key in ChangeAction) {
        if (Object.prototype.hasOwnProperty.call(ChangeAction, key)) {
            if (ChangeAction[key as keyof typeof ChangeAction] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ChangeActionFromJSON(json: any): ChangeAction {
    return ChangeActionFromJSONTyped(json, false);
}

export function ChangeActionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeAction {
    return json as ChangeAction;
}

export function ChangeActionToJSON(value?: ChangeAction | null): any {
    return value as any;
}

export function ChangeActionToJSONTyped(value: any, ignoreDiscriminator: boolean): ChangeAction {
    return value as ChangeAction;
}

