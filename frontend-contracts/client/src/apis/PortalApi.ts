/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AnswerCorrection,
    AnswerCorrectionFromJSON,
    AnswerCorrectionToJSON,
} from '../models/AnswerCorrection';
import {
    type ApplicationPage,
    ApplicationPageFromJSON,
    ApplicationPageToJSON,
} from '../models/ApplicationPage';
import {
    type ApplicationReceipt,
    ApplicationReceiptFromJSON,
    ApplicationReceiptToJSON,
} from '../models/ApplicationReceipt';
import {
    type ApplicationView,
    ApplicationViewFromJSON,
    ApplicationViewToJSON,
} from '../models/ApplicationView';
import {
    type DocumentVerification,
    DocumentVerificationFromJSON,
    DocumentVerificationToJSON,
} from '../models/DocumentVerification';
import {
    type DraftPage,
    DraftPageFromJSON,
    DraftPageToJSON,
} from '../models/DraftPage';
import {
    type DraftView,
    DraftViewFromJSON,
    DraftViewToJSON,
} from '../models/DraftView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type ProgressQuery,
    ProgressQueryFromJSON,
    ProgressQueryToJSON,
} from '../models/ProgressQuery';
import {
    type ProgressView,
    ProgressViewFromJSON,
    ProgressViewToJSON,
} from '../models/ProgressView';
import {
    type RateService,
    RateServiceFromJSON,
    RateServiceToJSON,
} from '../models/RateService';
import {
    type SaveDraft,
    SaveDraftFromJSON,
    SaveDraftToJSON,
} from '../models/SaveDraft';
import {
    type SubmitApplication,
    SubmitApplicationFromJSON,
    SubmitApplicationToJSON,
} from '../models/SubmitApplication';
import {
    type UploadView,
    UploadViewFromJSON,
    UploadViewToJSON,
} from '../models/UploadView';
import {
    type WithdrawApplication,
    WithdrawApplicationFromJSON,
    WithdrawApplicationToJSON,
} from '../models/WithdrawApplication';

export interface AnswerCorrectionRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
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
    answerCorrection: AnswerCorrection;
}

export interface GetApplicationRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetApplicationDocumentRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
    /**
     * 文书标识 | Document id
     */
    documentId: string;
}

export interface GetApplicationMaterialRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
    /**
     * 上传标识, 由前端生成 | Upload id, made by the client
     */
    uploadId: string;
}

export interface GetDocumentVerificationRequest {
    /**
     * 验证码 | Verify code
     */
    verifyCode: string;
}

export interface GetDraftRequest {
    /**
     * 草稿标识, 由前端生成 | Draft id, made by the client
     */
    draftId: string;
}

export interface ListApplicationsRequest {
    /**
     * 在办或办结 | Open or closed
     */
    state?: ListApplicationsStateEnum;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListDraftsRequest {
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface RateServiceRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
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
    rateService: RateService;
}

export interface SaveDraftRequest {
    /**
     * 草稿标识, 由前端生成 | Draft id, made by the client
     */
    draftId: string;
    /**
     * 
     */
    saveDraft: SaveDraft;
}

export interface SaveUploadRequest {
    /**
     * 上传标识, 由前端生成 | Upload id, made by the client
     */
    uploadId: string;
    /**
     * 文件名 | File name
     */
    fileName: string;
    /**
     * 
     */
    body: Blob;
    /**
     * 自报摘要, 不符则拒 | Digest to be checked
     */
    xContentSHA256?: string;
}

export interface SearchProgressRequest {
    /**
     * 
     */
    progressQuery: ProgressQuery;
}

export interface SubmitApplicationRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    submitApplication: SubmitApplication;
}

export interface WithdrawApplicationRequest {
    /**
     * 申请标识 | Application id
     */
    applicationId: string;
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
    withdrawApplication: WithdrawApplication;
}

/**
 * 
 */
export class PortalApi extends runtime.BaseAPI {

