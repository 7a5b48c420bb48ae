/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ChangeClock } from './ChangeClock';
import {
    ChangeClockFromJSON,
    ChangeClockFromJSONTyped,
    ChangeClockToJSON,
    ChangeClockToJSONTyped,
} from './ChangeClock';
import type { ChangeState } from './ChangeState';
import {
    ChangeStateFromJSON,
    ChangeStateFromJSONTyped,
    ChangeStateToJSON,
    ChangeStateToJSONTyped,
} from './ChangeState';
import type { ChangeAction } from './ChangeAction';
import {
    ChangeActionFromJSON,
    ChangeActionFromJSONTyped,
    ChangeActionToJSON,
    ChangeActionToJSONTyped,
} from './ChangeAction';
import type { ChangeOpinion } from './ChangeOpinion';
import {
    ChangeOpinionFromJSON,
    ChangeOpinionFromJSONTyped,
    ChangeOpinionToJSON,
    ChangeOpinionToJSONTyped,
} from './ChangeOpinion';
import type { TimelineEntry } from './TimelineEntry';
import {
    TimelineEntryFromJSON,
    TimelineEntryFromJSONTyped,
    TimelineEntryToJSON,
    TimelineEntryToJSONTyped,
} from './TimelineEntry';
import type { ChangeProcedure } from './ChangeProcedure';
import {
    ChangeProcedureFromJSON,
    ChangeProcedureFromJSONTyped,
    ChangeProcedureToJSON,
    ChangeProcedureToJSONTyped,
} from './ChangeProcedure';
import type { ChangeTask } from './ChangeTask';
import {
    ChangeTaskFromJSON,
    ChangeTaskFromJSONTyped,
    ChangeTaskToJSON,
    ChangeTaskToJSONTyped,
} from './ChangeTask';
import type { ChangeAttachment } from './ChangeAttachment';
import {
    ChangeAttachmentFromJSON,
    ChangeAttachmentFromJSONTyped,
    ChangeAttachmentToJSON,
    ChangeAttachmentToJSONTyped,
} from './ChangeAttachment';
import type { ChangeHandover } from './ChangeHandover';
import {
    ChangeHandoverFromJSON,
    ChangeHandoverFromJSONTyped,
    ChangeHandoverToJSON,
    ChangeHandoverToJSONTyped,
} from './ChangeHandover';
import type { ChangeProposal } from './ChangeProposal';
import {
    ChangeProposalFromJSON,
    ChangeProposalFromJSONTyped,
    ChangeProposalToJSON,
    ChangeProposalToJSONTyped,
} from './ChangeProposal';
import type { Light } from './Light';
import {
    LightFromJSON,
    LightFromJSONTyped,
    LightToJSON,
    LightToJSONTyped,
} from './Light';
import type { ChangeEntry } from './ChangeEntry';
import {
    ChangeEntryFromJSON,
    ChangeEntryFromJSONTyped,
    ChangeEntryToJSON,
    ChangeEntryToJSONTyped,
} from './ChangeEntry';
import type { ChangeItem } from './ChangeItem';
import {
    ChangeItemFromJSON,
    ChangeItemFromJSONTyped,
    ChangeItemToJSON,
    ChangeItemToJSONTyped,
} from './ChangeItem';
import type { ChangeDispute } from './ChangeDispute';
import {
    ChangeDisputeFromJSON,
    ChangeDisputeFromJSONTyped,
    ChangeDisputeToJSON,
    ChangeDisputeToJSONTyped,
} from './ChangeDispute';
import type { ChangeKind } from './ChangeKind';
import {
    ChangeKindFromJSON,
    ChangeKindFromJSONTyped,
    ChangeKindToJSON,
    ChangeKindToJSONTyped,
} from './ChangeKind';

/**
 * 变更申请 | A change request as this caller sees it
 * @export
 * @interface ChangeView
 */
