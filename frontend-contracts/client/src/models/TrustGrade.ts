/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 材料可信等级: A 签发机关直取, B 窗口核验, C 用户上传待核原件, D 自行承诺 | Trust grade of a material
 * @export
 * @enum {string}
 */
export enum TrustGrade {
    A = 'A',
    B = 'B',
    C = 'C',
    D = 'D'
}


export function instanceOfTrustGrade(value: any): boolean {
    for (const key in TrustGrade) {
        if (Object.prototype.hasOwnProperty.call(TrustGrade, key)) {
            if (TrustGrade[key as keyof typeof TrustGrade] === value) {
                return true;
            }
        }
    }
    return false;
}

export function TrustGradeFromJSON(json: any): TrustGrade {
    return TrustGradeFromJSONTyped(json, false);
}

export function TrustGradeFromJSONTyped(json: any, ignoreDiscriminator: boolean): TrustGrade {
    return json as TrustGrade;
}

export function TrustGradeToJSON(value?: TrustGrade | null): any {
    return value as any;
}

export function TrustGradeToJSONTyped(value: any, ignoreDiscriminator: boolean): TrustGrade {
    return value as TrustGrade;
}

