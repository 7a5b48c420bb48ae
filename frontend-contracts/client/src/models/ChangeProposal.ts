/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeDelegation } from './ChangeDelegation';
import {
    ChangeDelegationFromJSON,
    ChangeDelegationFromJSONTyped,
    ChangeDelegationToJSON,
    ChangeDelegationToJSONTyped,
} from './ChangeDelegation';
import type { ProposedItem } from './ProposedItem';
import {
    ProposedItemFromJSON,
    ProposedItemFromJSONTyped,
    ProposedItemToJSON,
    ProposedItemToJSONTyped,
} from './ProposedItem';
import type { ProposedEntry } from './ProposedEntry';
import {
    ProposedEntryFromJSON,
    ProposedEntryFromJSONTyped,
    ProposedEntryToJSON,
    ProposedEntryToJSONTyped,
} from './ProposedEntry';
import type { ProposedProcedure } from './ProposedProcedure';
import {
    ProposedProcedureFromJSON,
    ProposedProcedureFromJSONTyped,
    ProposedProcedureToJSON,
    ProposedProcedureToJSONTyped,
} from './ProposedProcedure';
import type { ChangeKind } from './ChangeKind';
import {
    ChangeKindFromJSON,
    ChangeKindFromJSONTyped,
    ChangeKindToJSON,
    ChangeKindToJSONTyped,
} from './ChangeKind';

/**
 * 变更内容 | What a request proposes
 * @export
 * @interface ChangeProposal
 */
export interface ChangeProposal {
    /**
     * 
     */
    kind: ChangeKind;
    /**
     * 涉及的在册事项 | Listed items it touches
     */
    itemCodes: Array<string>;
    /**
     * 拟发布的事项 | Items to publish
     */
    items: Array<ProposedItem>;
    /**
     * 拟发布的目录条目 (新增、变更); 与事项不能同在一件申请 | Catalogue entries to publish (add, alter); never together with items
     */
    entries?: Array<ProposedEntry>;
    /**
     * 拟取消的目录条目 | Catalogue entries to cancel
     */
    entryCodes?: Array<string>;
    /**
     * 拟发布的流程: 变更为现有流程的下一版, 新增为新的流程; 不能与事项、目录条目同在一件申请 | Procedures to publish: alter is the next version of one that exists, add a new one; never together with items or entries
     */
    procedures?: Array<ProposedProcedure>;
    /**
     * 事由发生日 | Day of the cause
     */
    causeOn: string;
    /**
     * 变更事由 | Cause
     */
    cause: string;
    /**
     * 变更依据 | Legal basis
     */
    basis: string;
    /**
     * 拟生效日 | First day of effect asked for
     */
    effectiveFrom?: string;
    /**
     * 暂停至 (不含) | Suspended until
     */
    until?: string;
    /**
     * 
     */
    delegation?: ChangeDelegation;
}



/**
 * Check if a given object implements the ChangeProposal interface.
 */
export function instanceOfChangeProposal(value: object): value is ChangeProposal {
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('itemCodes' in value) || value['itemCodes'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('causeOn' in value) || value['causeOn'] === undefined) return false;
    if (!('cause' in value) || value['cause'] === undefined) return false;
    if (!('basis' in value) || value['basis'] === undefined) return false;
    return true;
}

export function ChangeProposalFromJSON(json: any): ChangeProposal {
    return ChangeProposalFromJSONTyped(json, false);
}

export function ChangeProposalFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeProposal {
    if (json == null) {
        return json;
    }
    return {
        
        'kind': ChangeKindFromJSON(json['kind']),
        'itemCodes': json['itemCodes'],
        'items': ((json['items'] as Array<any>).map(ProposedItemFromJSON)),
        'entries': json['entries'] == null ? undefined : ((json['entries'] as Array<any>).map(ProposedEntryFromJSON)),
        'entryCodes': json['entryCodes'] == null ? undefined : json['entryCodes'],
        'procedures': json['procedures'] == null ? undefined : ((json['procedures'] as Array<any>).map(ProposedProcedureFromJSON)),
        'causeOn': json['causeOn'],
        'cause': json['cause'],
        'basis': json['basis'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'until': json['until'] == null ? undefined : json['until'],
        'delegation': json['delegation'] == null ? undefined : ChangeDelegationFromJSON(json['delegation']),
    };
}

export function ChangeProposalToJSON(json: any): ChangeProposal {
    return ChangeProposalToJSONTyped(json, false);
}

export function ChangeProposalToJSONTyped(value?: ChangeProposal | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'kind': ChangeKindToJSON(value['kind']),
        'itemCodes': value['itemCodes'],
        'items': ((value['items'] as Array<any>).map(ProposedItemToJSON)),
        'entries': value['entries'] == null ? undefined : ((value['entries'] as Array<any>).map(ProposedEntryToJSON)),
        'entryCodes': value['entryCodes'],
        'procedures': value['procedures'] == null ? undefined : ((value['procedures'] as Array<any>).map(ProposedProcedureToJSON)),
        'causeOn': value['causeOn'],
        'cause': value['cause'],
        'basis': value['basis'],
        'effectiveFrom': value['effectiveFrom'],
        'until': value['until'],
        'delegation': ChangeDelegationToJSON(value['delegation']),
    };
}

