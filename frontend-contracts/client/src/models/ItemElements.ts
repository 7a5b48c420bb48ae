/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import { mapValues } from '../runtime';
import type { ElementMaterial } from './ElementMaterial';
import {
    ElementMaterialFromJSON,
    ElementMaterialFromJSONTyped,
    ElementMaterialToJSON,
    ElementMaterialToJSONTyped,
} from './ElementMaterial';
import type { ElementBasis } from './ElementBasis';
import {
    ElementBasisFromJSON,
    ElementBasisFromJSONTyped,
    ElementBasisToJSON,
    ElementBasisToJSONTyped,
} from './ElementBasis';
import type { ElementPunishment } from './ElementPunishment';
import {
    ElementPunishmentFromJSON,
    ElementPunishmentFromJSONTyped,
    ElementPunishmentToJSON,
    ElementPunishmentToJSONTyped,
} from './ElementPunishment';
import type { ElementField } from './ElementField';
import {
    ElementFieldFromJSON,
    ElementFieldFromJSONTyped,
    ElementFieldToJSON,
    ElementFieldToJSONTyped,
} from './ElementField';
import type { ElementAccountability } from './ElementAccountability';
import {
    ElementAccountabilityFromJSON,
    ElementAccountabilityFromJSONTyped,
    ElementAccountabilityToJSON,
    ElementAccountabilityToJSONTyped,
} from './ElementAccountability';
import type { ElementClassification } from './ElementClassification';
import {
    ElementClassificationFromJSON,
    ElementClassificationFromJSONTyped,
    ElementClassificationToJSON,
    ElementClassificationToJSONTyped,
} from './ElementClassification';
import type { ElementFees } from './ElementFees';
import {
    ElementFeesFromJSON,
    ElementFeesFromJSONTyped,
    ElementFeesToJSON,
    ElementFeesToJSONTyped,
} from './ElementFees';
import type { ElementLevy } from './ElementLevy';
import {
    ElementLevyFromJSON,
    ElementLevyFromJSONTyped,
    ElementLevyToJSON,
    ElementLevyToJSONTyped,
} from './ElementLevy';
import type { ElementVenue } from './ElementVenue';
import {
    ElementVenueFromJSON,
    ElementVenueFromJSONTyped,
    ElementVenueToJSON,
    ElementVenueToJSONTyped,
} from './ElementVenue';
import type { ElementHandling } from './ElementHandling';
import {
    ElementHandlingFromJSON,
    ElementHandlingFromJSONTyped,
    ElementHandlingToJSON,
    ElementHandlingToJSONTyped,
} from './ElementHandling';
import type { ElementResult } from './ElementResult';
import {
    ElementResultFromJSON,
    ElementResultFromJSONTyped,
    ElementResultToJSON,
    ElementResultToJSONTyped,
} from './ElementResult';
import type { ElementQuestion } from './ElementQuestion';
import {
    ElementQuestionFromJSON,
    ElementQuestionFromJSONTyped,
    ElementQuestionToJSON,
    ElementQuestionToJSONTyped,
} from './ElementQuestion';
import type { ElementRemedies } from './ElementRemedies';
import {
    ElementRemediesFromJSON,
    ElementRemediesFromJSONTyped,
    ElementRemediesToJSON,
    ElementRemediesToJSONTyped,
} from './ElementRemedies';
import type { ElementExercise } from './ElementExercise';
import {
    ElementExerciseFromJSON,
    ElementExerciseFromJSONTyped,
    ElementExerciseToJSON,
    ElementExerciseToJSONTyped,
} from './ElementExercise';
import type { ElementLimits } from './ElementLimits';
import {
    ElementLimitsFromJSON,
    ElementLimitsFromJSONTyped,
    ElementLimitsToJSON,
    ElementLimitsToJSONTyped,
} from './ElementLimits';
import type { ElementAudience } from './ElementAudience';
import {
    ElementAudienceFromJSON,
    ElementAudienceFromJSONTyped,
    ElementAudienceToJSON,
    ElementAudienceToJSONTyped,
} from './ElementAudience';
import type { ElementRisk } from './ElementRisk';
import {
    ElementRiskFromJSON,
    ElementRiskFromJSONTyped,
    ElementRiskToJSON,
    ElementRiskToJSONTyped,
} from './ElementRisk';
import type { ElementHandlingItem } from './ElementHandlingItem';
import {
    ElementHandlingItemFromJSON,
    ElementHandlingItemFromJSONTyped,
    ElementHandlingItemToJSON,
    ElementHandlingItemToJSONTyped,
} from './ElementHandlingItem';
import type { ElementStage } from './ElementStage';
import {
    ElementStageFromJSON,
    ElementStageFromJSONTyped,
    ElementStageToJSON,
    ElementStageToJSONTyped,
} from './ElementStage';
import type { ElementServices } from './ElementServices';
import {
    ElementServicesFromJSON,
    ElementServicesFromJSONTyped,
    ElementServicesToJSON,
    ElementServicesToJSONTyped,
} from './ElementServices';
import type { ElementDuty } from './ElementDuty';
import {
    ElementDutyFromJSON,
    ElementDutyFromJSONTyped,
    ElementDutyToJSON,
    ElementDutyToJSONTyped,
} from './ElementDuty';

