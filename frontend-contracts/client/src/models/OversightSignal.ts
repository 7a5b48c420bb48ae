/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { parseDate, parseDateTime, serializeDate, serializeDateTime } from '../runtime';
import type { AlertRaisedSignal } from './AlertRaisedSignal';
import {
    instanceOfAlertRaisedSignal,
    AlertRaisedSignalFromJSON,
    AlertRaisedSignalFromJSONTyped,
    AlertRaisedSignalToJSON,
} from './AlertRaisedSignal';
import type { CaseMovedSignal } from './CaseMovedSignal';
import {
    instanceOfCaseMovedSignal,
    CaseMovedSignalFromJSON,
    CaseMovedSignalFromJSONTyped,
    CaseMovedSignalToJSON,
} from './CaseMovedSignal';
import type { CountsChangedSignal } from './CountsChangedSignal';
import {
    instanceOfCountsChangedSignal,
    CountsChangedSignalFromJSON,
    CountsChangedSignalFromJSONTyped,
    CountsChangedSignalToJSON,
} from './CountsChangedSignal';

/**
 * @type OversightSignal
 * 实时信号 (SSE 的 data) | A live signal, the data of the event stream
 * @export
 */
export type OversightSignal = { kind: 'alert-raised' } & AlertRaisedSignal | { kind: 'case-moved' } & CaseMovedSignal | { kind: 'counts-changed' } & CountsChangedSignal;

export function OversightSignalFromJSON(json: any): OversightSignal {
    return OversightSignalFromJSONTyped(json, false);
}

export function OversightSignalFromJSONTyped(json: any, ignoreDiscriminator: boolean): OversightSignal {
    if (json == null) {
        return json;
    }
    switch (json['kind']) {
        case 'alert-raised':
            return Object.assign({}, AlertRaisedSignalFromJSONTyped(json, true), { kind: 'alert-raised' } as const);
        case 'case-moved':
            return Object.assign({}, CaseMovedSignalFromJSONTyped(json, true), { kind: 'case-moved' } as const);
        case 'counts-changed':
            return Object.assign({}, CountsChangedSignalFromJSONTyped(json, true), { kind: 'counts-changed' } as const);
        default:
            return json;
    }
}

export function OversightSignalToJSON(json: any): any {
    return OversightSignalToJSONTyped(json, false);
}

export function OversightSignalToJSONTyped(value?: OversightSignal | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }
    switch (value['kind']) {
        case 'alert-raised':
            return Object.assign({}, AlertRaisedSignalToJSON(value), { 'kind': 'alert-raised' } as const);
        case 'case-moved':
            return Object.assign({}, CaseMovedSignalToJSON(value), { 'kind': 'case-moved' } as const);
        case 'counts-changed':
            return Object.assign({}, CountsChangedSignalToJSON(value), { 'kind': 'counts-changed' } as const);
        default:
            return value;
    }
}

