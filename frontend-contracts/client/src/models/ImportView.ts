/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ImportSubmission } from './ImportSubmission';
import {
    ImportSubmissionFromJSON,
    ImportSubmissionFromJSONTyped,
    ImportSubmissionToJSON,
    ImportSubmissionToJSONTyped,
} from './ImportSubmission';
import type { ImportRow } from './ImportRow';
import {
    ImportRowFromJSON,
    ImportRowFromJSONTyped,
    ImportRowToJSON,
    ImportRowToJSONTyped,
} from './ImportRow';
import type { ImportState } from './ImportState';
import {
    ImportStateFromJSON,
    ImportStateFromJSONTyped,
    ImportStateToJSON,
    ImportStateToJSONTyped,
} from './ImportState';
import type { ImportAction } from './ImportAction';
import {
    ImportActionFromJSON,
    ImportActionFromJSONTyped,
    ImportActionToJSON,
    ImportActionToJSONTyped,
} from './ImportAction';
import type { ImportVerdict } from './ImportVerdict';
import {
    ImportVerdictFromJSON,
    ImportVerdictFromJSONTyped,
    ImportVerdictToJSON,
    ImportVerdictToJSONTyped,
} from './ImportVerdict';
import type { ImportCounts } from './ImportCounts';
import {
    ImportCountsFromJSON,
    ImportCountsFromJSONTyped,
    ImportCountsToJSON,
    ImportCountsToJSONTyped,
} from './ImportCounts';

/**
 * 一次导入 | An import
 * @export
 * @interface ImportView
 */
export interface ImportView {
    /**
     * 
     */
    importId: string;
    /**
     * 
     */
    state: ImportState;
    /**
     * 
     */
    version: number;
    /**
     * 
     */
    fileName: string;
    /**
     * 文件格式 xlsx, csv, json | File format
     */
    format?: string;
    /**
     * 
     */
    sizeBytes: number;
    /**
     * 
     */
    sha256: string;
    /**
     * 行政区划代码 (GB/T 2260) | Division code
     */
    regionCode: string;
    /**
     * 
     */
    createdBy: string;
    /**
     * 
     */
    reason: string;
    /**
     * 
     */
    edition?: string;
    /**
     * 
     */
    effectiveFrom?: string;
    /**
     * 
     */
    counts: ImportCounts;
    /**
     * 进度: 已校核或已入库的事项数 | Progress: items checked, or published
     */
    done: number;
    /**
     * 整个文件的问题 | What is wrong with the whole file
     */
    problem?: string;
    /**
     * 
     */
    problemText?: string;
    /**
     * 未识别的列 | Columns nobody knows, not read
     */
    unknownColumns?: Array<string>;
    /**
     * 
     */
    firstRefused?: Array<ImportRow>;
    /**
     * 
     */
    submission?: ImportSubmission;
    /**
     * 
     */
    review?: ImportVerdict;
    /**
     * 您现在可以办的 | What you may do now
     */
    allowed?: Array<ImportAction>;
    /**
     * 
     */
    createdAt: string;
    /**
     * 
     */
    changedAt: string;
}



/**
 * Check if a given object implements the ImportView interface.
 */
export function instanceOfImportView(value: object): value is ImportView {
    if (!('importId' in value) || value['importId'] === undefined) return false;
    if (!('state' in value) || value['state'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('fileName' in value) || value['fileName'] === undefined) return false;
    if (!('sizeBytes' in value) || value['sizeBytes'] === undefined) return false;
    if (!('sha256' in value) || value['sha256'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('createdBy' in value) || value['createdBy'] === undefined) return false;
    if (!('reason' in value) || value['reason'] === undefined) return false;
    if (!('counts' in value) || value['counts'] === undefined) return false;
    if (!('done' in value) || value['done'] === undefined) return false;
    if (!('createdAt' in value) || value['createdAt'] === undefined) return false;
    if (!('changedAt' in value) || value['changedAt'] === undefined) return false;
    return true;
}

export function ImportViewFromJSON(json: any): ImportView {
    return ImportViewFromJSONTyped(json, false);
}

export function ImportViewFromJSONTyped(json: any, ignoreDiscriminator: boolean): ImportView {
    if (json == null) {
        return json;
    }
    return {
        
        'importId': json['importId'],
        'state': ImportStateFromJSON(json['state']),
        'version': json['version'],
        'fileName': json['fileName'],
        'format': json['format'] == null ? undefined : json['format'],
        'sizeBytes': json['sizeBytes'],
        'sha256': json['sha256'],
        'regionCode': json['regionCode'],
        'createdBy': json['createdBy'],
        'reason': json['reason'],
        'edition': json['edition'] == null ? undefined : json['edition'],
        'effectiveFrom': json['effectiveFrom'] == null ? undefined : json['effectiveFrom'],
        'counts': ImportCountsFromJSON(json['counts']),
        'done': json['done'],
        'problem': json['problem'] == null ? undefined : json['problem'],
        'problemText': json['problemText'] == null ? undefined : json['problemText'],
        'unknownColumns': json['unknownColumns'] == null ? undefined : json['unknownColumns'],
        'firstRefused': json['firstRefused'] == null ? undefined : ((json['firstRefused'] as Array<any>).map(ImportRowFromJSON)),
        'submission': json['submission'] == null ? undefined : ImportSubmissionFromJSON(json['submission']),
        'review': json['review'] == null ? undefined : ImportVerdictFromJSON(json['review']),
        'allowed': json['allowed'] == null ? undefined : ((json['allowed'] as Array<any>).map(ImportActionFromJSON)),
        'createdAt': json['createdAt'],
        'changedAt': json['changedAt'],
    };
}

export function ImportViewToJSON(json: any): ImportView {
    return ImportViewToJSONTyped(json, false);
}

export function ImportViewToJSONTyped(value?: ImportView | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'importId': value['importId'],
        'state': ImportStateToJSON(value['state']),
        'version': value['version'],
        'fileName': value['fileName'],
        'format': value['format'],
        'sizeBytes': value['sizeBytes'],
        'sha256': value['sha256'],
        'regionCode': value['regionCode'],
        'createdBy': value['createdBy'],
        'reason': value['reason'],
        'edition': value['edition'],
        'effectiveFrom': value['effectiveFrom'],
        'counts': ImportCountsToJSON(value['counts']),
        'done': value['done'],
        'problem': value['problem'],
        'problemText': value['problemText'],
        'unknownColumns': value['unknownColumns'],
        'firstRefused': value['firstRefused'] == null ? undefined : ((value['firstRefused'] as Array<any>).map(ImportRowToJSON)),
        'submission': ImportSubmissionToJSON(value['submission']),
        'review': ImportVerdictToJSON(value['review']),
        'allowed': value['allowed'] == null ? undefined : ((value['allowed'] as Array<any>).map(ImportActionToJSON)),
        'createdAt': value['createdAt'],
        'changedAt': value['changedAt'],
    };
}

