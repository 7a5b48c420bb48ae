/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ItemPunishment } from './ItemPunishment';
import {
    ItemPunishmentFromJSON,
    ItemPunishmentFromJSONTyped,
    ItemPunishmentToJSON,
    ItemPunishmentToJSONTyped,
} from './ItemPunishment';
import type { ItemClassification } from './ItemClassification';
import {
    ItemClassificationFromJSON,
    ItemClassificationFromJSONTyped,
    ItemClassificationToJSON,
    ItemClassificationToJSONTyped,
} from './ItemClassification';
import type { ItemStage } from './ItemStage';
import {
    ItemStageFromJSON,
    ItemStageFromJSONTyped,
    ItemStageToJSON,
    ItemStageToJSONTyped,
} from './ItemStage';
import type { ItemFees } from './ItemFees';
import {
    ItemFeesFromJSON,
    ItemFeesFromJSONTyped,
    ItemFeesToJSON,
    ItemFeesToJSONTyped,
} from './ItemFees';
import type { ItemLiability } from './ItemLiability';
import {
    ItemLiabilityFromJSON,
    ItemLiabilityFromJSONTyped,
    ItemLiabilityToJSON,
    ItemLiabilityToJSONTyped,
} from './ItemLiability';
import type { ItemLevy } from './ItemLevy';
import {
    ItemLevyFromJSON,
    ItemLevyFromJSONTyped,
    ItemLevyToJSON,
    ItemLevyToJSONTyped,
} from './ItemLevy';
import type { ItemMaterial } from './ItemMaterial';
import {
    ItemMaterialFromJSON,
    ItemMaterialFromJSONTyped,
    ItemMaterialToJSON,
    ItemMaterialToJSONTyped,
} from './ItemMaterial';
import type { ItemField } from './ItemField';
import {
    ItemFieldFromJSON,
    ItemFieldFromJSONTyped,
    ItemFieldToJSON,
    ItemFieldToJSONTyped,
} from './ItemField';
import type { ItemRisk } from './ItemRisk';
import {
    ItemRiskFromJSON,
    ItemRiskFromJSONTyped,
    ItemRiskToJSON,
    ItemRiskToJSONTyped,
} from './ItemRisk';
import type { ItemDuty } from './ItemDuty';
import {
    ItemDutyFromJSON,
    ItemDutyFromJSONTyped,
    ItemDutyToJSON,
    ItemDutyToJSONTyped,
} from './ItemDuty';
import type { ItemRemedies } from './ItemRemedies';
import {
    ItemRemediesFromJSON,
    ItemRemediesFromJSONTyped,
    ItemRemediesToJSON,
    ItemRemediesToJSONTyped,
} from './ItemRemedies';
import type { ItemAudience } from './ItemAudience';
import {
    ItemAudienceFromJSON,
    ItemAudienceFromJSONTyped,
    ItemAudienceToJSON,
    ItemAudienceToJSONTyped,
} from './ItemAudience';
import type { ItemVenue } from './ItemVenue';
import {
    ItemVenueFromJSON,
    ItemVenueFromJSONTyped,
    ItemVenueToJSON,
    ItemVenueToJSONTyped,
} from './ItemVenue';
import type { ItemResult } from './ItemResult';
import {
    ItemResultFromJSON,
    ItemResultFromJSONTyped,
    ItemResultToJSON,
    ItemResultToJSONTyped,
} from './ItemResult';
import type { ItemLimits } from './ItemLimits';
import {
    ItemLimitsFromJSON,
    ItemLimitsFromJSONTyped,
    ItemLimitsToJSON,
    ItemLimitsToJSONTyped,
} from './ItemLimits';
import type { ItemHandling } from './ItemHandling';
import {
    ItemHandlingFromJSON,
    ItemHandlingFromJSONTyped,
    ItemHandlingToJSON,
    ItemHandlingToJSONTyped,
} from './ItemHandling';
import type { ItemBasis } from './ItemBasis';
import {
    ItemBasisFromJSON,
    ItemBasisFromJSONTyped,
    ItemBasisToJSON,
    ItemBasisToJSONTyped,
} from './ItemBasis';
import type { ItemExercise } from './ItemExercise';
import {
    ItemExerciseFromJSON,
    ItemExerciseFromJSONTyped,
    ItemExerciseToJSON,
    ItemExerciseToJSONTyped,
} from './ItemExercise';
import type { ItemQuestion } from './ItemQuestion';
import {
    ItemQuestionFromJSON,
    ItemQuestionFromJSONTyped,
    ItemQuestionToJSON,
    ItemQuestionToJSONTyped,
} from './ItemQuestion';

/**
 * 实施清单要素: 一个版本的全部内容 | Everything one version of an item says
 * @export
 * @interface ItemContent
 */
export interface ItemContent {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    aliases: Array<string>;
    /**
     * 
     */
    classification: ItemClassification;
    /**
     * 
     */
    exercise: ItemExercise;
    /**
     * 
     */
    bases: Array<ItemBasis>;
    /**
     * 
     */
    handling: ItemHandling;
    /**
     * 
     */
    limits: ItemLimits;
    /**
     * 
     */
    stages: Array<ItemStage>;
    /**
     * 
     */
    conditions: Array<string>;
    /**
     * 
     */
    materials: Array<ItemMaterial>;
    /**
     * 
     */
    form: Array<ItemField>;
    /**
     * 
     */
    fees: ItemFees;
    /**
     * 
     */
    result?: ItemResult;
    /**
     * 
     */
    audience: ItemAudience;
    /**
     * 
     */
    venue: ItemVenue;
    /**
     * 
     */
    duties: Array<ItemDuty>;
    /**
     * 
     */
    accountability: Array<ItemLiability>;
    /**
     * 
     */
    risks: Array<ItemRisk>;
    /**
     * 
     */
    questions: Array<ItemQuestion>;
    /**
     * 
     */
    remedies?: ItemRemedies;
    /**
     * 
     */
    procedureKey: string;
    /**
     * 
     */
    punishment?: ItemPunishment;
    /**
     * 
     */
    levy?: ItemLevy;
    /**
     * 
     */
    edition: string;
    /**
     * 
     */
    evidence: string;
}

