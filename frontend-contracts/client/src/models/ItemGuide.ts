/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemStatus } from './ItemStatus';
import {
    ItemStatusFromJSON,
    ItemStatusFromJSONTyped,
    ItemStatusToJSON,
    ItemStatusToJSONTyped,
} from './ItemStatus';
import type { QuestionView } from './QuestionView';
import {
    QuestionViewFromJSON,
    QuestionViewFromJSONTyped,
    QuestionViewToJSON,
    QuestionViewToJSONTyped,
} from './QuestionView';
import type { RiskPoint } from './RiskPoint';
import {
    RiskPointFromJSON,
    RiskPointFromJSONTyped,
    RiskPointToJSON,
    RiskPointToJSONTyped,
} from './RiskPoint';
import type { CategoryRef } from './CategoryRef';
import {
    CategoryRefFromJSON,
    CategoryRefFromJSONTyped,
    CategoryRefToJSON,
    CategoryRefToJSONTyped,
} from './CategoryRef';
import type { ItemElements } from './ItemElements';
import {
    ItemElementsFromJSON,
    ItemElementsFromJSONTyped,
    ItemElementsToJSON,
    ItemElementsToJSONTyped,
} from './ItemElements';
import type { ItemRelative } from './ItemRelative';
import {
    ItemRelativeFromJSON,
    ItemRelativeFromJSONTyped,
    ItemRelativeToJSON,
    ItemRelativeToJSONTyped,
} from './ItemRelative';
import type { StageView } from './StageView';
import {
    StageViewFromJSON,
    StageViewFromJSONTyped,
    StageViewToJSON,
    StageViewToJSONTyped,
} from './StageView';
import type { FeeView } from './FeeView';
import {
    FeeViewFromJSON,
    FeeViewFromJSONTyped,
    FeeViewToJSON,
    FeeViewToJSONTyped,
} from './FeeView';
import type { VenueView } from './VenueView';
import {
    VenueViewFromJSON,
    VenueViewFromJSONTyped,
    VenueViewToJSON,
    VenueViewToJSONTyped,
} from './VenueView';
import type { DutyView } from './DutyView';
import {
    DutyViewFromJSON,
    DutyViewFromJSONTyped,
    DutyViewToJSON,
    DutyViewToJSONTyped,
} from './DutyView';
import type { LegalBasis } from './LegalBasis';
import {
    LegalBasisFromJSON,
    LegalBasisFromJSONTyped,
    LegalBasisToJSON,
    LegalBasisToJSONTyped,
} from './LegalBasis';
import type { FormField } from './FormField';
import {
    FormFieldFromJSON,
    FormFieldFromJSONTyped,
    FormFieldToJSON,
    FormFieldToJSONTyped,
} from './FormField';
import type { MaterialRequirement } from './MaterialRequirement';
import {
    MaterialRequirementFromJSON,
    MaterialRequirementFromJSONTyped,
    MaterialRequirementToJSON,
    MaterialRequirementToJSONTyped,
} from './MaterialRequirement';
import type { TimeLimit } from './TimeLimit';
import {
    TimeLimitFromJSON,
    TimeLimitFromJSONTyped,
    TimeLimitToJSON,
    TimeLimitToJSONTyped,
} from './TimeLimit';

/**
 * 办事指南: elements 是事项全部要素, 其余各项按所用语言给出页面先要的内容 | The guide: elements holds every element of the item as published; the members beside it say in the reader's language what pages show first
 * @export
 * @interface ItemGuide
 */
