/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 审核结果: 同意入库, 退回 | Approved, or returned with reasons
 * @export
 * @enum {string}
 */
export enum ImportOutcome {
    Approve = 'approve',
    Return = 'return'
}


export function instanceOfImportOutcome(value: any): boolean {
    for (const key in ImportOutcome) {
        if (Object.prototype.hasOwnProperty.call(ImportOutcome, key)) {
            if (ImportOutcome[key as keyof typeof ImportOutcome] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ImportOutcomeFromJSON(json: any): ImportOutcome {
    return ImportOutcomeFromJSONTyped(json, false);
}

export function ImportOutcomeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportOutcome {
    return json as ImportOutcome;
}

export function ImportOutcomeToJSON(value?: ImportOutcome | null): any {
    return value as any;
}

export function ImportOutcomeToJSONTyped(value: any, ignoreDiscriminator: boolean): ImportOutcome {
    return value as ImportOutcome;
}