    /**
     * Creates request options for answerCorrection without sending the request
     */
    async answerCorrectionRequestOpts(requestParameters: AnswerCorrectionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling answerCorrection().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling answerCorrection().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling answerCorrection().'
            );
        }

        if (requestParameters['answerCorrection'] == null) {
            throw new runtime.RequiredError(
                'answerCorrection',
                'Required parameter "answerCorrection" was null or undefined when calling answerCorrection().'
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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}/corrections`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AnswerCorrectionToJSON(requestParameters['answerCorrection']),
        };
    }

    /**
     * 补正 | Answer the request for correction
     */
    async answerCorrectionRaw(requestParameters: AnswerCorrectionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationView>> {
        const requestOptions = await this.answerCorrectionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationViewFromJSON(jsonValue));
    }

    /**
     * 补正 | Answer the request for correction
     */
    async answerCorrection(requestParameters: AnswerCorrectionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationView> {
        const response = await this.answerCorrectionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getApplication without sending the request
     */
    async getApplicationRequestOpts(requestParameters: GetApplicationRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling getApplication().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看办件 | Read one application with its history
     */
    async getApplicationRaw(requestParameters: GetApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationView>> {
        const requestOptions = await this.getApplicationRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationViewFromJSON(jsonValue));
    }

    /**
     * 查看办件 | Read one application with its history
     */
    async getApplication(requestParameters: GetApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationView> {
        const response = await this.getApplicationRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getApplicationDocument without sending the request
     */
    async getApplicationDocumentRequestOpts(requestParameters: GetApplicationDocumentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling getApplicationDocument().'
            );
        }

        if (requestParameters['documentId'] == null) {
            throw new runtime.RequiredError(
                'documentId',
                'Required parameter "documentId" was null or undefined when calling getApplicationDocument().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}/documents/{documentId}`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));
        urlPath = urlPath.replace('{documentId}', encodeURIComponent(String(requestParameters['documentId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载文书 | Download an issued document
     */
    async getApplicationDocumentRaw(requestParameters: GetApplicationDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getApplicationDocumentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载文书 | Download an issued document
     */
    async getApplicationDocument(requestParameters: GetApplicationDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getApplicationDocumentRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getApplicationMaterial without sending the request
     */
    async getApplicationMaterialRequestOpts(requestParameters: GetApplicationMaterialRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling getApplicationMaterial().'
            );
        }

        if (requestParameters['uploadId'] == null) {
            throw new runtime.RequiredError(
                'uploadId',
                'Required parameter "uploadId" was null or undefined when calling getApplicationMaterial().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}/materials/{uploadId}`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));
        urlPath = urlPath.replace('{uploadId}', encodeURIComponent(String(requestParameters['uploadId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载自己交的材料 | Download a material one handed in
     */
    async getApplicationMaterialRaw(requestParameters: GetApplicationMaterialRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getApplicationMaterialRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载自己交的材料 | Download a material one handed in
     */
    async getApplicationMaterial(requestParameters: GetApplicationMaterialRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getApplicationMaterialRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getDocumentVerification without sending the request
     */
    async getDocumentVerificationRequestOpts(requestParameters: GetDocumentVerificationRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['verifyCode'] == null) {
            throw new runtime.RequiredError(
                'verifyCode',
                'Required parameter "verifyCode" was null or undefined when calling getDocumentVerification().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/document-verifications/{verifyCode}`;
        urlPath = urlPath.replace('{verifyCode}', encodeURIComponent(String(requestParameters['verifyCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 验证文书真伪 | Verify an issued document
     */
    async getDocumentVerificationRaw(requestParameters: GetDocumentVerificationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DocumentVerification>> {
        const requestOptions = await this.getDocumentVerificationRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DocumentVerificationFromJSON(jsonValue));
    }

    /**
     * 验证文书真伪 | Verify an issued document
     */
    async getDocumentVerification(requestParameters: GetDocumentVerificationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DocumentVerification> {
        const response = await this.getDocumentVerificationRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getDraft without sending the request
     */
    async getDraftRequestOpts(requestParameters: GetDraftRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['draftId'] == null) {
            throw new runtime.RequiredError(
                'draftId',
                'Required parameter "draftId" was null or undefined when calling getDraft().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/drafts/{draftId}`;
        urlPath = urlPath.replace('{draftId}', encodeURIComponent(String(requestParameters['draftId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 读草稿 | Read a draft
     */
    async getDraftRaw(requestParameters: GetDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DraftView>> {
        const requestOptions = await this.getDraftRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DraftViewFromJSON(jsonValue));
    }

    /**
     * 读草稿 | Read a draft
     */
    async getDraft(requestParameters: GetDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DraftView> {
        const response = await this.getDraftRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listApplications without sending the request
     */
    async listApplicationsRequestOpts(requestParameters: ListApplicationsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 我的办件 | My applications
     */
    async listApplicationsRaw(requestParameters: ListApplicationsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationPage>> {
        const requestOptions = await this.listApplicationsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationPageFromJSON(jsonValue));
    }

    /**
     * 我的办件 | My applications
     */
    async listApplications(requestParameters: ListApplicationsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationPage> {
        const response = await this.listApplicationsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listDrafts without sending the request
     */
    async listDraftsRequestOpts(requestParameters: ListDraftsRequest): Promise<runtime.RequestOpts> {
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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/drafts`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 我的草稿 | My drafts
     */
    async listDraftsRaw(requestParameters: ListDraftsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DraftPage>> {
        const requestOptions = await this.listDraftsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DraftPageFromJSON(jsonValue));
    }

    /**
     * 我的草稿 | My drafts
     */
    async listDrafts(requestParameters: ListDraftsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DraftPage> {
        const response = await this.listDraftsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for rateService without sending the request
     */
    async rateServiceRequestOpts(requestParameters: RateServiceRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling rateService().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling rateService().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling rateService().'
            );
        }

        if (requestParameters['rateService'] == null) {
            throw new runtime.RequiredError(
                'rateService',
                'Required parameter "rateService" was null or undefined when calling rateService().'
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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}/rating`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: RateServiceToJSON(requestParameters['rateService']),
        };
    }

    /**
     * 评价 (好差评) | Rate the service, once
     */
    async rateServiceRaw(requestParameters: RateServiceRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationView>> {
        const requestOptions = await this.rateServiceRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationViewFromJSON(jsonValue));
    }

    /**
     * 评价 (好差评) | Rate the service, once
     */
    async rateService(requestParameters: RateServiceRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationView> {
        const response = await this.rateServiceRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveDraft without sending the request
     */
    async saveDraftRequestOpts(requestParameters: SaveDraftRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['draftId'] == null) {
            throw new runtime.RequiredError(
                'draftId',
                'Required parameter "draftId" was null or undefined when calling saveDraft().'
            );
        }

        if (requestParameters['saveDraft'] == null) {
            throw new runtime.RequiredError(
                'saveDraft',
                'Required parameter "saveDraft" was null or undefined when calling saveDraft().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/drafts/{draftId}`;
        urlPath = urlPath.replace('{draftId}', encodeURIComponent(String(requestParameters['draftId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: SaveDraftToJSON(requestParameters['saveDraft']),
        };
    }

    /**
     * 存草稿 (自动保存) | Save a draft; last write wins
     */
    async saveDraftRaw(requestParameters: SaveDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DraftView>> {
        const requestOptions = await this.saveDraftRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DraftViewFromJSON(jsonValue));
    }

    /**
     * 存草稿 (自动保存) | Save a draft; last write wins
     */
    async saveDraft(requestParameters: SaveDraftRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DraftView> {
        const response = await this.saveDraftRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveUpload without sending the request
     */
    async saveUploadRequestOpts(requestParameters: SaveUploadRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['uploadId'] == null) {
            throw new runtime.RequiredError(
                'uploadId',
                'Required parameter "uploadId" was null or undefined when calling saveUpload().'
            );
        }

        if (requestParameters['fileName'] == null) {
            throw new runtime.RequiredError(
                'fileName',
                'Required parameter "fileName" was null or undefined when calling saveUpload().'
            );
        }

        if (requestParameters['body'] == null) {
            throw new runtime.RequiredError(
                'body',
                'Required parameter "body" was null or undefined when calling saveUpload().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['fileName'] != null) {
            queryParameters['fileName'] = requestParameters['fileName'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/octet-stream';

        if (requestParameters['xContentSHA256'] != null) {
            headerParameters['X-Content-SHA256'] = String(requestParameters['xContentSHA256']);
        }

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/uploads/{uploadId}`;
        urlPath = urlPath.replace('{uploadId}', encodeURIComponent(String(requestParameters['uploadId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: requestParameters['body'] as any,
        };
    }

    /**
     * 上传材料 | Upload a material; streamed, hashed, limited to 20 MiB
     */
    async saveUploadRaw(requestParameters: SaveUploadRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<UploadView>> {
        const requestOptions = await this.saveUploadRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => UploadViewFromJSON(jsonValue));
    }

    /**
     * 上传材料 | Upload a material; streamed, hashed, limited to 20 MiB
     */
    async saveUpload(requestParameters: SaveUploadRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<UploadView> {
        const response = await this.saveUploadRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for searchProgress without sending the request
     */
    async searchProgressRequestOpts(requestParameters: SearchProgressRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['progressQuery'] == null) {
            throw new runtime.RequiredError(
                'progressQuery',
                'Required parameter "progressQuery" was null or undefined when calling searchProgress().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';


        let urlPath = `/v1/progress/search`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ProgressQueryToJSON(requestParameters['progressQuery']),
        };
    }

    /**
     * 凭编号和密码查进度 | Follow a case by number and password
     */
    async searchProgressRaw(requestParameters: SearchProgressRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ProgressView>> {
        const requestOptions = await this.searchProgressRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ProgressViewFromJSON(jsonValue));
    }

    /**
     * 凭编号和密码查进度 | Follow a case by number and password
     */
    async searchProgress(requestParameters: SearchProgressRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ProgressView> {
        const response = await this.searchProgressRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for submitApplication without sending the request
     */
    async submitApplicationRequestOpts(requestParameters: SubmitApplicationRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling submitApplication().'
            );
        }

        if (requestParameters['submitApplication'] == null) {
            throw new runtime.RequiredError(
                'submitApplication',
                'Required parameter "submitApplication" was null or undefined when calling submitApplication().'
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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: SubmitApplicationToJSON(requestParameters['submitApplication']),
        };
    }

    /**
     * 提交申请 | Submit an application for an item on the list
     */
    async submitApplicationRaw(requestParameters: SubmitApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationReceipt>> {
        const requestOptions = await this.submitApplicationRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationReceiptFromJSON(jsonValue));
    }

    /**
     * 提交申请 | Submit an application for an item on the list
     */
    async submitApplication(requestParameters: SubmitApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationReceipt> {
        const response = await this.submitApplicationRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for withdrawApplication without sending the request
     */
    async withdrawApplicationRequestOpts(requestParameters: WithdrawApplicationRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['applicationId'] == null) {
            throw new runtime.RequiredError(
                'applicationId',
                'Required parameter "applicationId" was null or undefined when calling withdrawApplication().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling withdrawApplication().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling withdrawApplication().'
            );
        }

        if (requestParameters['withdrawApplication'] == null) {
            throw new runtime.RequiredError(
                'withdrawApplication',
                'Required parameter "withdrawApplication" was null or undefined when calling withdrawApplication().'
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
            const tokenString = await token("citizen", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/applications/{applicationId}/withdrawal`;
        urlPath = urlPath.replace('{applicationId}', encodeURIComponent(String(requestParameters['applicationId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: WithdrawApplicationToJSON(requestParameters['withdrawApplication']),
        };
    }

    /**
     * 撤回申请 | Withdraw an application
     */
    async withdrawApplicationRaw(requestParameters: WithdrawApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ApplicationView>> {
        const requestOptions = await this.withdrawApplicationRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ApplicationViewFromJSON(jsonValue));
    }

    /**
     * 撤回申请 | Withdraw an application
     */
    async withdrawApplication(requestParameters: WithdrawApplicationRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ApplicationView> {
        const response = await this.withdrawApplicationRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum ListApplicationsStateEnum {
    Open = 'open',
    Closed = 'closed',
}