export interface ItemGuide {
    /**
     * 实施编码: 信用代码18 + 行使层级1 + 基本编码12 | Implementation code
     */
    itemCode: string;
    /**
     * 基本编码 | Basic catalogue code
     */
    basicCode: string;
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    category: CategoryRef;
    /**
     * 
     */
    localCategory: CategoryRef;
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
    regionName: string;
    /**
     * 
     */
    status: ItemStatus;
    /**
     * 
     */
    statusReason?: string;
    /**
     * 自何日起暂停或取消 | Suspended or abolished since
     */
    statusFrom?: string;
    /**
     * 
     */
    applicable: boolean;
    /**
     * 
     */
    version: number;
    /**
     * 年本 | Yearly edition
     */
    edition?: string;
    /**
     * 
     */
    effectiveFrom: string;
    /**
     * 
     */
    effectiveTo?: string;
    /**
     * 
     */
    serviceObjects: Array<string>;
    /**
     * 
     */
    topics: Array<string>;
    /**
     * 
     */
    promisedLimit?: TimeLimit;
    /**
     * 
     */
    statutoryLimit?: TimeLimit;
    /**
     * 
     */
    onlineDepth?: number;
    /**
     * 
     */
    visits?: number;
    /**
     * 办件类型 | Immediate or promised
     */
    handlingType?: string;
    /**
     * 
     */
    resultName?: string;
    /**
     * 
     */
    resultKind?: string;
    /**
     * 
     */
    procedureKey?: string;
    /**
     * 
     */
    legalBases: Array<LegalBasis>;
    /**
     * 
     */
    conditions: Array<string>;
    /**
     * 
     */
    materials: Array<MaterialRequirement>;
    /**
     * 
     */
    form: Array<FormField>;
    /**
     * 
     */
    stages: Array<StageView>;
    /**
     * 
     */
    fees: Array<FeeView>;
    /**
     * 
     */
    duties: Array<DutyView>;
    /**
     * 
     */
    accountability: Array<string>;
    /**
     * 
     */
    riskPoints: Array<RiskPoint>;
    /**
     * 
     */
    questions: Array<QuestionView>;
    /**
     * 
     */
    venue?: VenueView;
    /**
     * 
     */
    reconsideration?: string;
    /**
     * 
     */
    litigation?: string;
    /**
     * 
     */
    quantityLimit?: string;
    /**
     * 
     */
    elements: ItemElements;
    /**
     * 
     */
    parentItem?: ItemRelative;
    /**
     * 本实施主体在用或暂停的子项 | Sub-items of the same organ, in force or suspended
     */
    childItems: Array<ItemRelative>;
}



/**
 * Check if a given object implements the ItemGuide interface.
 */
export function instanceOfItemGuide(value: object): value is ItemGuide {
    if (!('itemCode' in value) || value['itemCode'] === undefined) return false;
    if (!('basicCode' in value) || value['basicCode'] === undefined) return false;
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('category' in value) || value['category'] === undefined) return false;
    if (!('localCategory' in value) || value['localCategory'] === undefined) return false;
    if (!('organCode' in value) || value['organCode'] === undefined) return false;
    if (!('organName' in value) || value['organName'] === undefined) return false;
    if (!('regionCode' in value) || value['regionCode'] === undefined) return false;
    if (!('regionName' in value) || value['regionName'] === undefined) return false;
    if (!('status' in value) || value['status'] === undefined) return false;
    if (!('applicable' in value) || value['applicable'] === undefined) return false;
    if (!('version' in value) || value['version'] === undefined) return false;
    if (!('effectiveFrom' in value) || value['effectiveFrom'] === undefined) return false;
    if (!('serviceObjects' in value) || value['serviceObjects'] === undefined) return false;
    if (!('topics' in value) || value['topics'] === undefined) return false;
    if (!('legalBases' in value) || value['legalBases'] === undefined) return false;
    if (!('conditions' in value) || value['conditions'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('stages' in value) || value['stages'] === undefined) return false;
    if (!('fees' in value) || value['fees'] === undefined) return false;
    if (!('duties' in value) || value['duties'] === undefined) return false;
    if (!('accountability' in value) || value['accountability'] === undefined) return false;
    if (!('riskPoints' in value) || value['riskPoints'] === undefined) return false;
    if (!('questions' in value) || value['questions'] === undefined) return false;
    if (!('elements' in value) || value['elements'] === undefined) return false;
    if (!('childItems' in value) || value['childItems'] === undefined) return false;
    return true;
}

export function ItemGuideFromJSON(json: any): ItemGuide {
    return ItemGuideFromJSONTyped(json, false);
}

