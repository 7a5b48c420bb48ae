/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type ImportPage,
    ImportPageFromJSON,
    ImportPageToJSON,
} from '../models/ImportPage';
import {
    type ImportView,
    ImportViewFromJSON,
    ImportViewToJSON,
} from '../models/ImportView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';

export interface CreateImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
    /**
     * 文件名 | File name
     */
    fileName: string;
    /**
     * 导入原因, 载入每个事项的历史 | Why; kept in the history of each item
     */
    reason: string;
    /**
     * 
     */
    body: Blob;
    /**
     * 清单版本, 如 2026年本 | Edition the new versions belong to
     */
    edition?: string;
    /**
     * 文件未写明时的生效日期 | First day of versions for which the file names none
     */
    effectiveFrom?: string;
}

export interface GetImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
}

export interface GetImportReportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
}

export interface ListImportsRequest {
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface SubmitImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 所依据的版本, 如 "v3" | The version this command rests on
     */
    ifMatch: string;
}

export interface WithdrawImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 所依据的版本, 如 "v3" | The version this command rests on
     */
    ifMatch: string;
}

/**
 * 
 */
export class RegistryListsApi extends runtime.BaseAPI {

    /**
     * Creates request options for createImport without sending the request
     */
    async createImportRequestOpts(requestParameters: CreateImportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling createImport().'
            );
        }

        if (requestParameters['fileName'] == null) {
            throw new runtime.RequiredError(
                'fileName',
                'Required parameter "fileName" was null or undefined when calling createImport().'
            );
        }

        if (requestParameters['reason'] == null) {
            throw new runtime.RequiredError(
                'reason',
                'Required parameter "reason" was null or undefined when calling createImport().'
            );
        }

        if (requestParameters['body'] == null) {
            throw new runtime.RequiredError(
                'body',
                'Required parameter "body" was null or undefined when calling createImport().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['fileName'] != null) {
            queryParameters['fileName'] = requestParameters['fileName'];
        }

        if (requestParameters['reason'] != null) {
            queryParameters['reason'] = requestParameters['reason'];
        }

        if (requestParameters['edition'] != null) {
            queryParameters['edition'] = requestParameters['edition'];
        }

        if (requestParameters['effectiveFrom'] != null) {
            queryParameters['effectiveFrom'] = requestParameters['effectiveFrom'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/octet-stream';

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/imports/{importId}`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: requestParameters['body'] as any,
        };
    }

    /**
     * 上传清单并校核 | Upload a list (XLSX, CSV or JSON) and have every row checked; nothing changes yet
     */
    async createImportRaw(requestParameters: CreateImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.createImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 上传清单并校核 | Upload a list (XLSX, CSV or JSON) and have every row checked; nothing changes yet
     */
    async createImport(requestParameters: CreateImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.createImportRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getImport without sending the request
     */
    async getImportRequestOpts(requestParameters: GetImportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling getImport().'
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

        let urlPath = `/v1/imports/{importId}`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 导入进度与前几处问题 | Progress of an import, and the first rows that are wrong
     */
    async getImportRaw(requestParameters: GetImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.getImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 导入进度与前几处问题 | Progress of an import, and the first rows that are wrong
     */
    async getImport(requestParameters: GetImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.getImportRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getImportReport without sending the request
     */
    async getImportReportRequestOpts(requestParameters: GetImportReportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling getImportReport().'
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

        let urlPath = `/v1/imports/{importId}/report`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载逐行校核报告 | The uploaded file again, with the result and an explanation for every item
     */
    async getImportReportRaw(requestParameters: GetImportReportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getImportReportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载逐行校核报告 | The uploaded file again, with the result and an explanation for every item
     */
    async getImportReport(requestParameters: GetImportReportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getImportReportRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listImports without sending the request
     */
    async listImportsRequestOpts(requestParameters: ListImportsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

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

        let urlPath = `/v1/imports`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 导入记录 | Imports of the administrator\'s region, the newest first
     */
    async listImportsRaw(requestParameters: ListImportsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportPage>> {
        const requestOptions = await this.listImportsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportPageFromJSON(jsonValue));
    }

    /**
     * 导入记录 | Imports of the administrator\'s region, the newest first
     */
    async listImports(requestParameters: ListImportsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportPage> {
        const response = await this.listImportsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for submitImport without sending the request
     */
    async submitImportRequestOpts(requestParameters: SubmitImportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling submitImport().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling submitImport().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling submitImport().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

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

        let urlPath = `/v1/imports/{importId}/application`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 整批入库, 全部或全不 | Publish everything the check found, all of it or nothing
     */
    async submitImportRaw(requestParameters: SubmitImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.submitImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 整批入库, 全部或全不 | Publish everything the check found, all of it or nothing
     */
    async submitImport(requestParameters: SubmitImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.submitImportRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for withdrawImport without sending the request
     */
    async withdrawImportRequestOpts(requestParameters: WithdrawImportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling withdrawImport().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling withdrawImport().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling withdrawImport().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

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

        let urlPath = `/v1/imports/{importId}/withdrawal`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 撤销导入 | Give an import up before it is applied
     */
    async withdrawImportRaw(requestParameters: WithdrawImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.withdrawImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 撤销导入 | Give an import up before it is applied
     */
    async withdrawImport(requestParameters: WithdrawImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.withdrawImportRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
