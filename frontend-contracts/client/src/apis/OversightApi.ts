/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AlertPage,
    AlertPageFromJSON,
    AlertPageToJSON,
} from '../models/AlertPage';
import {
    type Light,
    LightFromJSON,
    LightToJSON,
} from '../models/Light';
import {
    type OversightCasePage,
    OversightCasePageFromJSON,
    OversightCasePageToJSON,
} from '../models/OversightCasePage';
import {
    type OversightCaseView,
    OversightCaseViewFromJSON,
    OversightCaseViewToJSON,
} from '../models/OversightCaseView';
import {
    type OversightSummary,
    OversightSummaryFromJSON,
    OversightSummaryToJSON,
} from '../models/OversightSummary';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';

export interface GetOversightCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
}

export interface GetOversightStreamRequest {
    /**
     * 地区 | Region
     */
    region?: string;
}

export interface GetOversightSummaryRequest {
    /**
     * 地区 | Region
     */
    region?: string;
}

export interface ListAlertsRequest {
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 等级 | Level
     */
    level?: ListAlertsLevelEnum;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListOversightCasesRequest {
    /**
     * 地区 | Region
     */
    region?: string;
    /**
     * 灯 | Light
     */
    light?: Light;
    /**
     * 在办或办结 | Open or closed
     */
    state?: ListOversightCasesStateEnum;
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
export class OversightApi extends runtime.BaseAPI {

    /**
     * Creates request options for getOversightCase without sending the request
     */
    async getOversightCaseRequestOpts(requestParameters: GetOversightCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling getOversightCase().'
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

        let urlPath = `/v1/oversight/cases/{caseId}`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 监察单个办件 | One case under supervision
     */
    async getOversightCaseRaw(requestParameters: GetOversightCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OversightCaseView>> {
        const requestOptions = await this.getOversightCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OversightCaseViewFromJSON(jsonValue));
    }

    /**
     * 监察单个办件 | One case under supervision
     */
    async getOversightCase(requestParameters: GetOversightCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OversightCaseView> {
        const response = await this.getOversightCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getOversightStream without sending the request
     */
    async getOversightStreamRequestOpts(requestParameters: GetOversightStreamRequest): Promise<runtime.RequestOpts> {
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

        let urlPath = `/v1/oversight/stream`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 实时监察 (SSE) | Live supervision as server-sent events of OversightSignal
     */
    async getOversightStreamRaw(requestParameters: GetOversightStreamRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<string>> {
        const requestOptions = await this.getOversightStreamRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        if (this.isJsonMime(response.headers.get('content-type'))) {
            return new runtime.JSONApiResponse<string>(response);
        } else {
            return new runtime.TextApiResponse(response) as any;
        }
    }

    /**
     * 实时监察 (SSE) | Live supervision as server-sent events of OversightSignal
     */
    async getOversightStream(requestParameters: GetOversightStreamRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<string> {
        const response = await this.getOversightStreamRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getOversightSummary without sending the request
     */
    async getOversightSummaryRequestOpts(requestParameters: GetOversightSummaryRequest): Promise<runtime.RequestOpts> {
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

        let urlPath = `/v1/oversight/summary`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 监察总览 | Counts by region and light
     */
    async getOversightSummaryRaw(requestParameters: GetOversightSummaryRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OversightSummary>> {
        const requestOptions = await this.getOversightSummaryRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OversightSummaryFromJSON(jsonValue));
    }

    /**
     * 监察总览 | Counts by region and light
     */
    async getOversightSummary(requestParameters: GetOversightSummaryRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OversightSummary> {
        const response = await this.getOversightSummaryRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listAlerts without sending the request
     */
    async listAlertsRequestOpts(requestParameters: ListAlertsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
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

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/oversight/alerts`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 预警与黄红牌 | Warnings, yellow and red cards
     */
    async listAlertsRaw(requestParameters: ListAlertsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<AlertPage>> {
        const requestOptions = await this.listAlertsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => AlertPageFromJSON(jsonValue));
    }

    /**
     * 预警与黄红牌 | Warnings, yellow and red cards
     */
    async listAlerts(requestParameters: ListAlertsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<AlertPage> {
        const response = await this.listAlertsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listOversightCases without sending the request
     */
    async listOversightCasesRequestOpts(requestParameters: ListOversightCasesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['light'] != null) {
            queryParameters['light'] = requestParameters['light'];
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

        let urlPath = `/v1/oversight/cases`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 监察办件 | Cases under supervision
     */
    async listOversightCasesRaw(requestParameters: ListOversightCasesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OversightCasePage>> {
        const requestOptions = await this.listOversightCasesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OversightCasePageFromJSON(jsonValue));
    }

    /**
     * 监察办件 | Cases under supervision
     */
    async listOversightCases(requestParameters: ListOversightCasesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OversightCasePage> {
        const response = await this.listOversightCasesRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum ListAlertsLevelEnum {
    Yellow = 'yellow',
    Red = 'red',
}
/**
  * @export
  * @enum {string}
  */
export enum ListOversightCasesStateEnum {
    Open = 'open',
    Closed = 'closed',
}
