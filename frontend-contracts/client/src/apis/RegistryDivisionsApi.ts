/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AbolishRegion,
    AbolishRegionFromJSON,
    AbolishRegionToJSON,
} from '../models/AbolishRegion';
import {
    type AmendRegion,
    AmendRegionFromJSON,
    AmendRegionToJSON,
} from '../models/AmendRegion';
import {
    type DivisionHistoryView,
    DivisionHistoryViewFromJSON,
    DivisionHistoryViewToJSON,
} from '../models/DivisionHistoryView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type RegisterRegion,
    RegisterRegionFromJSON,
    RegisterRegionToJSON,
} from '../models/RegisterRegion';

export interface AbolishRegionRequest {
    /**
     * 区划代码 | The division's code
     */
    regionCode: string;
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
    abolishRegion: AbolishRegion;
}

export interface AmendRegionRequest {
    /**
     * 区划代码 | The division's code
     */
    regionCode: string;
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
    amendRegion: AmendRegion;
}

export interface GetRegionRequest {
    /**
     * 区划代码 | The division's code
     */
    regionCode: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface RegisterRegionRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    registerRegion: RegisterRegion;
}

/**
 * 
 */
export class RegistryDivisionsApi extends runtime.BaseAPI {

    /**
     * Creates request options for abolishRegion without sending the request
     */
    async abolishRegionRequestOpts(requestParameters: AbolishRegionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['regionCode'] == null) {
            throw new runtime.RequiredError(
                'regionCode',
                'Required parameter "regionCode" was null or undefined when calling abolishRegion().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling abolishRegion().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling abolishRegion().'
            );
        }

        if (requestParameters['abolishRegion'] == null) {
            throw new runtime.RequiredError(
                'abolishRegion',
                'Required parameter "abolishRegion" was null or undefined when calling abolishRegion().'
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

        let urlPath = `/v1/regions/{regionCode}/abolition`;
        urlPath = urlPath.replace('{regionCode}', encodeURIComponent(String(requestParameters['regionCode'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AbolishRegionToJSON(requestParameters['abolishRegion']),
        };
    }

    /**
     * 行政区划撤销、并入或换码, 自某日起 | End a code, another one taking its place or not, from a day on
     */
    async abolishRegionRaw(requestParameters: AbolishRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DivisionHistoryView>> {
        const requestOptions = await this.abolishRegionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DivisionHistoryViewFromJSON(jsonValue));
    }

    /**
     * 行政区划撤销、并入或换码, 自某日起 | End a code, another one taking its place or not, from a day on
     */
    async abolishRegion(requestParameters: AbolishRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DivisionHistoryView> {
        const response = await this.abolishRegionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for amendRegion without sending the request
     */
    async amendRegionRequestOpts(requestParameters: AmendRegionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['regionCode'] == null) {
            throw new runtime.RequiredError(
                'regionCode',
                'Required parameter "regionCode" was null or undefined when calling amendRegion().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling amendRegion().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling amendRegion().'
            );
        }

        if (requestParameters['amendRegion'] == null) {
            throw new runtime.RequiredError(
                'amendRegion',
                'Required parameter "amendRegion" was null or undefined when calling amendRegion().'
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

        let urlPath = `/v1/regions/{regionCode}/versions`;
        urlPath = urlPath.replace('{regionCode}', encodeURIComponent(String(requestParameters['regionCode'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AmendRegionToJSON(requestParameters['amendRegion']),
        };
    }

    /**
     * 行政区划更名、改类别、改隶, 自某日起 | Rename a division, change its kind or parent, from a day on
     */
    async amendRegionRaw(requestParameters: AmendRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DivisionHistoryView>> {
        const requestOptions = await this.amendRegionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DivisionHistoryViewFromJSON(jsonValue));
    }

    /**
     * 行政区划更名、改类别、改隶, 自某日起 | Rename a division, change its kind or parent, from a day on
     */
    async amendRegion(requestParameters: AmendRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DivisionHistoryView> {
        const response = await this.amendRegionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getRegion without sending the request
     */
    async getRegionRequestOpts(requestParameters: GetRegionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['regionCode'] == null) {
            throw new runtime.RequiredError(
                'regionCode',
                'Required parameter "regionCode" was null or undefined when calling getRegion().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/regions/{regionCode}`;
        urlPath = urlPath.replace('{regionCode}', encodeURIComponent(String(requestParameters['regionCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 一个区划及其沿革 | A division with all its code stood for
     */
    async getRegionRaw(requestParameters: GetRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DivisionHistoryView>> {
        const requestOptions = await this.getRegionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DivisionHistoryViewFromJSON(jsonValue));
    }

    /**
     * 一个区划及其沿革 | A division with all its code stood for
     */
    async getRegion(requestParameters: GetRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DivisionHistoryView> {
        const response = await this.getRegionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for registerRegion without sending the request
     */
    async registerRegionRequestOpts(requestParameters: RegisterRegionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling registerRegion().'
            );
        }

        if (requestParameters['registerRegion'] == null) {
            throw new runtime.RequiredError(
                'registerRegion',
                'Required parameter "registerRegion" was null or undefined when calling registerRegion().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

        if (requestParameters['idempotencyKey'] != null) {
            headerParameters['Idempotency-Key'] = String(requestParameters['idempotencyKey']);
        }

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/regions`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: RegisterRegionToJSON(requestParameters['registerRegion']),
        };
    }

    /**
     * 设立行政区划, 或以新代码接替原代码 | Set up a division, or a new code in the place of another
     */
    async registerRegionRaw(requestParameters: RegisterRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DivisionHistoryView>> {
        const requestOptions = await this.registerRegionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DivisionHistoryViewFromJSON(jsonValue));
    }

    /**
     * 设立行政区划, 或以新代码接替原代码 | Set up a division, or a new code in the place of another
     */
    async registerRegion(requestParameters: RegisterRegionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DivisionHistoryView> {
        const response = await this.registerRegionRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
