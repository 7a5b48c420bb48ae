/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 办件状态 | State of a case as everyone sees it
 * @export
 * @enum {string}
 */
export enum CaseState {
    Submitted = 'submitted',
    CorrectionAsked = 'correction-asked',
    Corrected = 'corrected',
    Accepted = 'accepted',
    InReview = 'in-review',
    ToDecide = 'to-decide',
    Suspended = 'suspended',
    Granted = 'granted',
    Refused = 'refused',
    NotAccepted = 'not-accepted',
    Delivered = 'delivered',
    Withdrawn = 'withdrawn',
    Filed = 'filed',
    Investigating = 'investigating',
    Penalised = 'penalised',
    Closed = 'closed'
}


export function instanceOfCaseState(value: any): boolean {
    for (const key in CaseState) {
        if (Object.prototype.hasOwnProperty.call(CaseState, key)) {
            if (CaseState[key as keyof typeof CaseState] === value) {
                return true;
            }
        }
    }
    return false;
}

export function CaseStateFromJSON(json: any): CaseState {
    return CaseStateFromJSONTyped(json, false);
}

export function CaseStateFromJSONTyped(json: any, ignoreDiscriminator: boolean): CaseState {
    return json as CaseState;
}

export function CaseStateToJSON(value?: CaseState | null): any {
    return value as any;
}

export function CaseStateToJSONTyped(value: any, ignoreDiscriminator: boolean): CaseState {
    return value as CaseState;
}

