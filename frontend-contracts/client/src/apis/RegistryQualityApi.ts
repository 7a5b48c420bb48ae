/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type CheckItem,
    CheckItemFromJSON,
    CheckItemToJSON,
} from '../models/CheckItem';
import {
    type FindingList,
    FindingListFromJSON,
    FindingListToJSON,
} from '../models/FindingList';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type QualityRuleList,
    QualityRuleListFromJSON,
    QualityRuleListToJSON,
} from '../models/QualityRuleList';
import {
    type QualityScorePage,
    QualityScorePageFromJSON,
    QualityScorePageToJSON,
} from '../models/QualityScorePage';

export interface CheckItemRequest {
    /**
     * 
     */
    checkItem: CheckItem;
}

export interface ListItemFindingsRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
}

export interface ListQualityRulesRequest {
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface ListQualityScoresRequest {
    /**
     * 按机关、地区，或有问题的目录条目 (不分地区) | By organ, by region, or the catalogue entries that break a rule (of no region)
     */
    by?: ListQualityScoresByEnum;
    /**
     * 地区 | Region
     */
    region?: string;
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
export class RegistryQualityApi extends runtime.BaseAPI {

    /**
     * Creates request options for checkItem without sending the request
     */
    async checkItemRequestOpts(requestParameters: CheckItemRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['checkItem'] == null) {
            throw new runtime.RequiredError(
                'checkItem',
                'Required parameter "checkItem" was null or undefined when calling checkItem().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/item-checks`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: CheckItemToJSON(requestParameters['checkItem']),
        };
    }

    /**
     * 校核事项 (不保存) | Check an item; nothing is kept
     */
    async checkItemRaw(requestParameters: CheckItemRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<FindingList>> {
        const requestOptions = await this.checkItemRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => FindingListFromJSON(jsonValue));
    }

    /**
     * 校核事项 (不保存) | Check an item; nothing is kept
     */
    async checkItem(requestParameters: CheckItemRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<FindingList> {
        const response = await this.checkItemRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listItemFindings without sending the request
     */
    async listItemFindingsRequestOpts(requestParameters: ListItemFindingsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling listItemFindings().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/items/{itemCode}/findings`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 事项的质量问题 | Findings of an item
     */
    async listItemFindingsRaw(requestParameters: ListItemFindingsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<FindingList>> {
        const requestOptions = await this.listItemFindingsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => FindingListFromJSON(jsonValue));
    }

    /**
     * 事项的质量问题 | Findings of an item
     */
    async listItemFindings(requestParameters: ListItemFindingsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<FindingList> {
        const response = await this.listItemFindingsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listQualityRules without sending the request
     */
    async listQualityRulesRequestOpts(requestParameters: ListQualityRulesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/quality-rules`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 校核规则 | The quality rules
     */
    async listQualityRulesRaw(requestParameters: ListQualityRulesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<QualityRuleList>> {
        const requestOptions = await this.listQualityRulesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => QualityRuleListFromJSON(jsonValue));
    }

    /**
     * 校核规则 | The quality rules
     */
    async listQualityRules(requestParameters: ListQualityRulesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<QualityRuleList> {
        const response = await this.listQualityRulesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listQualityScores without sending the request
     */
    async listQualityScoresRequestOpts(requestParameters: ListQualityScoresRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['by'] != null) {
            queryParameters['by'] = requestParameters['by'];
        }

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/quality-scores`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 质量得分: 按机关、地区或目录条目 | Scores by organ, by region, or of catalogue entries
     */
    async listQualityScoresRaw(requestParameters: ListQualityScoresRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<QualityScorePage>> {
        const requestOptions = await this.listQualityScoresRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => QualityScorePageFromJSON(jsonValue));
    }

    /**
     * 质量得分: 按机关、地区或目录条目 | Scores by organ, by region, or of catalogue entries
     */
    async listQualityScores(requestParameters: ListQualityScoresRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<QualityScorePage> {
        const response = await this.listQualityScoresRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum ListQualityScoresByEnum {
    Organ = 'organ',
    Region = 'region',
    Entry = 'entry',
}
