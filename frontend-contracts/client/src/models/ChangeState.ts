/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 申请状态 | Where a request stands
 * @export
 * @enum {string}
 */
export enum ChangeState {
    Draft = 'draft',
    Submitted = 'submitted',
    UnderReview = 'under-review',
    SummingUp = 'summing-up',
    AwaitingApproval = 'awaiting-approval',
    Returned = 'returned',
    Approved = 'approved',
    Scheduled = 'scheduled',
    Published = 'published',
    Refused = 'refused',
    Withdrawn = 'withdrawn'
}


export function instanceOfChangeState(value: any): boolean {
    for (const key in ChangeState) {
        if (Object.prototype.hasOwnProperty.call(ChangeState, key)) {
            if (ChangeState[key as keyof typeof ChangeState] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ChangeStateFromJSON(json: any): ChangeState {
    return ChangeStateFromJSONTyped(json, false);
}

export function ChangeStateFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeState {
    return json as ChangeState;
}

export function ChangeStateToJSON(value?: ChangeState | null): any {
    return value as any;
}

export function ChangeStateToJSONTyped(value: any, ignoreDiscriminator: boolean): ChangeState {
    return value as ChangeState;
}

