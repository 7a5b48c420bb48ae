/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AdoptEntry,
    AdoptEntryFromJSON,
    AdoptEntryToJSON,
} from '../models/AdoptEntry';
import {
    type AdoptionView,
    AdoptionViewFromJSON,
    AdoptionViewToJSON,
} from '../models/AdoptionView';
import {
    type ClaimDraft,
    ClaimDraftFromJSON,
    ClaimDraftToJSON,
} from '../models/ClaimDraft';
import {
    type ClaimPage,
    ClaimPageFromJSON,
    ClaimPageToJSON,
} from '../models/ClaimPage';
import {
    type ComparisonView,
    ComparisonViewFromJSON,
    ComparisonViewToJSON,
} from '../models/ComparisonView';
import {
    type DueClaimCounts,
    DueClaimCountsFromJSON,
    DueClaimCountsToJSON,
} from '../models/DueClaimCounts';
import {
    type EntryPage,
    EntryPageFromJSON,
    EntryPageToJSON,
} from '../models/EntryPage';
import {
    type EntryView,
    EntryViewFromJSON,
    EntryViewToJSON,
} from '../models/EntryView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';

export interface AdoptEntryVersionRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 所依据的版本, 如 "v3"; 读取时得到的 ETag 可以原样给出 | The version this command rests on; the ETag of a read may be given as it is
     */
    ifMatch: string;
    /**
     * 
     */
    adoptEntry: AdoptEntry;
}

export interface CompareItemsRequest {
    /**
     * 实施编码或基本编码 | Item code or basic code
     */
    left: string;
    /**
     * 版本, 缺省为最新 | Version; the newest if left out
     */
    leftVersion?: number;
    /**
     * 实施编码或基本编码, 缺省同左 | Item code or basic code; the left one if left out
     */
    right?: string;
    /**
     * 版本, 缺省为最新 | Version; the newest if left out
     */
    rightVersion?: number;
}

