/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 清单版本状态: 计算中, 已发布 | Whether an edition is signed yet
 * @export
 * @enum {string}
 */
export enum EditionState {
    Computing = 'computing',
    Published = 'published'
}


export function instanceOfEditionState(value: any): boolean {
    for (const key in EditionState) {
        if (Object.prototype.hasOwnProperty.call(EditionState, key)) {
            if (EditionState[key as keyof typeof EditionState] === value) {
                return true;
            }
        }
    }
    return false;
}

export function EditionStateFromJSON(json: any): EditionState {
    return EditionStateFromJSONTyped(json, false);
}

export function EditionStateFromJSONTyped(json: any, ignoreDiscriminator: boolean): EditionState {
    return json as EditionState;
}

export function EditionStateToJSON(value?: EditionState | null): any {
    return value as any;
}

export function EditionStateToJSONTyped(value: any, ignoreDiscriminator: boolean): EditionState {
    return value as EditionState;
}

