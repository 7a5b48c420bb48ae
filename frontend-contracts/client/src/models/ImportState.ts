/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 导入状态: 待校核, 已校核, 无法读取, 待审核, 已退回, 正在入库, 已入库, 已撤销 | Where an import stands
 * @export
 * @enum {string}
 */
export enum ImportState {
    Waiting = 'waiting',
    Checked = 'checked',
    Unreadable = 'unreadable',
    Submitted = 'submitted',
    Returned = 'returned',
    Applying = 'applying',
    Applied = 'applied',
    Cancelled = 'cancelled'
}


export function instanceOfImportState(value: any): boolean {
    for (const key in ImportState) {
        if (Object.prototype.hasOwnProperty.call(ImportState, key)) {
            if (ImportState[key as keyof typeof ImportState] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ImportStateFromJSON(json: any): ImportState {
    return ImportStateFromJSONTyped(json, false);
}

export function ImportStateFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportState {
    return json as ImportState;
}

export function ImportStateToJSON(value?: ImportState | null): any {
    return value as any;
}

export function ImportStateToJSONTyped(value: any, ignoreDiscriminator: boolean): ImportState {
    return value as ImportState;
}

