/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type CategoryList,
    CategoryListFromJSON,
    CategoryListToJSON,
} from '../models/CategoryList';
import {
    type ItemFacets,
    ItemFacetsFromJSON,
    ItemFacetsToJSON,
} from '../models/ItemFacets';
import {
    type ItemGuide,
    ItemGuideFromJSON,
    ItemGuideToJSON,
} from '../models/ItemGuide';
import {
    type ItemPage,
    ItemPageFromJSON,
    ItemPageToJSON,
} from '../models/ItemPage';
import {
    type ItemVersionList,
    ItemVersionListFromJSON,
    ItemVersionListToJSON,
} from '../models/ItemVersionList';
import {
    type OrganPage,
    OrganPageFromJSON,
    OrganPageToJSON,
} from '../models/OrganPage';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type ProcedureList,
    ProcedureListFromJSON,
    ProcedureListToJSON,
} from '../models/ProcedureList';
import {
    type ProcedureView,
    ProcedureViewFromJSON,
    ProcedureViewToJSON,
} from '../models/ProcedureView';
import {
    type RegionList,
    RegionListFromJSON,
    RegionListToJSON,
} from '../models/RegionList';

export interface GetItemRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 哪一天的版本 | The version of which day
     */
    asOf?: string;
    /**
     * 当时所知: 截至何时已记录的内容 | What had been recorded by then
     */
    knownAt?: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetItemFacetsRequest {
    /**
     * 词语, 拼音, 首字母或编码 | Words, pinyin, initials or code
     */
    q?: string;
    /**
     * 行使地区 | Region where it is exercised
     */
    region?: string;
    /**
     * 事项类型代码, 属于 categoryScheme 所给方案 | Category code in the scheme that categoryScheme gives
     */
    category?: string;
    /**
     * 分类方案: gb2020 国家十类与公共服务 (默认), ah2014 安徽省2014年分类 | Scheme of the category: the national one (default) or Anhui's of 2014
     */
    categoryScheme?: GetItemFacetsCategorySchemeEnum;
    /**
     * 实施主体 | Organ
     */
    organ?: string;
    /**
     * 服务对象 | For whom
     */
    serviceObject?: GetItemFacetsServiceObjectEnum;
    /**
     * 办事主题 (自然人或法人), 如 准营准办 | Topic, of persons or of legal persons
     */
    topic?: string;
    /**
     * 行使地区的层级 | Level of the region where it is exercised
     */
    level?: GetItemFacetsLevelEnum;
}

export interface GetProcedureRequest {
    /**
     * 流程标识 | Procedure key
     */
    procedureKey: string;
    /**
     * 版本 | Version
     */
    version?: number;
}

export interface ListCategoriesRequest {
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 分类方案: gb2020 (默认) 或 ah2014 | Scheme: the national one (default) or Anhui's
     */
    scheme?: ListCategoriesSchemeEnum;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface ListItemVersionsRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 当时所知: 截至何时已记录的内容 | What had been recorded by then
     */
    knownAt?: string;
}

