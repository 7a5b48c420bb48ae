/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

/**
 * 自然人, 法人 | Natural or legal person
 * @export
 * @enum {string}
 */
export enum PartyKind {
    NaturalPerson = 'natural-person',
    LegalPerson = 'legal-person'
}


export function instanceOfPartyKind(value: any): boolean {
    for (const key in PartyKind) {
        if (Object.prototype.hasOwnProperty.call(PartyKind, key)) {
            if (PartyKind[key as keyof typeof PartyKind] === value) {
                return true;
            }
        }
    }
    return false;
}

export function PartyKindFromJSON(json: any): PartyKind {
    return PartyKindFromJSONTyped(json, false);
}

export function PartyKindFromJSONTyped(json: any, ignoreDiscriminator: boolean): PartyKind {
    return json as PartyKind;
}

export function PartyKindToJSON(value?: PartyKind | null): any {
    return value as any;
}

export function PartyKindToJSONTyped(value: any, ignoreDiscriminator: boolean): PartyKind {
    return value as PartyKind;
}