/**
 * 事项全部要素, 可编辑的形式 | Every element of an item in the form that is edited
 * @export
 * @interface ItemElements
 */
export interface ItemElements {
    /**
     * 
     */
    name: string;
    /**
     * 
     */
    aliases?: Array<string>;
    /**
     * 
     */
    classification: ElementClassification;
    /**
     * 
     */
    exercise: ElementExercise;
    /**
     * 
     */
    bases: Array<ElementBasis>;
    /**
     * 
     */
    handling: ElementHandling;
    /**
     * 
     */
    limits: ElementLimits;
    /**
     * 
     */
    stages?: Array<ElementStage>;
    /**
     * 
     */
    conditions?: Array<string>;
    /**
     * 
     */
    materials?: Array<ElementMaterial>;
    /**
     * 
     */
    form?: Array<ElementField>;
    /**
     * 
     */
    fees: ElementFees;
    /**
     * 
     */
    result?: ElementResult;
    /**
     * 
     */
    audience: ElementAudience;
    /**
     * 
     */
    venue: ElementVenue;
    /**
     * 
     */
    duties?: Array<ElementDuty>;
    /**
     * 
     */
    accountability?: Array<ElementAccountability>;
    /**
     * 
     */
    risks?: Array<ElementRisk>;
    /**
     * 
     */
    questions?: Array<ElementQuestion>;
    /**
     * 
     */
    remedies?: ElementRemedies;
    /**
     * 
     */
    procedureKey: string;
    /**
     * 
     */
    punishment?: ElementPunishment;
    /**
     * 
     */
    levy?: ElementLevy;
    /**
     * 
     */
    services?: ElementServices;
    /**
     * 
     */
    handlingItems?: Array<ElementHandlingItem>;
    /**
     * 
     */
    edition: string;
    /**
     * 
     */
    evidence: string;
    /**
     * 备注 | Remark of the published list
     */
    remark?: string;
}

/**
 * Check if a given object implements the ItemElements interface.
 */
export function instanceOfItemElements(value: object): value is ItemElements {
    if (!('name' in value) || value['name'] === undefined) return false;
    if (!('classification' in value) || value['classification'] === undefined) return false;
    if (!('exercise' in value) || value['exercise'] === undefined) return false;
    if (!('bases' in value) || value['bases'] === undefined) return false;
    if (!('handling' in value) || value['handling'] === undefined) return false;
    if (!('limits' in value) || value['limits'] === undefined) return false;
    if (!('fees' in value) || value['fees'] === undefined) return false;
    if (!('audience' in value) || value['audience'] === undefined) return false;
    if (!('venue' in value) || value['venue'] === undefined) return false;
    if (!('procedureKey' in value) || value['procedureKey'] === undefined) return false;
    if (!('edition' in value) || value['edition'] === undefined) return false;
    if (!('evidence' in value) || value['evidence'] === undefined) return false;
    return true;
}

export function ItemElementsFromJSON(json: any): ItemElements {
    return ItemElementsFromJSONTyped(json, false);
}

