/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type AcceptCase,
    AcceptCaseFromJSON,
    AcceptCaseToJSON,
} from '../models/AcceptCase';
import {
    type AskCorrection,
    AskCorrectionFromJSON,
    AskCorrectionToJSON,
} from '../models/AskCorrection';
import {
    type CaseEvents,
    CaseEventsFromJSON,
    CaseEventsToJSON,
} from '../models/CaseEvents';
import {
    type CasePage,
    CasePageFromJSON,
    CasePageToJSON,
} from '../models/CasePage';
import {
    type CaseView,
    CaseViewFromJSON,
    CaseViewToJSON,
} from '../models/CaseView';
import {
    type CreateCase,
    CreateCaseFromJSON,
    CreateCaseToJSON,
} from '../models/CreateCase';
import {
    type DecideCase,
    DecideCaseFromJSON,
    DecideCaseToJSON,
} from '../models/DecideCase';
import {
    type DeclineCase,
    DeclineCaseFromJSON,
    DeclineCaseToJSON,
} from '../models/DeclineCase';
import {
    type DeliverCase,
    DeliverCaseFromJSON,
    DeliverCaseToJSON,
} from '../models/DeliverCase';
import {
    type ExtendCase,
    ExtendCaseFromJSON,
    ExtendCaseToJSON,
} from '../models/ExtendCase';
import {
    type Light,
    LightFromJSON,
    LightToJSON,
} from '../models/Light';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type ResumeCase,
    ResumeCaseFromJSON,
    ResumeCaseToJSON,
} from '../models/ResumeCase';
import {
    type ReviewCase,
    ReviewCaseFromJSON,
    ReviewCaseToJSON,
} from '../models/ReviewCase';
import {
    type SubmitTask,
    SubmitTaskFromJSON,
    SubmitTaskToJSON,
} from '../models/SubmitTask';
import {
    type SuspendCase,
    SuspendCaseFromJSON,
    SuspendCaseToJSON,
} from '../models/SuspendCase';
import {
    type TaskCounts,
    TaskCountsFromJSON,
    TaskCountsToJSON,
} from '../models/TaskCounts';
import {
    type TaskPage,
    TaskPageFromJSON,
    TaskPageToJSON,
} from '../models/TaskPage';

export interface AcceptCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    acceptCase: AcceptCase;
}

export interface AskCorrectionRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    askCorrection: AskCorrection;
}

export interface CreateCaseRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    createCase: CreateCase;
}

export interface DecideCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    decideCase: DecideCase;
}

export interface DeclineCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    declineCase: DeclineCase;
}

export interface DeliverCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    deliverCase: DeliverCase;
}

export interface ExtendCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    extendCase: ExtendCase;
}

export interface GetCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetCaseDocumentRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
    /**
     * 文书标识 | Document id
     */
    documentId: string;
}

export interface GetCaseMaterialRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
    /**
     * 上传标识, 由前端生成 | Upload id, made by the client
     */
    uploadId: string;
}

export interface ListCaseEventsRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
}

export interface ListCasesRequest {
    /**
     * 状态 | State
     */
    state?: string;
    /**
     * 灯 | Light
     */
    light?: Light;
    /**
     * 编号或名称 | Number or name
     */
    q?: string;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListTasksRequest {
    /**
     * 灯 | Light
     */
    light?: Light;
    /**
     * 环节 | Stage
     */
    stage?: string;
    /**
     * 编号或名称 | Number or name
     */
    q?: string;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ResumeCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    resumeCase: ResumeCase;
}

export interface ReviewCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    reviewCase: ReviewCase;
}

export interface SubmitTaskRequest {
    /**
     * 任务标识 | Task id
     */
    taskId: string;
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
    submitTask: SubmitTask;
}

export interface SuspendCaseRequest {
    /**
     * 办件标识 | Case id
     */
    caseId: string;
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
    suspendCase: SuspendCase;
}

/**
 * 
 */
export class CaseworkApi extends runtime.BaseAPI {

