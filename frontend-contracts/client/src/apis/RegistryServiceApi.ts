/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type DictionaryList,
    DictionaryListFromJSON,
    DictionaryListToJSON,
} from '../models/DictionaryList';
import {
    type DictionaryView,
    DictionaryViewFromJSON,
    DictionaryViewToJSON,
} from '../models/DictionaryView';
import {
    type ItemChangePage,
    ItemChangePageFromJSON,
    ItemChangePageToJSON,
} from '../models/ItemChangePage';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';

export interface GetDictionaryRequest {
    /**
     * 字典名 | Its name
     */
    name: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetItemSnapshotRequest {
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 含下级地区 | With the regions below
     */
    below?: boolean;
    /**
     * 实施主体 | Organ
     */
    organ?: string;
}

export interface ListDictionariesRequest {
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface ListItemChangesRequest {
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
export class RegistryServiceApi extends runtime.BaseAPI {

    /**
     * Creates request options for getDictionary without sending the request
     */
    async getDictionaryRequestOpts(requestParameters: GetDictionaryRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['name'] == null) {
            throw new runtime.RequiredError(
                'name',
                'Required parameter "name" was null or undefined when calling getDictionary().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/dictionaries/{name}`;
        urlPath = urlPath.replace('{name}', encodeURIComponent(String(requestParameters['name'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 字典 | A dictionary
     */
    async getDictionaryRaw(requestParameters: GetDictionaryRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DictionaryView>> {
        const requestOptions = await this.getDictionaryRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DictionaryViewFromJSON(jsonValue));
    }

    /**
     * 字典 | A dictionary
     */
    async getDictionary(requestParameters: GetDictionaryRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DictionaryView> {
        const response = await this.getDictionaryRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getItemSnapshot without sending the request
     */
    async getItemSnapshotRequestOpts(requestParameters: GetItemSnapshotRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['below'] != null) {
            queryParameters['below'] = requestParameters['below'];
        }

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/item-snapshot`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 全量快照 (供其他系统), 逐行 JSON | All items for other systems, one JSON object a line, with the cursor from which listItemChanges goes on
     */
    async getItemSnapshotRaw(requestParameters: GetItemSnapshotRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getItemSnapshotRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 全量快照 (供其他系统), 逐行 JSON | All items for other systems, one JSON object a line, with the cursor from which listItemChanges goes on
     */
    async getItemSnapshot(requestParameters: GetItemSnapshotRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getItemSnapshotRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listDictionaries without sending the request
     */
    async listDictionariesRequestOpts(requestParameters: ListDictionariesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/dictionaries`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 字典目录 | All dictionaries
     */
    async listDictionariesRaw(requestParameters: ListDictionariesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DictionaryList>> {
        const requestOptions = await this.listDictionariesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DictionaryListFromJSON(jsonValue));
    }

    /**
     * 字典目录 | All dictionaries
     */
    async listDictionaries(requestParameters: ListDictionariesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DictionaryList> {
        const response = await this.listDictionariesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listItemChanges without sending the request
     */
    async listItemChangesRequestOpts(requestParameters: ListItemChangesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/item-changes`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 事项变动 (供其他系统) | Changes of the list since a cursor, for other systems
     */
    async listItemChangesRaw(requestParameters: ListItemChangesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemChangePage>> {
        const requestOptions = await this.listItemChangesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemChangePageFromJSON(jsonValue));
    }

    /**
     * 事项变动 (供其他系统) | Changes of the list since a cursor, for other systems
     */
    async listItemChanges(requestParameters: ListItemChangesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemChangePage> {
        const response = await this.listItemChangesRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
