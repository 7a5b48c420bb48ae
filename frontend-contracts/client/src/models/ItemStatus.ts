/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 事项状态: 在用, 未生效, 暂停, 取消 | Status of an item
 * @export
 * @enum {string}
 */
export enum ItemStatus {
    InForce = 'in-force',
    Future = 'future',
    Suspended = 'suspended',
    Abolished = 'abolished'
}


export function instanceOfItemStatus(value: any): boolean {
    for (const key in ItemStatus) {
        if (Object.prototype.hasOwnProperty.call(ItemStatus, key)) {
            if (ItemStatus[key as keyof typeof ItemStatus] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ItemStatusFromJSON(json: any): ItemStatus {
    return ItemStatusFromJSONTyped(json, false);
}

export function ItemStatusFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemStatus {
    return json as ItemStatus;
}

export function ItemStatusToJSON(value?: ItemStatus | null): any {
    return value as any;
}

export function ItemStatusToJSONTyped(value: any, ignoreDiscriminator: boolean): ItemStatus {
    return value as ItemStatus;
}