    /**
     * Creates request options for acceptCase without sending the request
     */
    async acceptCaseRequestOpts(requestParameters: AcceptCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling acceptCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling acceptCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling acceptCase().'
            );
        }

        if (requestParameters['acceptCase'] == null) {
            throw new runtime.RequiredError(
                'acceptCase',
                'Required parameter "acceptCase" was null or undefined when calling acceptCase().'
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

        let urlPath = `/v1/cases/{caseId}/acceptance`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AcceptCaseToJSON(requestParameters['acceptCase']),
        };
    }

    /**
     * 受理 | Accept
     */
    async acceptCaseRaw(requestParameters: AcceptCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.acceptCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 受理 | Accept
     */
    async acceptCase(requestParameters: AcceptCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.acceptCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for askCorrection without sending the request
     */
    async askCorrectionRequestOpts(requestParameters: AskCorrectionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling askCorrection().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling askCorrection().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling askCorrection().'
            );
        }

        if (requestParameters['askCorrection'] == null) {
            throw new runtime.RequiredError(
                'askCorrection',
                'Required parameter "askCorrection" was null or undefined when calling askCorrection().'
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

        let urlPath = `/v1/cases/{caseId}/correction-requests`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: AskCorrectionToJSON(requestParameters['askCorrection']),
        };
    }

    /**
     * 一次性补正告知 (行政许可法 第三十二条) | Ask once for correction
     */
    async askCorrectionRaw(requestParameters: AskCorrectionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.askCorrectionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 一次性补正告知 (行政许可法 第三十二条) | Ask once for correction
     */
    async askCorrection(requestParameters: AskCorrectionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.askCorrectionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for createCase without sending the request
     */
    async createCaseRequestOpts(requestParameters: CreateCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling createCase().'
            );
        }

        if (requestParameters['createCase'] == null) {
            throw new runtime.RequiredError(
                'createCase',
                'Required parameter "createCase" was null or undefined when calling createCase().'
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

        let urlPath = `/v1/cases`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: CreateCaseToJSON(requestParameters['createCase']),
        };
    }

    /**
     * 依职权立案 | Open a case ex officio, e.g. a penalty
     */
    async createCaseRaw(requestParameters: CreateCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.createCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 依职权立案 | Open a case ex officio, e.g. a penalty
     */
    async createCase(requestParameters: CreateCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.createCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for decideCase without sending the request
     */
    async decideCaseRequestOpts(requestParameters: DecideCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling decideCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling decideCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling decideCase().'
            );
        }

        if (requestParameters['decideCase'] == null) {
            throw new runtime.RequiredError(
                'decideCase',
                'Required parameter "decideCase" was null or undefined when calling decideCase().'
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

        let urlPath = `/v1/cases/{caseId}/decision`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: DecideCaseToJSON(requestParameters['decideCase']),
        };
    }

    /**
     * 决定 | Decide
     */
    async decideCaseRaw(requestParameters: DecideCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.decideCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 决定 | Decide
     */
    async decideCase(requestParameters: DecideCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.decideCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for declineCase without sending the request
     */
    async declineCaseRequestOpts(requestParameters: DeclineCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling declineCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling declineCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling declineCase().'
            );
        }

        if (requestParameters['declineCase'] == null) {
            throw new runtime.RequiredError(
                'declineCase',
                'Required parameter "declineCase" was null or undefined when calling declineCase().'
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

        let urlPath = `/v1/cases/{caseId}/non-acceptance`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: DeclineCaseToJSON(requestParameters['declineCase']),
        };
    }

    /**
     * 不予受理 | Decline to accept
     */
    async declineCaseRaw(requestParameters: DeclineCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.declineCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 不予受理 | Decline to accept
     */
    async declineCase(requestParameters: DeclineCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.declineCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for deliverCase without sending the request
     */
    async deliverCaseRequestOpts(requestParameters: DeliverCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling deliverCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling deliverCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling deliverCase().'
            );
        }

        if (requestParameters['deliverCase'] == null) {
            throw new runtime.RequiredError(
                'deliverCase',
                'Required parameter "deliverCase" was null or undefined when calling deliverCase().'
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

        let urlPath = `/v1/cases/{caseId}/delivery`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: DeliverCaseToJSON(requestParameters['deliverCase']),
        };
    }

    /**
     * 送达 | Deliver
     */
    async deliverCaseRaw(requestParameters: DeliverCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.deliverCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 送达 | Deliver
     */
    async deliverCase(requestParameters: DeliverCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.deliverCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for extendCase without sending the request
     */
    async extendCaseRequestOpts(requestParameters: ExtendCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling extendCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling extendCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling extendCase().'
            );
        }

        if (requestParameters['extendCase'] == null) {
            throw new runtime.RequiredError(
                'extendCase',
                'Required parameter "extendCase" was null or undefined when calling extendCase().'
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

        let urlPath = `/v1/cases/{caseId}/extension`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ExtendCaseToJSON(requestParameters['extendCase']),
        };
    }

    /**
     * 延长期限 (行政许可法 第四十二条) | Extend the limit
     */
    async extendCaseRaw(requestParameters: ExtendCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.extendCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 延长期限 (行政许可法 第四十二条) | Extend the limit
     */
    async extendCase(requestParameters: ExtendCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.extendCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getCase without sending the request
     */
    async getCaseRequestOpts(requestParameters: GetCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling getCase().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/cases/{caseId}`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看办件 | Read a case
     */
    async getCaseRaw(requestParameters: GetCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.getCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 查看办件 | Read a case
     */
    async getCase(requestParameters: GetCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.getCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getCaseDocument without sending the request
     */
    async getCaseDocumentRequestOpts(requestParameters: GetCaseDocumentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling getCaseDocument().'
            );
        }

        if (requestParameters['documentId'] == null) {
            throw new runtime.RequiredError(
                'documentId',
                'Required parameter "documentId" was null or undefined when calling getCaseDocument().'
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

        let urlPath = `/v1/cases/{caseId}/documents/{documentId}`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));
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
    async getCaseDocumentRaw(requestParameters: GetCaseDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getCaseDocumentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载文书 | Download an issued document
     */
    async getCaseDocument(requestParameters: GetCaseDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getCaseDocumentRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getCaseMaterial without sending the request
     */
    async getCaseMaterialRequestOpts(requestParameters: GetCaseMaterialRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling getCaseMaterial().'
            );
        }

        if (requestParameters['uploadId'] == null) {
            throw new runtime.RequiredError(
                'uploadId',
                'Required parameter "uploadId" was null or undefined when calling getCaseMaterial().'
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

        let urlPath = `/v1/cases/{caseId}/materials/{uploadId}`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));
        urlPath = urlPath.replace('{uploadId}', encodeURIComponent(String(requestParameters['uploadId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载材料 | Download a material
     */
    async getCaseMaterialRaw(requestParameters: GetCaseMaterialRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getCaseMaterialRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载材料 | Download a material
     */
    async getCaseMaterial(requestParameters: GetCaseMaterialRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getCaseMaterialRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getTaskCounts without sending the request
     */
    async getTaskCountsRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/tasks/counts`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 待办计数 | Numbers of open tasks by light
     */
    async getTaskCountsRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<TaskCounts>> {
        const requestOptions = await this.getTaskCountsRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => TaskCountsFromJSON(jsonValue));
    }

    /**
     * 待办计数 | Numbers of open tasks by light
     */
    async getTaskCounts(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<TaskCounts> {
        const response = await this.getTaskCountsRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listCaseEvents without sending the request
     */
    async listCaseEventsRequestOpts(requestParameters: ListCaseEventsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling listCaseEvents().'
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

        let urlPath = `/v1/cases/{caseId}/events`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 办件证据链 | Events of a case with their hash chain, verified
     */
    async listCaseEventsRaw(requestParameters: ListCaseEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseEvents>> {
        const requestOptions = await this.listCaseEventsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseEventsFromJSON(jsonValue));
    }

    /**
     * 办件证据链 | Events of a case with their hash chain, verified
     */
    async listCaseEvents(requestParameters: ListCaseEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseEvents> {
        const response = await this.listCaseEventsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listCases without sending the request
     */
    async listCasesRequestOpts(requestParameters: ListCasesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['state'] != null) {
            queryParameters['state'] = requestParameters['state'];
        }

        if (requestParameters['light'] != null) {
            queryParameters['light'] = requestParameters['light'];
        }

        if (requestParameters['q'] != null) {
            queryParameters['q'] = requestParameters['q'];
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

        let urlPath = `/v1/cases`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 办件列表: 可以打开的办件 | Cases that the caller may open: of the organ and region for officers who handle, of the region for supervisors and auditors
     */
    async listCasesRaw(requestParameters: ListCasesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CasePage>> {
        const requestOptions = await this.listCasesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CasePageFromJSON(jsonValue));
    }

    /**
     * 办件列表: 可以打开的办件 | Cases that the caller may open: of the organ and region for officers who handle, of the region for supervisors and auditors
     */
    async listCases(requestParameters: ListCasesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CasePage> {
        const response = await this.listCasesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listTasks without sending the request
     */
    async listTasksRequestOpts(requestParameters: ListTasksRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['light'] != null) {
            queryParameters['light'] = requestParameters['light'];
        }

        if (requestParameters['stage'] != null) {
            queryParameters['stage'] = requestParameters['stage'];
        }

        if (requestParameters['q'] != null) {
            queryParameters['q'] = requestParameters['q'];
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

        let urlPath = `/v1/tasks`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 待办 | To-do list of my post
     */
    async listTasksRaw(requestParameters: ListTasksRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<TaskPage>> {
        const requestOptions = await this.listTasksRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => TaskPageFromJSON(jsonValue));
    }

    /**
     * 待办 | To-do list of my post
     */
    async listTasks(requestParameters: ListTasksRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<TaskPage> {
        const response = await this.listTasksRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for resumeCase without sending the request
     */
    async resumeCaseRequestOpts(requestParameters: ResumeCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling resumeCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling resumeCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling resumeCase().'
            );
        }

        if (requestParameters['resumeCase'] == null) {
            throw new runtime.RequiredError(
                'resumeCase',
                'Required parameter "resumeCase" was null or undefined when calling resumeCase().'
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

        let urlPath = `/v1/cases/{caseId}/resumption`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ResumeCaseToJSON(requestParameters['resumeCase']),
        };
    }

    /**
     * 恢复计时 | Resume the clock
     */
    async resumeCaseRaw(requestParameters: ResumeCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.resumeCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 恢复计时 | Resume the clock
     */
    async resumeCase(requestParameters: ResumeCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.resumeCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for reviewCase without sending the request
     */
    async reviewCaseRequestOpts(requestParameters: ReviewCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling reviewCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling reviewCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling reviewCase().'
            );
        }

        if (requestParameters['reviewCase'] == null) {
            throw new runtime.RequiredError(
                'reviewCase',
                'Required parameter "reviewCase" was null or undefined when calling reviewCase().'
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

        let urlPath = `/v1/cases/{caseId}/review`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ReviewCaseToJSON(requestParameters['reviewCase']),
        };
    }

    /**
     * 审查 | Review
     */
    async reviewCaseRaw(requestParameters: ReviewCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.reviewCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 审查 | Review
     */
    async reviewCase(requestParameters: ReviewCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.reviewCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for submitTask without sending the request
     */
    async submitTaskRequestOpts(requestParameters: SubmitTaskRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['taskId'] == null) {
            throw new runtime.RequiredError(
                'taskId',
                'Required parameter "taskId" was null or undefined when calling submitTask().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling submitTask().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling submitTask().'
            );
        }

        if (requestParameters['submitTask'] == null) {
            throw new runtime.RequiredError(
                'submitTask',
                'Required parameter "submitTask" was null or undefined when calling submitTask().'
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

        let urlPath = `/v1/tasks/{taskId}/completion`;
        urlPath = urlPath.replace('{taskId}', encodeURIComponent(String(requestParameters['taskId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: SubmitTaskToJSON(requestParameters['submitTask']),
        };
    }

    /**
     * 办完流程任务 | Complete a task of the procedure
     */
    async submitTaskRaw(requestParameters: SubmitTaskRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.submitTaskRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 办完流程任务 | Complete a task of the procedure
     */
    async submitTask(requestParameters: SubmitTaskRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.submitTaskRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for suspendCase without sending the request
     */
    async suspendCaseRequestOpts(requestParameters: SuspendCaseRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['caseId'] == null) {
            throw new runtime.RequiredError(
                'caseId',
                'Required parameter "caseId" was null or undefined when calling suspendCase().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling suspendCase().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling suspendCase().'
            );
        }

        if (requestParameters['suspendCase'] == null) {
            throw new runtime.RequiredError(
                'suspendCase',
                'Required parameter "suspendCase" was null or undefined when calling suspendCase().'
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

        let urlPath = `/v1/cases/{caseId}/suspension`;
        urlPath = urlPath.replace('{caseId}', encodeURIComponent(String(requestParameters['caseId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: SuspendCaseToJSON(requestParameters['suspendCase']),
        };
    }

    /**
     * 特别程序, 时限中止 (行政许可法 第四十五条) | Suspend the clock
     */
    async suspendCaseRaw(requestParameters: SuspendCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<CaseView>> {
        const requestOptions = await this.suspendCaseRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => CaseViewFromJSON(jsonValue));
    }

    /**
     * 特别程序, 时限中止 (行政许可法 第四十五条) | Suspend the clock
     */
    async suspendCase(requestParameters: SuspendCaseRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<CaseView> {
        const response = await this.suspendCaseRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
