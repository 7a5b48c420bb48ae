/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AbolishOrgan,
    AbolishOrganFromJSON,
    AbolishOrganToJSON,
} from '../models/AbolishOrgan';
import {
    type AmendOrgan,
    AmendOrganFromJSON,
    AmendOrganToJSON,
} from '../models/AmendOrgan';
import {
    type OrganHistoryView,
    OrganHistoryViewFromJSON,
    OrganHistoryViewToJSON,
} from '../models/OrganHistoryView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type RegisterOrgan,
    RegisterOrganFromJSON,
    RegisterOrganToJSON,
} from '../models/RegisterOrgan';

export interface AbolishOrganRequest {
    /**
     * 机关代码, 入库时的代码 | The organ's code, as it was taken in
     */
    organCode: string;
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
    abolishOrgan: AbolishOrgan;
}

export interface AmendOrganRequest {
    /**
     * 机关代码, 入库时的代码 | The organ's code, as it was taken in
     */
    organCode: string;
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
    amendOrgan: AmendOrgan;
}

export interface GetOrganRequest {
    /**
     * 机关代码, 入库时的代码 | The organ's code, as it was taken in
     */
    organCode: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface RegisterOrganRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    registerOrgan: RegisterOrgan;
}

/**
 * 
 */
export class RegistryOrgansApi extends runtime.BaseAPI {

    /**
     * Creates request options for abolishOrgan without sending the request
     */
    async abolishOrganRequestOpts(requestParameters: AbolishOrganRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['organCode'] == null) {
            throw new runtime.RequiredError(
                'organCode',
                'Required parameter "organCode" was null or undefined when calling abolishOrgan().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling abolishOrgan().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling abolishOrgan().'
            );
        }

        if (requestParameters['abolishOrgan'] == null) {
            throw new runtime.RequiredError(
                'abolishOrgan',
                'Required parameter "abolishOrgan" was null or undefined when calling abolishOrgan().'
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

        let urlPath = `/v1/organs/{organCode}/abolition`;
        urlPath = urlPath.replace('{organCode}', encodeURIComponent(String(requestParameters['organCode'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AbolishOrganToJSON(requestParameters['abolishOrgan']),
        };
    }

    /**
     * 实施主体撤销或并入, 自某日起 | Abolish an organ or merge it into another one, from a day on
     */
    async abolishOrganRaw(requestParameters: AbolishOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OrganHistoryView>> {
        const requestOptions = await this.abolishOrganRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OrganHistoryViewFromJSON(jsonValue));
    }

    /**
     * 实施主体撤销或并入, 自某日起 | Abolish an organ or merge it into another one, from a day on
     */
    async abolishOrgan(requestParameters: AbolishOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OrganHistoryView> {
        const response = await this.abolishOrganRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for amendOrgan without sending the request
     */
    async amendOrganRequestOpts(requestParameters: AmendOrganRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['organCode'] == null) {
            throw new runtime.RequiredError(
                'organCode',
                'Required parameter "organCode" was null or undefined when calling amendOrgan().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling amendOrgan().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling amendOrgan().'
            );
        }

        if (requestParameters['amendOrgan'] == null) {
            throw new runtime.RequiredError(
                'amendOrgan',
                'Required parameter "amendOrgan" was null or undefined when calling amendOrgan().'
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

        let urlPath = `/v1/organs/{organCode}/versions`;
        urlPath = urlPath.replace('{organCode}', encodeURIComponent(String(requestParameters['organCode'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AmendOrganToJSON(requestParameters['amendOrgan']),
        };
    }

    /**
     * 实施主体更名、变更、换正式代码, 自某日起 | Rename or change an organ, or put its registered code, from a day on
     */
    async amendOrganRaw(requestParameters: AmendOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OrganHistoryView>> {
        const requestOptions = await this.amendOrganRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OrganHistoryViewFromJSON(jsonValue));
    }

    /**
     * 实施主体更名、变更、换正式代码, 自某日起 | Rename or change an organ, or put its registered code, from a day on
     */
    async amendOrgan(requestParameters: AmendOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OrganHistoryView> {
        const response = await this.amendOrganRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getOrgan without sending the request
     */
    async getOrganRequestOpts(requestParameters: GetOrganRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['organCode'] == null) {
            throw new runtime.RequiredError(
                'organCode',
                'Required parameter "organCode" was null or undefined when calling getOrgan().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/organs/{organCode}`;
        urlPath = urlPath.replace('{organCode}', encodeURIComponent(String(requestParameters['organCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 实施主体及其沿革 | An organ with all that it was
     */
    async getOrganRaw(requestParameters: GetOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OrganHistoryView>> {
        const requestOptions = await this.getOrganRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OrganHistoryViewFromJSON(jsonValue));
    }

    /**
     * 实施主体及其沿革 | An organ with all that it was
     */
    async getOrgan(requestParameters: GetOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OrganHistoryView> {
        const response = await this.getOrganRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for registerOrgan without sending the request
     */
    async registerOrganRequestOpts(requestParameters: RegisterOrganRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling registerOrgan().'
            );
        }

        if (requestParameters['registerOrgan'] == null) {
            throw new runtime.RequiredError(
                'registerOrgan',
                'Required parameter "registerOrgan" was null or undefined when calling registerOrgan().'
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

        let urlPath = `/v1/organs`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: RegisterOrganToJSON(requestParameters['registerOrgan']),
        };
    }

    /**
     * 设立实施主体 | Set up an organ
     */
    async registerOrganRaw(requestParameters: RegisterOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<OrganHistoryView>> {
        const requestOptions = await this.registerOrganRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => OrganHistoryViewFromJSON(jsonValue));
    }

    /**
     * 设立实施主体 | Set up an organ
     */
    async registerOrgan(requestParameters: RegisterOrganRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<OrganHistoryView> {
        const response = await this.registerOrganRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