export interface GetCatalogueEntryRequest {
    /**
     * 基本编码 | Basic code
     */
    basicCode: string;
    /**
     * 哪一天的版本 | The version of which day
     */
    asOf?: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetClaimDraftRequest {
    /**
     * 实施主体 | Organ
     */
    organCode: string;
    /**
     * 基本编码 | Basic code
     */
    basicCode: string;
}

export interface GetDueClaimCountsRequest {
    /**
     * 地区, 含其下级 | Region, with those below it
     */
    region: string;
}

export interface ListCatalogueEntriesRequest {
    /**
     * 名称的一部分或基本编码的开头 | Part of the name, or beginning of the code
     */
    q?: string;
    /**
     * 权力类型 (国家) | National category
     */
    category?: string;
    /**
     * 权力类型 (安徽) | Anhui category
     */
    ahCategory?: string;
    /**
     * 业务指导部门 | Department
     */
    department?: string;
    /**
     * 行使层级 | Level
     */
    level?: ListCatalogueEntriesLevelEnum;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface ListClaimsRequest {
    /**
     * 实施主体 | Organ
     */
    organ?: string;
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 状态 | State
     */
    state?: ListClaimsStateEnum;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListDueClaimsRequest {
    /**
     * 地区, 含其下级 | Region, with those below it
     */
    region: string;
    /**
     * 只看逾期的 | Only those past their day
     */
    overdue?: boolean;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

/**
 * 
 */
export class RegistryCatalogueApi extends runtime.BaseAPI {

    /**
     * Creates request options for adoptEntryVersion without sending the request
     */
    async adoptEntryVersionRequestOpts(requestParameters: AdoptEntryVersionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling adoptEntryVersion().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling adoptEntryVersion().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling adoptEntryVersion().'
            );
        }

        if (requestParameters['adoptEntry'] == null) {
            throw new runtime.RequiredError(
                'adoptEntry',
                'Required parameter "adoptEntry" was null or undefined when calling adoptEntryVersion().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

        if (requestParameters['idempotencyKey'] != null) {
            headerParameters['Idempotency-Key'] = String(requestParameters['idempotencyKey']);
        }

        if (requestParameters['ifMatch'] != null) {
            headerParameters['If-Match'] = String(requestParameters['ifMatch']);
        }

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/items/{itemCode}/adoption`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AdoptEntryToJSON(requestParameters['adoptEntry']),
        };
    }

    /**
     * 采用目录新版本 (认领升级) | Adopt a newer version of the entry
     */
    async adoptEntryVersionRaw(requestParameters: AdoptEntryVersionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<AdoptionView>> {
        const requestOptions = await this.adoptEntryVersionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => AdoptionViewFromJSON(jsonValue));
    }

    /**
     * 采用目录新版本 (认领升级) | Adopt a newer version of the entry
     */
    async adoptEntryVersion(requestParameters: AdoptEntryVersionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<AdoptionView> {
        const response = await this.adoptEntryVersionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for compareItems without sending the request
     */
    async compareItemsRequestOpts(requestParameters: CompareItemsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['left'] == null) {
            throw new runtime.RequiredError(
                'left',
                'Required parameter "left" was null or undefined when calling compareItems().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['left'] != null) {
            queryParameters['left'] = requestParameters['left'];
        }

        if (requestParameters['leftVersion'] != null) {
            queryParameters['leftVersion'] = requestParameters['leftVersion'];
        }

        if (requestParameters['right'] != null) {
            queryParameters['right'] = requestParameters['right'];
        }

        if (requestParameters['rightVersion'] != null) {
            queryParameters['rightVersion'] = requestParameters['rightVersion'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/comparisons`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 要素比对: 事项或目录条目的任意两个版本 | Compare two versions of items or entries field by field
     */
    async compareItemsRaw(requestParameters: CompareItemsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ComparisonView>> {
        const requestOptions = await this.compareItemsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ComparisonViewFromJSON(jsonValue));
    }

    /**
     * 要素比对: 事项或目录条目的任意两个版本 | Compare two versions of items or entries field by field
     */
    async compareItems(requestParameters: CompareItemsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ComparisonView> {
        const response = await this.compareItemsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getCatalogueEntry without sending the request
     */
    async getCatalogueEntryRequestOpts(requestParameters: GetCatalogueEntryRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['basicCode'] == null) {
            throw new runtime.RequiredError(
                'basicCode',
                'Required parameter "basicCode" was null or undefined when calling getCatalogueEntry().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/catalogue-entries/{basicCode}`;
        urlPath = urlPath.replace('{basicCode}', encodeURIComponent(String(requestParameters['basicCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 目录条目及历次版本 | An entry with its versions
     */
    async getCatalogueEntryRaw(requestParameters: GetCatalogueEntryRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EntryView>> {
        const requestOptions = await this.getCatalogueEntryRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EntryViewFromJSON(jsonValue));
    }

    /**
     * 目录条目及历次版本 | An entry with its versions
     */
    async getCatalogueEntry(requestParameters: GetCatalogueEntryRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EntryView> {
        const response = await this.getCatalogueEntryRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getClaimDraft without sending the request
     */
    async getClaimDraftRequestOpts(requestParameters: GetClaimDraftRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['organCode'] == null) {
            throw new runtime.RequiredError(
                'organCode',
                'Required parameter "organCode" was null or undefined when calling getClaimDraft().'
            );
        }

        if (requestParameters['basicCode'] == null) {
            throw new runtime.RequiredError(
                'basicCode',
                'Required parameter "basicCode" was null or undefined when calling getClaimDraft().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/claim-drafts/{organCode}/{basicCode}`;
        urlPath = urlPath.replace('{organCode}', encodeURIComponent(String(requestParameters['organCode'])));
        urlPath = urlPath.replace('{basicCode}', encodeURIComponent(String(requestParameters['basicCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 认领草稿 | The draft of a claim, standard fields filled in
     */
    async getClaimDraftRaw(requestParameters: GetClaimDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ClaimDraft>> {
        const requestOptions = await this.getClaimDraftRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ClaimDraftFromJSON(jsonValue));
    }

    /**
     * 认领草稿 | The draft of a claim, standard fields filled in
     */
    async getClaimDraft(requestParameters: GetClaimDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ClaimDraft> {
        const response = await this.getClaimDraftRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getDueClaimCounts without sending the request
     */
    async getDueClaimCountsRequestOpts(requestParameters: GetDueClaimCountsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['region'] == null) {
            throw new runtime.RequiredError(
                'region',
                'Required parameter "region" was null or undefined when calling getDueClaimCounts().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/claims/due/counts`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 待升级的认领有几项, 逾期几项 | How many claims wait for an upgrade, and how many are late
     */
    async getDueClaimCountsRaw(requestParameters: GetDueClaimCountsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DueClaimCounts>> {
        const requestOptions = await this.getDueClaimCountsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DueClaimCountsFromJSON(jsonValue));
    }

    /**
     * 待升级的认领有几项, 逾期几项 | How many claims wait for an upgrade, and how many are late
     */
    async getDueClaimCounts(requestParameters: GetDueClaimCountsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DueClaimCounts> {
        const response = await this.getDueClaimCountsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listCatalogueEntries without sending the request
     */
    async listCatalogueEntriesRequestOpts(requestParameters: ListCatalogueEntriesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['q'] != null) {
            queryParameters['q'] = requestParameters['q'];
        }

        if (requestParameters['category'] != null) {
            queryParameters['category'] = requestParameters['category'];
        }

        if (requestParameters['ahCategory'] != null) {
            queryParameters['ahCategory'] = requestParameters['ahCategory'];
        }

        if (requestParameters['department'] != null) {
            queryParameters['department'] = requestParameters['department'];
        }

        if (requestParameters['level'] != null) {
            queryParameters['level'] = requestParameters['level'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/catalogue-entries`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 基本目录 | Entries of the common catalogue
     */
    async listCatalogueEntriesRaw(requestParameters: ListCatalogueEntriesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EntryPage>> {
        const requestOptions = await this.listCatalogueEntriesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EntryPageFromJSON(jsonValue));
    }

    /**
     * 基本目录 | Entries of the common catalogue
     */
    async listCatalogueEntries(requestParameters: ListCatalogueEntriesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EntryPage> {
        const response = await this.listCatalogueEntriesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listClaims without sending the request
     */
    async listClaimsRequestOpts(requestParameters: ListClaimsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['state'] != null) {
            queryParameters['state'] = requestParameters['state'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/claims`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 认领情况: 机关或地区的未认领、已认领、待升级 | Claims of an organ or region: unclaimed, claimed, outdated
     */
    async listClaimsRaw(requestParameters: ListClaimsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ClaimPage>> {
        const requestOptions = await this.listClaimsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ClaimPageFromJSON(jsonValue));
    }

    /**
     * 认领情况: 机关或地区的未认领、已认领、待升级 | Claims of an organ or region: unclaimed, claimed, outdated
     */
    async listClaims(requestParameters: ListClaimsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ClaimPage> {
        const response = await this.listClaimsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listDueClaims without sending the request
     */
    async listDueClaimsRequestOpts(requestParameters: ListDueClaimsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['region'] == null) {
            throw new runtime.RequiredError(
                'region',
                'Required parameter "region" was null or undefined when calling listDueClaims().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['overdue'] != null) {
            queryParameters['overdue'] = requestParameters['overdue'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/claims/due`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 省、市清单管理员据此督促: 目录改了, 谁还没有升级, 逾期的有几项 | By this a province or a city presses on: an entry was altered, who has not adopted it, and how many are late
     * 本地区及下级待升级的认领, 先到期的在前 | Claims of a region and of those below it that wait for an upgrade, first due first
     */
    async listDueClaimsRaw(requestParameters: ListDueClaimsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ClaimPage>> {
        const requestOptions = await this.listDueClaimsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ClaimPageFromJSON(jsonValue));
    }

    /**
     * 省、市清单管理员据此督促: 目录改了, 谁还没有升级, 逾期的有几项 | By this a province or a city presses on: an entry was altered, who has not adopted it, and how many are late
     * 本地区及下级待升级的认领, 先到期的在前 | Claims of a region and of those below it that wait for an upgrade, first due first
     */
    async listDueClaims(requestParameters: ListDueClaimsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ClaimPage> {
        const response = await this.listDueClaimsRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum ListCatalogueEntriesLevelEnum {
    State = 'state',
    Province = 'province',
    City = 'city',
    County = 'county',
    Town = 'town',
    Village = 'village',
}
/**
  * @export
  * @enum {string}
  */
export enum ListClaimsStateEnum {
    Unclaimed = 'unclaimed',
    Claimed = 'claimed',
    Outdated = 'outdated',
    Withdrawn = 'withdrawn',
}
