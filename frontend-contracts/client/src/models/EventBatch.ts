/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { WithheldEntry } from './WithheldEntry';
import {
    WithheldEntryFromJSON,
    WithheldEntryFromJSONTyped,
    WithheldEntryToJSON,
    WithheldEntryToJSONTyped,
} from './WithheldEntry';
import type { SealedEvent } from './SealedEvent';
import {
    SealedEventFromJSON,
    SealedEventFromJSONTyped,
    SealedEventToJSON,
    SealedEventToJSONTyped,
} from './SealedEvent';

/**
 * 一批已封存事件 | A batch of sealed events
 * @export
 * @interface EventBatch
 */
export interface EventBatch {
    /**
     * 
     */
    origin: string;
    /**
     * 
     */
    epoch: number;
    /**
     * 
     */
    after: number;
    /**
     * 
     */
    head: number;
    /**
     * 
     */
    events: Array<SealedEvent>;
    /**
     * 不下发的条目, 仅拉取时有 | Entries withheld from the puller; never in a push
     */
    withheld?: Array<WithheldEntry>;
}

/**
 * Check if a given object implements the EventBatch interface.
 */
export function instanceOfEventBatch(value: object): value is EventBatch {
    if (!('origin' in value) || value['origin'] === undefined) return false;
    if (!('epoch' in value) || value['epoch'] === undefined) return false;
    if (!('after' in value) || value['after'] === undefined) return false;
    if (!('head' in value) || value['head'] === undefined) return false;
    if (!('events' in value) || value['events'] === undefined) return false;
    return true;
}

export function EventBatchFromJSON(json: any): EventBatch {
    return EventBatchFromJSONTyped(json, false);
}

export function EventBatchFromJSONTyped(json: any, ignoreDiscriminator: boolean): EventBatch {
    if (json == null) {
        return json;
    }
    return {
        
        'origin': json['origin'],
        'epoch': json['epoch'],
        'after': json['after'],
        'head': json['head'],
        'events': ((json['events'] as Array<any>).map(SealedEventFromJSON)),
        'withheld': json['withheld'] == null ? undefined : ((json['withheld'] as Array<any>).map(WithheldEntryFromJSON)),
    };
}

export function EventBatchToJSON(json: any): EventBatch {
    return EventBatchToJSONTyped(json, false);
}

export function EventBatchToJSONTyped(value?: EventBatch | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'origin': value['origin'],
        'epoch': value['epoch'],
        'after': value['after'],
        'head': value['head'],
        'events': ((value['events'] as Array<any>).map(SealedEventToJSON)),
        'withheld': value['withheld'] == null ? undefined : ((value['withheld'] as Array<any>).map(WithheldEntryToJSON)),
    };
}

