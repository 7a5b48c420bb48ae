/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 事项的结果: 新增, 更新, 未变, 错误 | What becomes of an item of the file
 * @export
 * @enum {string}
 */
export enum ImportResult {
    Added = 'added',
    Changed = 'changed',
    Unchanged = 'unchanged',
    Refused = 'refused'
}


export function instanceOfImportResult(value: any): boolean {
    for (const key in ImportResult) {
        if (Object.prototype.hasOwnProperty.call(ImportResult, key)) {
            if (ImportResult[key as keyof typeof ImportResult] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ImportResultFromJSON(json: any): ImportResult {
    return ImportResultFromJSONTyped(json, false);
}

export function ImportResultFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportResult {
    return json as ImportResult;
}

export function ImportResultToJSON(value?: ImportResult | null): any {
    return value as any;
}

export function ImportResultToJSONTyped(value: any, ignoreDiscriminator: boolean): ImportResult {
    return value as ImportResult;
}