export interface ChangeView {
    /**
     * 
     */
    changeId: string;
    /**
     * 办件编号, 含校验位 | Case number with a check digit
     */
    number: string;
    /**
     * 
     */
    kind: ChangeKind;
    /**
     * 
     */
    state: ChangeState;
    /**
     * 
     */
    stateName: string;
    /**
     * 
     */
    title: string;
    /**
     * 实施主体统一社会信用代码 (GB 32100) | Organ's unified social credit code
     */
    organCode: string;
    /**
     * 
     */
    organName: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    applicantName?: string;
    /**
     * 
     */
    openedAt: string;
    /**
     * 
     */
    submittedOn?: string;
    /**
     * 
     */
    endedAt?: string;
    /**
     * 
     */
    round: number;
    /**
     * 
     */
    emergency: boolean;
    /**
     * 承接所对应的下放申请 | The delegation it answers
     */
    follows?: string;
    /**
     * 
     */
    due?: string;
    /**
     * 
     */
    light: Light;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    procedureKey?: string;
    /**
     * 申请所走流程的版本, 自提交起不变 | Version of the route it runs, kept since it was submitted
     */
    procedureVersion?: number;
    /**
     * 
     */
    publishAt?: string;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 发布时被退回的原因 | Why publication sent it back
     */
    sentBackFor?: string;
    /**
     * 
     */
    handover?: ChangeHandover;
    /**
     * 
     */
    proposal: ChangeProposal;
    /**
     * 
     */
    items: Array<ChangeItem>;
    /**
     * 
     */
    entries: Array<ChangeEntry>;
    /**
     * 
     */
    procedures: Array<ChangeProcedure>;
    /**
     * 
     */
    tasks: Array<ChangeTask>;
    /**
     * 
     */
    opinions: Array<ChangeOpinion>;
    /**
     * 
     */
    disputes: Array<ChangeDispute>;
    /**
     * 
     */
    clocks: Array<ChangeClock>;
    /**
     * 
     */
    allowedActions: Array<ChangeAction>;
    /**
     * 佐证材料, 含已撤下的 | Supporting files, those taken off among them
     */
    attachments: Array<ChangeAttachment>;
    /**
     * 
     */
    history: Array<TimelineEntry>;
}



/**
 * Check if a given object implements the ChangeView interface.
 */