/**
 * Check if a given object implements the ItemContent interface.
 */
export function instanceOfItemContent(value: object): value is ItemContent {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('aliases' in value) || value['aliases'] === undefined) return false;
    if (!('classification' in value) || value['classification'] === undefined) return false;
    if (!('exercise' in value) || value['exercise'] === undefined) return false;
    if (!('bases' in value) || value['bases'] === undefined) return false;
    if (!('handling' in value) || value['handling'] === undefined) return false;
    if (!('limits' in value) || value['limits'] === undefined) return false;
    if (!('stages' in value) || value['stages'] === undefined) return false;
    if (!('conditions' in value) || value['conditions'] === undefined) return false;
    if (!('materials' in value) || value['materials'] === undefined) return false;
    if (!('form' in value) || value['form'] === undefined) return false;
    if (!('fees' in value) || value['fees'] === undefined) return false;
    if (!('audience' in value) || value['audience'] === undefined) return false;
    if (!('venue' in value) || value['venue'] === undefined) return false;
    if (!('duties' in value) || value['duties'] === undefined) return false;
    if (!('accountability' in value) || value['accountability'] === undefined) return false;
    if (!('risks' in value) || value['risks'] === undefined) return false;
    if (!('questions' in value) || value['questions'] === undefined) return false;
    if (!('procedureKey' in value) || value['procedureKey'] === undefined) return false;
    if (!('edition' in value) || value['edition'] === undefined) return false;
    if (!('evidence' in value) || value['evidence'] === undefined) return false;
    return true;
}

export function ItemContentFromJSON(json: any): ItemContent {
    return ItemContentFromJSONTyped(json, false);
}

export function ItemContentFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemContent {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'aliases': json['aliases'],
        'classification': ItemClassificationFromJSON(json['classification']),
        'exercise': ItemExerciseFromJSON(json['exercise']),
        'bases': ((json['bases'] as Array<any>).map(ItemBasisFromJSON)),
        'handling': ItemHandlingFromJSON(json['handling']),
        'limits': ItemLimitsFromJSON(json['limits']),
        'stages': ((json['stages'] as Array<any>).map(ItemStageFromJSON)),
        'conditions': json['conditions'],
        'materials': ((json['materials'] as Array<any>).map(ItemMaterialFromJSON)),
        'form': ((json['form'] as Array<any>).map(ItemFieldFromJSON)),
        'fees': ItemFeesFromJSON(json['fees']),
        'result': json['result'] == null ? undefined : ItemResultFromJSON(json['result']),
        'audience': ItemAudienceFromJSON(json['audience']),
        'venue': ItemVenueFromJSON(json['venue']),
        'duties': ((json['duties'] as Array<any>).map(ItemDutyFromJSON)),
        'accountability': ((json['accountability'] as Array<any>).map(ItemLiabilityFromJSON)),
        'risks': ((json['risks'] as Array<any>).map(ItemRiskFromJSON)),
        'questions': ((json['questions'] as Array<any>).map(ItemQuestionFromJSON)),
        'remedies': json['remedies'] == null ? undefined : ItemRemediesFromJSON(json['remedies']),
        'procedureKey': json['procedureKey'],
        'punishment': json['punishment'] == null ? undefined : ItemPunishmentFromJSON(json['punishment']),
        'levy': json['levy'] == null ? undefined : ItemLevyFromJSON(json['levy']),
        'edition': json['edition'],
        'evidence': json['evidence'],
    };
}

export function ItemContentToJSON(json: any): ItemContent {
    return ItemContentToJSONTyped(json, false);
}

export function ItemContentToJSONTyped(value?: ItemContent | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'aliases': value['aliases'],
        'classification': ItemClassificationToJSON(value['classification']),
        'exercise': ItemExerciseToJSON(value['exercise']),
        'bases': ((value['bases'] as Array<any>).map(ItemBasisToJSON)),
        'handling': ItemHandlingToJSON(value['handling']),
        'limits': ItemLimitsToJSON(value['limits']),
        'stages': ((value['stages'] as Array<any>).map(ItemStageToJSON)),
        'conditions': value['conditions'],
        'materials': ((value['materials'] as Array<any>).map(ItemMaterialToJSON)),
        'form': ((value['form'] as Array<any>).map(ItemFieldToJSON)),
        'fees': ItemFeesToJSON(value['fees']),
        'result': ItemResultToJSON(value['result']),
        'audience': ItemAudienceToJSON(value['audience']),
        'venue': ItemVenueToJSON(value['venue']),
        'duties': ((value['duties'] as Array<any>).map(ItemDutyToJSON)),
        'accountability': ((value['accountability'] as Array<any>).map(ItemLiabilityToJSON)),
        'risks': ((value['risks'] as Array<any>).map(ItemRiskToJSON)),
        'questions': ((value['questions'] as Array<any>).map(ItemQuestionToJSON)),
        'remedies': ItemRemediesToJSON(value['remedies']),
        'procedureKey': value['procedureKey'],
        'punishment': ItemPunishmentToJSON(value['punishment']),
        'levy': ItemLevyToJSON(value['levy']),
        'edition': value['edition'],
        'evidence': value['evidence'],
    };
}

