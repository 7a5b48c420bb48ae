/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 审核部门: 编办, 法制, 政务服务中心, 监察, 本级政府 | Office
 * @export
 * @enum {string}
 */
export enum ChangeOffice {
    Establishment = 'establishment',
    Legality = 'legality',
    ServiceCentre = 'service-centre',
    Supervision = 'supervision',
    Government = 'government'
}


export function instanceOfChangeOffice(value: any): boolean {
    for (const key in ChangeOffice) {
        if (Object.prototype.hasOwnProperty.call(ChangeOffice, key)) {
            if (ChangeOffice[key as keyof typeof ChangeOffice] === value) {
                return true;
            }
        }
    }
    return false;
}

export function ChangeOfficeFromJSON(json: any): ChangeOffice {
    return ChangeOfficeFromJSONTyped(json, false);
}

export function ChangeOfficeFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeOffice {
    return json as ChangeOffice;
}

export function ChangeOfficeToJSON(value?: ChangeOffice | null): any {
    return value as any;
}

export function ChangeOfficeToJSONTyped(value: any, ignoreDiscriminator: boolean): ChangeOffice {
    return value as ChangeOffice;
}