export function instanceOfChangeView(value: object): value is ChangeView {
    if (!('changeId' in value) || value['changeId'] === undefined) return false;
    if (!('number' in value) || value['number'] === undefined) return false;
    if (!('kind' in value) || value['kind'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('stateName' in value) || value['stateName'] === undefined) return false;
    if (!('title' in value) || value['title'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('openedAt' in value) || value['openedAt'] === undefined) return false;
    if (!('round' in value) || value['round'] === undefined) return false;
    if (!('emergency' in value) || value['emergency'] === undefined) return false;
    if (!('light' in value) || value['light'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('proposal' in value) || value['proposal'] === undefined) return false;
    if (!('items' in value) || value['items'] === undefined) return false;
    if (!('entries' in value) || value['entries'] === undefined) return false;
    if (!('procedures' in value) || value['procedures'] === undefined) return false;
    if (!('tasks' in value) || value['tasks'] === undefined) return false;
    if (!('opinions' in value) || value['opinions'] === undefined) return false;
    if (!('disputes' in value) || value['disputes'] === undefined) return false;
    if (!('clocks' in value) || value['clocks'] === undefined) return false;
    if (!('allowedActions' in value) || value['allowedActions'] === undefined) return false;
    if (!('attachments' in value) || value['attachments'] === undefined) return false;
    if (!('history' in value) || value['history'] === undefined) return false;
    return true;
}

export function ChangeViewFromJSON(json: any): ChangeView {
    return ChangeViewFromJSONTyped(json, false);
}

export function ChangeViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ChangeView {
    if (json == null) {
        return json;
    }
    return {
        
        'changeId': json['changeId'],
        'number': json['number'],
        'kind': ChangeKindFromJSON(json['kind']),
        'state': ChangeStateFromJSON(json['state']),
        'stateName': json['stateName'],
        'title': json['title'],
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'applicantName': json['applicantName'] == null ? undefined : json['applicantName'],
        'openedAt': json['openedAt'],
        'submittedOn': json['submittedOn'] == null ? undefined : json['submittedOn'],
        'endedAt': json['endedAt'] == null ? undefined : json['endedAt'],
        'round': json['round'],
        'emergency': json['emergency'],
        'follows': json['follows'] == null ? undefined : json['follows'],
        'due': json['due'] == null ? undefined : json['due'],
        'light': LightFromJSON(json['light']),
        'version': json['version'],
        'procedureKey': json['procedureKey'] == null ? undefined : json['procedureKey'],
        'procedureVersion': json['procedureVersion'] == null ? undefined : json['procedureVersion'],
        'publishAt': json['publishAt'] == null ? undefined : json['publishAt'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'sentBackFor': json['sentBackFor'] == null ? undefined : json['sentBackFor'],
        'handover': json['handover'] == null ? undefined : ChangeHandoverFromJSON(json['handover']),
        'proposal': ChangeProposalFromJSON(json['proposal']),
        'items': ((json['items'] as Array<any>).map(ChangeItemFromJSON)),
        'entries': ((json['entries'] as Array<any>).map(ChangeEntryFromJSON)),
        'procedures': ((json['procedures'] as Array<any>).map(ChangeProcedureFromJSON)),
        'tasks': ((json['tasks'] as Array<any>).map(ChangeTaskFromJSON)),
        'opinions': ((json['opinions'] as Array<any>).map(ChangeOpinionFromJSON)),
        'disputes': ((json['disputes'] as Array<any>).map(ChangeDisputeFromJSON)),
        'clocks': ((json['clocks'] as Array<any>).map(ChangeClockFromJSON)),
        'allowedActions': ((json['allowedActions'] as Array<any>).map(ChangeActionFromJSON)),
        'attachments': ((json['attachments'] as Array<any>).map(ChangeAttachmentFromJSON)),
        'history': ((json['history'] as Array<any>).map(TimelineEntryFromJSON)),
    };
}

export function ChangeViewToJSON(json: any): ChangeView {
    return ChangeViewToJSONTyped(json, false);
}

export function ChangeViewToJSONTyped(value?: ChangeView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'changeId': value['changeId'],
        'number': value['number'],
        'kind': ChangeKindToJSON(value['kind']),
        'state': ChangeStateToJSON(value['state']),
        'stateName': value['stateName'],
        'title': value['title'],
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'applicantName': value['applicantName'],
        'openedAt': value['openedAt'],
        'submittedOn': value['submittedOn'],
        'endedAt': value['endedAt'],
        'round': value['round'],
        'emergency': value['emergency'],
        'follows': value['follows'],
        'due': value['due'],
        'light': LightToJSON(value['light']),
        'version': value['version'],
        'procedureKey': value['procedureKey'],
        'procedureVersion': value['procedureVersion'],
        'publishAt': value['publishAt'],
        'effectiveFrom': value['effectiveFrom'],
        'sentBackFor': value['sentBackFor'],
        'handover': ChangeHandoverToJSON(value['handover']),
        'proposal': ChangeProposalToJSON(value['proposal']),
        'items': ((value['items'] as Array<any>).map(ChangeItemToJSON)),
        'entries': ((value['entries'] as Array<any>).map(ChangeEntryToJSON)),
        'procedures': ((value['procedures'] as Array<any>).map(ChangeProcedureToJSON)),
        'tasks': ((value['tasks'] as Array<any>).map(ChangeTaskToJSON)),
        'opinions': ((value['opinions'] as Array<any>).map(ChangeOpinionToJSON)),
        'disputes': ((value['disputes'] as Array<any>).map(ChangeDisputeToJSON)),
        'clocks': ((value['clocks'] as Array<any>).map(ChangeClockToJSON)),
        'allowedActions': ((value['allowedActions'] as Array<any>).map(ChangeActionToJSON)),
        'attachments': ((value['attachments'] as Array<any>).map(ChangeAttachmentToJSON)),
        'history': ((value['history'] as Array<any>).map(TimelineEntryToJSON)),
    };
}

