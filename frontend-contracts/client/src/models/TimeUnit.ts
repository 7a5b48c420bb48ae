/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 期限单位: 工作日, 自然日, 月, 年, 小时 | Unit of a legal limit
 * @export
 * @enum {string}
 */
export enum TimeUnit {
    WorkDay = 'work-day',
    Day = 'day',
    Month = 'month',
    Year = 'year',
    Hour = 'hour'
}


export function instanceOfTimeUnit(value: any): boolean {
    for (const key in TimeUnit) {
        if (Object.prototype.hasOwnProperty.call(TimeUnit, key)) {
            if (TimeUnit[key as keyof typeof TimeUnit] === value) {
                return true;
            }
        }
    }
    return false;
}

export function TimeUnitFromJSON(json: any): TimeUnit {
    return TimeUnitFromJSONTyped(json, false);
}

export function TimeUnitFromJSONTyped(json: any, ignoreDiscriminator: boolean): TimeUnit {
    return json as TimeUnit;
}

export function TimeUnitToJSON(value?: TimeUnit | null): any {
    return value as any;
}

export function TimeUnitToJSONTyped(value: any, ignoreDiscriminator: boolean): TimeUnit {
    return value as TimeUnit;
}

