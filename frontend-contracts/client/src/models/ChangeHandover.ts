/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
/**
 * 下放的承接情况: 本级事项行使至承接方发布之日 | What became of a delegation: the giver's item goes on until the receiver's stands on the list
 * @export
 * @interface ChangeHandover
 */
export interface ChangeHandover {
    /**
     * 
     */
    state: ChangeHandoverStateEnum;
    /**
     * 承接申请 | The receiver's request
     */
    takeOverId?: string;
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode?: string;
    /**
     * 承接方事项生效日, 亦即本级事项取消日 | First day of the receiver's item, on which the giver's ends
     */
    effectiveFrom?: string;
    /**
     * 
     */
    reason?: string;
}

/**
* @export
* @enum {string}
*/
export enum ChangeHandoverStateEnum {
    AwaitingTakeOver = 'awaiting-take-over',
    TakenOver = 'taken-over',
    NotTakenOver = 'not-taken-over'
}


/**
 * Check if a given object implements the ChangeHandover interface.
 */
export function instanceOfChangeHandover(value: object): value is ChangeHandover {
    if (!('state' in value) || value['state'] === undefined) return false;
    return true;
}

export function ChangeHandoverFromJSON(json: any): ChangeHandover {
    return ChangeHandoverFromJSONTyped(json, false);
}

export function ChangeHandoverFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeHandover {
    if (json == null) {
        return json;
    }
    return {
        
        'state': json['state'],
        'takeOverId': json['takeOverId'] == null ? undefined : json['takeOverId'],
        'itemCode': json['itemCode'] == null ? undefined : json['itemCode'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'reason': json['reason'] == null ? undefined : json['reason'],
    };
}

export function ChangeHandoverToJSON(json: any): ChangeHandover {
    return ChangeHandoverToJSONTyped(json, false);
}

export function ChangeHandoverToJSONTyped(value?: ChangeHandover | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'state': value['state'],
        'takeOverId': value['takeOverId'],
        'itemCode': value['itemCode'],
        'effectiveFrom': value['effectiveFrom'],
        'reason': value['reason'],
    };
}