export function ItemElementsFromJSONTyped(json: any, ignoreDiscriminator: boolean): ItemElements {
    if (json == null) {
        return json;
    }
    return {
        
        'name': json['name'],
        'aliases': json['aliases'] == null ? undefined : json['aliases'],
        'classification': ElementClassificationFromJSON(json['classification']),
        'exercise': ElementExerciseFromJSON(json['exercise']),
        'bases': ((json['bases'] as Array<any>).map(ElementBasisFromJSON)),
        'handling': ElementHandlingFromJSON(json['handling']),
        'limits': ElementLimitsFromJSON(json['limits']),
        'stages': json['stages'] == null ? undefined : ((json['stages'] as Array<any>).map(ElementStageFromJSON)),
        'conditions': json['conditions'] == null ? undefined : json['conditions'],
        'materials': json['materials'] == null ? undefined : ((json['materials'] as Array<any>).map(ElementMaterialFromJSON)),
        'form': json['form'] == null ? undefined : ((json['form'] as Array<any>).map(ElementFieldFromJSON)),
        'fees': ElementFeesFromJSON(json['fees']),
        'result': json['result'] == null ? undefined : ElementResultFromJSON(json['result']),
        'audience': ElementAudienceFromJSON(json['audience']),
        'venue': ElementVenueFromJSON(json['venue']),
        'duties': json['duties'] == null ? undefined : ((json['duties'] as Array<any>).map(ElementDutyFromJSON)),
        'accountability': json['accountability'] == null ? undefined : ((json['accountability'] as Array<any>).map(ElementAccountabilityFromJSON)),
        'risks': json['risks'] == null ? undefined : ((json['risks'] as Array<any>).map(ElementRiskFromJSON)),
        'questions': json['questions'] == null ? undefined : ((json['questions'] as Array<any>).map(ElementQuestionFromJSON)),
        'remedies': json['remedies'] == null ? undefined : ElementRemediesFromJSON(json['remedies']),
        'procedureKey': json['procedureKey'],
        'punishment': json['punishment'] == null ? undefined : ElementPunishmentFromJSON(json['punishment']),
        'levy': json['levy'] == null ? undefined : ElementLevyFromJSON(json['levy']),
        'services': json['services'] == null ? undefined : ElementServicesFromJSON(json['services']),
        'handlingItems': json['handlingItems'] == null ? undefined : ((json['handlingItems'] as Array<any>).map(ElementHandlingItemFromJSON)),
        'edition': json['edition'],
        'evidence': json['evidence'],
        'remark': json['remark'] == null ? undefined : json['remark'],
    };
}

export function ItemElementsToJSON(json: any): ItemElements {
    return ItemElementsToJSONTyped(json, false);
}

export function ItemElementsToJSONTyped(value?: ItemElements | null, ignoreDiscriminator: boolean = false): any {
    if (value == null) {
        return value;
    }

    return {
        
        'name': value['name'],
        'aliases': value['aliases'],
        'classification': ElementClassificationToJSON(value['classification']),
        'exercise': ElementExerciseToJSON(value['exercise']),
        'bases': ((value['bases'] as Array<any>).map(ElementBasisToJSON)),
        'handling': ElementHandlingToJSON(value['handling']),
        'limits': ElementLimitsToJSON(value['limits']),
        'stages': value['stages'] == null ? undefined : ((value['stages'] as Array<any>).map(ElementStageToJSON)),
        'conditions': value['conditions'],
        'materials': value['materials'] == null ? undefined : ((value['materials'] as Array<any>).map(ElementMaterialToJSON)),
        'form': value['form'] == null ? undefined : ((value['form'] as Array<any>).map(ElementFieldToJSON)),
        'fees': ElementFeesToJSON(value['fees']),
        'result': ElementResultToJSON(value['result']),
        'audience': ElementAudienceToJSON(value['audience']),
        'venue': ElementVenueToJSON(value['venue']),
        'duties': value['duties'] == null ? undefined : ((value['duties'] as Array<any>).map(ElementDutyToJSON)),
        'accountability': value['accountability'] == null ? undefined : ((value['accountability'] as Array<any>).map(ElementAccountabilityToJSON)),
        'risks': value['risks'] == null ? undefined : ((value['risks'] as Array<any>).map(ElementRiskToJSON)),
        'questions': value['questions'] == null ? undefined : ((value['questions'] as Array<any>).map(ElementQuestionToJSON)),
        'remedies': ElementRemediesToJSON(value['remedies']),
        'procedureKey': value['procedureKey'],
        'punishment': ElementPunishmentToJSON(value['punishment']),
        'levy': ElementLevyToJSON(value['levy']),
        'services': ElementServicesToJSON(value['services']),
        'handlingItems': value['handlingItems'] == null ? undefined : ((value['handlingItems'] as Array<any>).map(ElementHandlingItemToJSON)),
        'edition': value['edition'],
        'evidence': value['evidence'],
        'remark': value['remark'],
    };
}