export interface ListOrgansRequest {
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 连同已撤销和尚未设立的 | With organs that ended or are to come
     */
    history?: boolean;
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

export interface ListProceduresRequest {
    /**
     * 该地区事项可用的流程 | Those an item of this region may name
     */
    region?: string;
}

export interface ListRegionsRequest {
    /**
     * 上级区划 | Parent
     */
    parent?: string;
    /**
     * 哪一天的区划 | The divisions of which day
     */
    asOf?: string;
    /**
     * 连同已停用和尚未启用的代码 (区划沿革) | With codes that ended or begin later; asOf is then left aside
     */
    history?: boolean;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface SearchItemsRequest {
    /**
     * 词语, 拼音, 首字母或编码 | Words, pinyin, initials or code
     */
    q?: string;
    /**
     * 行使地区 | Region where it is exercised
     */
    region?: string;
    /**
     * 事项类型代码, 属于 categoryScheme 所给方案 | Category code in the scheme that categoryScheme gives
     */
    category?: string;
    /**
     * 分类方案: gb2020 国家十类与公共服务 (默认), ah2014 安徽省2014年分类 | Scheme of the category: the national one (default) or Anhui's of 2014
     */
    categoryScheme?: SearchItemsCategorySchemeEnum;
    /**
     * 实施主体 | Organ
     */
    organ?: string;
    /**
     * 服务对象 | For whom
     */
    serviceObject?: SearchItemsServiceObjectEnum;
    /**
     * 办事主题 (自然人或法人), 如 准营准办 | Topic, of persons or of legal persons
     */
    topic?: string;
    /**
     * 行使地区的层级 | Level of the region where it is exercised
     */
    level?: SearchItemsLevelEnum;
    /**
     * 今日状态; 给出时一页可能不满, 有下一页游标即可继续 | Status of today; a page may then be short while there is a next one
     */
    status?: SearchItemsStatusEnum;
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
export class RegistryApi extends runtime.BaseAPI {

    /**
     * Creates request options for getItem without sending the request
     */
    async getItemRequestOpts(requestParameters: GetItemRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling getItem().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        if (requestParameters['knownAt'] != null) {
            queryParameters['knownAt'] = requestParameters['knownAt'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/items/{itemCode}`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看办事指南 | Read an item with all its elements
     */
    async getItemRaw(requestParameters: GetItemRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemGuide>> {
        const requestOptions = await this.getItemRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemGuideFromJSON(jsonValue));
    }

    /**
     * 查看办事指南 | Read an item with all its elements
     */
    async getItem(requestParameters: GetItemRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemGuide> {
        const response = await this.getItemRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getItemFacets without sending the request
     */
    async getItemFacetsRequestOpts(requestParameters: GetItemFacetsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['q'] != null) {
            queryParameters['q'] = requestParameters['q'];
        }

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['category'] != null) {
            queryParameters['category'] = requestParameters['category'];
        }

        if (requestParameters['categoryScheme'] != null) {
            queryParameters['categoryScheme'] = requestParameters['categoryScheme'];
        }

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        if (requestParameters['serviceObject'] != null) {
            queryParameters['serviceObject'] = requestParameters['serviceObject'];
        }

        if (requestParameters['topic'] != null) {
            queryParameters['topic'] = requestParameters['topic'];
        }

        if (requestParameters['level'] != null) {
            queryParameters['level'] = requestParameters['level'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/item-facets`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查找结果的分面数量 | How the matches of a search spread over category, region, level, organ, topic, depth and for whom
     */
    async getItemFacetsRaw(requestParameters: GetItemFacetsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemFacets>> {
        const requestOptions = await this.getItemFacetsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemFacetsFromJSON(jsonValue));
    }

    /**
     * 查找结果的分面数量 | How the matches of a search spread over category, region, level, organ, topic, depth and for whom
     */
    async getItemFacets(requestParameters: GetItemFacetsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemFacets> {
        const response = await this.getItemFacetsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getProcedure without sending the request
     */
    async getProcedureRequestOpts(requestParameters: GetProcedureRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['procedureKey'] == null) {
            throw new runtime.RequiredError(
                'procedureKey',
                'Required parameter "procedureKey" was null or undefined when calling getProcedure().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['version'] != null) {
            queryParameters['version'] = requestParameters['version'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/procedures/{procedureKey}`;
        urlPath = urlPath.replace('{procedureKey}', encodeURIComponent(String(requestParameters['procedureKey'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 运行流程图; 不给版本时为今日在用的 | Flow chart of a procedure as BPMN; without a version the one in force today
     */
    async getProcedureRaw(requestParameters: GetProcedureRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ProcedureView>> {
        const requestOptions = await this.getProcedureRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ProcedureViewFromJSON(jsonValue));
    }

    /**
     * 运行流程图; 不给版本时为今日在用的 | Flow chart of a procedure as BPMN; without a version the one in force today
     */
    async getProcedure(requestParameters: GetProcedureRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ProcedureView> {
        const response = await this.getProcedureRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listCategories without sending the request
     */
    async listCategoriesRequestOpts(requestParameters: ListCategoriesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['scheme'] != null) {
            queryParameters['scheme'] = requestParameters['scheme'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/categories`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 事项类型与数量 | Categories with their numbers of items
     */
    async listCategoriesRaw(requestParameters: ListCategoriesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CategoryList>> {
        const requestOptions = await this.listCategoriesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CategoryListFromJSON(jsonValue));
    }

    /**
     * 事项类型与数量 | Categories with their numbers of items
     */
    async listCategories(requestParameters: ListCategoriesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CategoryList> {
        const response = await this.listCategoriesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listItemVersions without sending the request
     */
    async listItemVersionsRequestOpts(requestParameters: ListItemVersionsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling listItemVersions().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['knownAt'] != null) {
            queryParameters['knownAt'] = requestParameters['knownAt'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/items/{itemCode}/versions`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看历次版本 | List the versions of an item
     */
    async listItemVersionsRaw(requestParameters: ListItemVersionsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemVersionList>> {
        const requestOptions = await this.listItemVersionsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemVersionListFromJSON(jsonValue));
    }

    /**
     * 查看历次版本 | List the versions of an item
     */
    async listItemVersions(requestParameters: ListItemVersionsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemVersionList> {
        const response = await this.listItemVersionsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listOrgans without sending the request
     */
    async listOrgansRequestOpts(requestParameters: ListOrgansRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['history'] != null) {
            queryParameters['history'] = requestParameters['history'];
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


        let urlPath = `/v1/organs`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 实施主体 | Organs
     */
    async listOrgansRaw(requestParameters: ListOrgansRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OrganPage>> {
        const requestOptions = await this.listOrgansRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OrganPageFromJSON(jsonValue));
    }

    /**
     * 实施主体 | Organs
     */
    async listOrgans(requestParameters: ListOrgansRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OrganPage> {
        const response = await this.listOrgansRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listProcedures without sending the request
     */
    async listProceduresRequestOpts(requestParameters: ListProceduresRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/procedures`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 流程目录: 办件流程与变更申请流程 | Procedures of cases and of change requests
     */
    async listProceduresRaw(requestParameters: ListProceduresRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ProcedureList>> {
        const requestOptions = await this.listProceduresRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ProcedureListFromJSON(jsonValue));
    }

    /**
     * 流程目录: 办件流程与变更申请流程 | Procedures of cases and of change requests
     */
    async listProcedures(requestParameters: ListProceduresRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ProcedureList> {
        const response = await this.listProceduresRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listRegions without sending the request
     */
    async listRegionsRequestOpts(requestParameters: ListRegionsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['parent'] != null) {
            queryParameters['parent'] = requestParameters['parent'];
        }

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        if (requestParameters['history'] != null) {
            queryParameters['history'] = requestParameters['history'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/regions`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 行政区划 | Divisions
     */
    async listRegionsRaw(requestParameters: ListRegionsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<RegionList>> {
        const requestOptions = await this.listRegionsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => RegionListFromJSON(jsonValue));
    }

    /**
     * 行政区划 | Divisions
     */
    async listRegions(requestParameters: ListRegionsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<RegionList> {
        const response = await this.listRegionsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for searchItems without sending the request
     */
    async searchItemsRequestOpts(requestParameters: SearchItemsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['q'] != null) {
            queryParameters['q'] = requestParameters['q'];
        }

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['category'] != null) {
            queryParameters['category'] = requestParameters['category'];
        }

        if (requestParameters['categoryScheme'] != null) {
            queryParameters['categoryScheme'] = requestParameters['categoryScheme'];
        }

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        if (requestParameters['serviceObject'] != null) {
            queryParameters['serviceObject'] = requestParameters['serviceObject'];
        }

        if (requestParameters['topic'] != null) {
            queryParameters['topic'] = requestParameters['topic'];
        }

        if (requestParameters['level'] != null) {
            queryParameters['level'] = requestParameters['level'];
        }

        if (requestParameters['status'] != null) {
            queryParameters['status'] = requestParameters['status'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/items`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查找事项 | Search items by words, pinyin, initials or code
     */
    async searchItemsRaw(requestParameters: SearchItemsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemPage>> {
        const requestOptions = await this.searchItemsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemPageFromJSON(jsonValue));
    }

    /**
     * 查找事项 | Search items by words, pinyin, initials or code
     */
    async searchItems(requestParameters: SearchItemsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemPage> {
        const response = await this.searchItemsRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum GetItemFacetsCategorySchemeEnum {
    Gb2020 = 'gb2020',
    Ah2014 = 'ah2014',
}
/**
  * @export
  * @enum {string}
  */
export enum GetItemFacetsServiceObjectEnum {
    NaturalPerson = 'natural-person',
    LegalPerson = 'legal-person',
}
/**
  * @export
  * @enum {string}
  */
export enum GetItemFacetsLevelEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    Zone = 'zone',
}
/**
  * @export
  * @enum {string}
  */
export enum ListCategoriesSchemeEnum {
    Gb2020 = 'gb2020',
    Ah2014 = 'ah2014',
}
/**
  * @export
  * @enum {string}
  */
export enum SearchItemsCategorySchemeEnum {
    Gb2020 = 'gb2020',
    Ah2014 = 'ah2014',
}
/**
  * @export
  * @enum {string}
  */
export enum SearchItemsServiceObjectEnum {
    NaturalPerson = 'natural-person',
    LegalPerson = 'legal-person',
}
/**
  * @export
  * @enum {string}
  */
export enum SearchItemsLevelEnum {
    Province = 'province',
    City = 'city',
    County = 'county',
    Zone = 'zone',
}
/**
  * @export
  * @enum {string}
  */
export enum SearchItemsStatusEnum {
    InForce = 'in-force',
    Future = 'future',
    Suspended = 'suspended',
    Abolished = 'abolished',
}
