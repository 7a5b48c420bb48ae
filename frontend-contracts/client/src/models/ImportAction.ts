/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 您现在可以办的 | What the caller may do now
 * @export
 * @enum {string}
 */
export enum ImportAction {
    Submit = 'submit',
    Review = 'review',
    Withdraw = 'withdraw'
}


export function instanceOfImportAction(value: any): boolean {
    for (const key in ImportAction) {
        if (Object.prototype.hasOwnProperty.call(ImportAction, key)) {
            if (ImportAction[key as keyof typeof ImportAction] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ImportActionFromJSON(json: any): ImportAction {
    return ImportActionFromJSONTyped(json, false);
}

export function ImportActionFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportAction {
    return json as ImportAction;
}

export function ImportActionToJSON(value?: ImportAction | null): any {
    return value as any;
}

export function ImportActionToJSONTyped(value: any, ignoreDiscriminator: boolean): ImportAction {
    return value as ImportAction;
}