export function ItemGuideFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemGuide {
    if (json == null) {
        return json;
    }
    return {
        
        'itemCode': json['itemCode'],
        'basicCode': json['basicCode'],
        'name': json['name'],
        'category': CategoryRefFromJSON(json['category']),
        'localCategory': CategoryRefFromJSON(json['localCategory']),
        'organCode': json['organCode'],
        'organName': json['organName'],
        'regionCode': json['regionCode'],
        'regionName': json['regionName'],
        'status': ItemStatusFromJSON(json['status']),
        'statusReason': json['statusReason'] == null ? undefined : json['statusReason'],
        'statusFrom': json['statusFrom'] == null ? undefined : json['statusFrom'],
        'applicable': json['applicable'],
        'version': json['version'],
        'edition': json['edition'] == null ? undefined : json['edition'],
        'effectiveFrom': json['effectiveFrom'],
        'effectiveTo': json['effectiveTo'] == null ? undefined : json['effectiveTo'],
        'serviceObjects': json['serviceObjects'],
        'topics': json['topics'],
        'promisedLimit': json['promisedLimit'] == null ? undefined : TimeLimitFromJSON(json['promisedLimit']),
        'statutoryLimit': json['statutoryLimit'] == null ? undefined : TimeLimitFromJSON(json['statutoryLimit']),
        'onlineDepth': json['onlineDepth'] == null ? undefined : json['onlineDepth'],
        'visits': json['visits'] == null ? undefined : json['visits'],
        'handlingType': json['handlingType'] == null ? undefined : json['handlingType'],
        'resultName': json['resultName'] == null ? undefined : json['resultName'],
        'resultKind': json['resultKind'] == null ? undefined : json['resultKind'],
        'procedureKey': json['procedureKey'] == null ? undefined : json['procedureKey'],
        'legalBases': ((json['legalBases'] as Array<any>).map(LegalBasisFromJSON)),
        'conditions': json['conditions'],
        'materials': ((json['materials'] as Array<any>).map(MaterialRequirementFromJSON)),
        'form': ((json['form'] as Array<any>).map(FormFieldFromJSON)),
        'stages': ((json['stages'] as Array<any>).map(StageViewFromJSON)),
        'fees': ((json['fees'] as Array<any>).map(FeeViewFromJSON)),
        'duties': ((json['duties'] as Array<any>).map(DutyViewFromJSON)),
        'accountability': json['accountability'],
        'riskPoints': ((json['riskPoints'] as Array<any>).map(RiskPointFromJSON)),
        'questions': ((json['questions'] as Array<any>).map(QuestionViewFromJSON)),
        'venue': json['venue'] == null ? undefined : VenueViewFromJSON(json['venue']),
        'reconsideration': json['reconsideration'] == null ? undefined : json['reconsideration'],
        'litigation': json['litigation'] == null ? undefined : json['litigation'],
        'quantityLimit': json['quantityLimit'] == null ? undefined : json['quantityLimit'],
        'elements': ItemElementsFromJSON(json['elements']),
        'parentItem': json['parentItem'] == null ? undefined : ItemRelativeFromJSON(json['parentItem']),
        'childItems': ((json['childItems'] as Array<any>).map(ItemRelativeFromJSON)),
    };
}

export function ItemGuideToJSON(json: any): ItemGuide {
    return ItemGuideToJSONTyped(json, false);
}

export function ItemGuideToJSONTyped(value?: ItemGuide | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'itemCode': value['itemCode'],
        'basicCode': value['basicCode'],
        'name': value['name'],
        'category': CategoryRefToJSON(value['category']),
        'localCategory': CategoryRefToJSON(value['localCategory']),
        'organCode': value['organCode'],
        'organName': value['organName'],
        'regionCode': value['regionCode'],
        'regionName': value['regionName'],
        'status': ItemStatusToJSON(value['status']),
        'statusReason': value['statusReason'],
        'statusFrom': value['statusFrom'],
        'applicable': value['applicable'],
        'version': value['version'],
        'edition': value['edition'],
        'effectiveFrom': value['effectiveFrom'],
        'effectiveTo': value['effectiveTo'],
        'serviceObjects': value['serviceObjects'],
        'topics': value['topics'],
        'promisedLimit': TimeLimitToJSON(value['promisedLimit']),
        'statutoryLimit': TimeLimitToJSON(value['statutoryLimit']),
        'onlineDepth': value['onlineDepth'],
        'visits': value['visits'],
        'handlingType': value['handlingType'],
        'resultName': value['resultName'],
        'resultKind': value['resultKind'],
        'procedureKey': value['procedureKey'],
        'legalBases': ((value['legalBases'] as Array<any>).map(LegalBasisToJSON)),
        'conditions': value['conditions'],
        'materials': ((value['materials'] as Array<any>).map(MaterialRequirementToJSON)),
        'form': ((value['form'] as Array<any>).map(FormFieldToJSON)),
        'stages': ((value['stages'] as Array<any>).map(StageViewToJSON)),
        'fees': ((value['fees'] as Array<any>).map(FeeViewToJSON)),
        'duties': ((value['duties'] as Array<any>).map(DutyViewToJSON)),
        'accountability': value['accountability'],
        'riskPoints': ((value['riskPoints'] as Array<any>).map(RiskPointToJSON)),
        'questions': ((value['questions'] as Array<any>).map(QuestionViewToJSON)),
        'venue': VenueViewToJSON(value['venue']),
        'reconsideration': value['reconsideration'],
        'litigation': value['litigation'],
        'quantityLimit': value['quantityLimit'],
        'elements': ItemElementsToJSON(value['elements']),
        'parentItem': ItemRelativeToJSON(value['parentItem']),
        'childItems': ((value['childItems'] as Array<any>).map(ItemRelativeToJSON)),
    };
}

