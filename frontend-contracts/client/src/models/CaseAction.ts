/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 我现在可以做的事 | What I may do now
 * @export
 * @enum {string}
 */
export enum CaseAction {
    AskCorrection = 'ask-correction',
    Accept = 'accept',
    Decline = 'decline',
    Review = 'review',
    Decide = 'decide',
    Suspend = 'suspend',
    Resume = 'resume',
    Extend = 'extend',
    Deliver = 'deliver',
    SubmitTask = 'submit-task'
}


export function instanceOfCaseAction(value: any): boolean {
    for (const key in CaseAction) {
        if (Object.prototype.hasOwnProperty.call(CaseAction, key)) {
            if (CaseAction[key as keyof typeof CaseAction] === value) {
                return true;
            }
        }
    }
    return false;
}

export function CaseActionFromJSON(json: any): CaseAction {
    return CaseActionFromJSONTyped(json, false);
}

export function CaseActionFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseAction {
    return json as CaseAction;
}

export function CaseActionToJSON(value?: CaseAction | null): any {
    return value as any;
}

export function CaseActionToJSONTyped(value: any, ignoreDiscriminator: boolean): CaseAction {
    return value as CaseAction;
}

