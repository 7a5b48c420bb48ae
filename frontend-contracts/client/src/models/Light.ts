/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 办理灯: 绿 正常, 黄 临期, 红 超期, 暂停, 无 | Light: on time, near the limit, overdue, clock paused, no clock
 * @export
 * @enum {string}
 */
export enum Light {
    Green = 'green',
    Yellow = 'yellow',
    Red = 'red',
    Paused = 'paused',
    None = 'none'
}


export function instanceOfLight(value: any): boolean {
    for (const key in Light) {
        if (Object.prototype.hasOwnProperty.call(Light, key)) {
            if (Light[key as keyof typeof Light] === value) {
                return true;
            }
        }
    }
    return false;
}

export function LightFromJSON(json: any): Light {
    return LightFromJSONTyped(json, false);
}

export function LightFromJSONTyped(json: any, ignoreDiscriminator: boolean): Light {
    return json as Light;
}

export function LightToJSON(value?: Light | null): any {
    return value as any;
}

export function LightToJSONTyped(value: any, ignoreDiscriminator: boolean): Light {
    return value as Light;
}

