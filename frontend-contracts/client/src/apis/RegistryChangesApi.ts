/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type ChangeCounts,
    ChangeCountsFromJSON,
    ChangeCountsToJSON,
} from '../models/ChangeCounts';
import {
    type ChangeKind,
    ChangeKindFromJSON,
    ChangeKindToJSON,
} from '../models/ChangeKind';
import {
    type ChangeNote,
    ChangeNoteFromJSON,
    ChangeNoteToJSON,
} from '../models/ChangeNote';
import {
    type ChangePage,
    ChangePageFromJSON,
    ChangePageToJSON,
} from '../models/ChangePage';
import {
    type ChangeProposal,
    ChangeProposalFromJSON,
    ChangeProposalToJSON,
} from '../models/ChangeProposal';
import {
    type ChangeReason,
    ChangeReasonFromJSON,
    ChangeReasonToJSON,
} from '../models/ChangeReason';
import {
    type ChangeState,
    ChangeStateFromJSON,
    ChangeStateToJSON,
} from '../models/ChangeState';
import {
    type ChangeView,
    ChangeViewFromJSON,
    ChangeViewToJSON,
} from '../models/ChangeView';
import {
    type DecideChange,
    DecideChangeFromJSON,
    DecideChangeToJSON,
} from '../models/DecideChange';
import {
    type EmergencySuspension,
    EmergencySuspensionFromJSON,
    EmergencySuspensionToJSON,
} from '../models/EmergencySuspension';
import {
    type ItemElementsView,
    ItemElementsViewFromJSON,
    ItemElementsViewToJSON,
} from '../models/ItemElementsView';
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
    type ReviewChange,
    ReviewChangeFromJSON,
    ReviewChangeToJSON,
} from '../models/ReviewChange';
import {
    type ScheduleChange,
    ScheduleChangeFromJSON,
    ScheduleChangeToJSON,
} from '../models/ScheduleChange';
import {
    type SettleDispute,
    SettleDisputeFromJSON,
    SettleDisputeToJSON,
} from '../models/SettleDispute';

export interface CreateChangeRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    changeProposal: ChangeProposal;
}

export interface DecideChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    decideChange: DecideChange;
}

export interface DisputeChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    changeReason: ChangeReason;
}

export interface GetChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetChangeAttachmentRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
    /**
     * 佐证材料标识, 由前端生成 | Attachment id, made by the client
     */
    attachmentId: string;
}

export interface GetItemElementsRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 版本, 缺省为最新 | Version; the newest if left out
     */
    version?: number;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface ListChangesRequest {
    /**
     * 范围 | Which ones
     */
    scope?: ListChangesScopeEnum;
    /**
     * 状态 | State
     */
    state?: ChangeState;
    /**
     * 变更类型 | Kind
     */
    kind?: ChangeKind;
    /**
     * 灯 | Light
     */
    light?: Light;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ReviewChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    reviewChange: ReviewChange;
}

export interface SaveChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
    /**
     * 所依据的版本, 如 "v3"; 读取时得到的 ETag 可以原样给出 | The version this command rests on; the ETag of a read may be given as it is
     */
    ifMatch: string;
    /**
     * 
     */
    changeProposal: ChangeProposal;
}

export interface SaveChangeAttachmentRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
    /**
     * 佐证材料标识, 由前端生成 | Attachment id, made by the client
     */
    attachmentId: string;
    /**
     * 文件名 | File name
     */
    fileName: string;
    /**
     * 所依据的版本, 如 "v3"; 读取时得到的 ETag 可以原样给出 | The version this command rests on; the ETag of a read may be given as it is
     */
    ifMatch: string;
    /**
     * 
     */
    body: Blob;
    /**
     * 自报摘要, 不符则拒 | Digest to be checked
     */
    xContentSHA256?: string;
}

export interface ScheduleChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    scheduleChange: ScheduleChange;
}

export interface SettleDisputeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    settleDispute: SettleDispute;
}

export interface SubmitChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    changeNote: ChangeNote;
}

export interface SuspendInEmergencyRequest {
    /**
     * 幂等键: 同一键重发得到同一回答, 保留7天 | Repeats with the same key get the same answer, kept for 7 days
     */
    idempotencyKey: string;
    /**
     * 
     */
    emergencySuspension: EmergencySuspension;
}

export interface WithdrawChangeRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
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
    changeReason: ChangeReason;
}

export interface WithdrawChangeAttachmentRequest {
    /**
     * 申请标识 | Request id
     */
    changeId: string;
    /**
     * 佐证材料标识, 由前端生成 | Attachment id, made by the client
     */
    attachmentId: string;
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
    changeNote: ChangeNote;
}

/**
 * 
 */
export class RegistryChangesApi extends runtime.BaseAPI {

    /**
     * Creates request options for createChange without sending the request
     */
    async createChangeRequestOpts(requestParameters: CreateChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling createChange().'
            );
        }

        if (requestParameters['changeProposal'] == null) {
            throw new runtime.RequiredError(
                'changeProposal',
                'Required parameter "changeProposal" was null or undefined when calling createChange().'
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

        let urlPath = `/v1/registry-changes`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeProposalToJSON(requestParameters['changeProposal']),
        };
    }

    /**
     * 起草变更申请 | Open a change request as a draft
     */
    async createChangeRaw(requestParameters: CreateChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.createChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 起草变更申请 | Open a change request as a draft
     */
    async createChange(requestParameters: CreateChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.createChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for decideChange without sending the request
     */
    async decideChangeRequestOpts(requestParameters: DecideChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling decideChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling decideChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling decideChange().'
            );
        }

        if (requestParameters['decideChange'] == null) {
            throw new runtime.RequiredError(
                'decideChange',
                'Required parameter "decideChange" was null or undefined when calling decideChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/decision`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: DecideChangeToJSON(requestParameters['decideChange']),
        };
    }

    /**
     * 本级政府批准 | Approve as the government of the level
     */
    async decideChangeRaw(requestParameters: DecideChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.decideChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 本级政府批准 | Approve as the government of the level
     */
    async decideChange(requestParameters: DecideChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.decideChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for disputeChange without sending the request
     */
    async disputeChangeRequestOpts(requestParameters: DisputeChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling disputeChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling disputeChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling disputeChange().'
            );
        }

        if (requestParameters['changeReason'] == null) {
            throw new runtime.RequiredError(
                'changeReason',
                'Required parameter "changeReason" was null or undefined when calling disputeChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/disputes`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeReasonToJSON(requestParameters['changeReason']),
        };
    }

    /**
     * 提出争议 | Take a dispute to the establishment office, then to the government
     */
    async disputeChangeRaw(requestParameters: DisputeChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.disputeChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 提出争议 | Take a dispute to the establishment office, then to the government
     */
    async disputeChange(requestParameters: DisputeChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.disputeChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getChange without sending the request
     */
    async getChangeRequestOpts(requestParameters: GetChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling getChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看变更申请 | Read a change request with its proposal, findings, differences, reviews, clocks and history
     */
    async getChangeRaw(requestParameters: GetChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.getChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 查看变更申请 | Read a change request with its proposal, findings, differences, reviews, clocks and history
     */
    async getChange(requestParameters: GetChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.getChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getChangeAttachment without sending the request
     */
    async getChangeAttachmentRequestOpts(requestParameters: GetChangeAttachmentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling getChangeAttachment().'
            );
        }

        if (requestParameters['attachmentId'] == null) {
            throw new runtime.RequiredError(
                'attachmentId',
                'Required parameter "attachmentId" was null or undefined when calling getChangeAttachment().'
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

        let urlPath = `/v1/registry-changes/{changeId}/attachments/{attachmentId}`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));
        urlPath = urlPath.replace('{attachmentId}', encodeURIComponent(String(requestParameters['attachmentId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载变更申请的佐证材料 | Download a supporting file of a request
     */
    async getChangeAttachmentRaw(requestParameters: GetChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getChangeAttachmentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载变更申请的佐证材料 | Download a supporting file of a request
     */
    async getChangeAttachment(requestParameters: GetChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getChangeAttachmentRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getChangeCounts without sending the request
     */
    async getChangeCountsRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("official", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/registry-change-counts`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 待我办理的变更申请数, 按灯 | How many change requests wait for the caller\'s post, by light
     */
    async getChangeCountsRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeCounts>> {
        const requestOptions = await this.getChangeCountsRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeCountsFromJSON(jsonValue));
    }

    /**
     * 待我办理的变更申请数, 按灯 | How many change requests wait for the caller\'s post, by light
     */
    async getChangeCounts(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeCounts> {
        const response = await this.getChangeCountsRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getItemElements without sending the request
     */
    async getItemElementsRequestOpts(requestParameters: GetItemElementsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling getItemElements().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['version'] != null) {
            queryParameters['version'] = requestParameters['version'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/items/{itemCode}/elements`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 事项全部要素 (供编辑与交换), 与申请中的形式相同 | All elements of an item version, in the form that proposals carry
     */
    async getItemElementsRaw(requestParameters: GetItemElementsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemElementsView>> {
        const requestOptions = await this.getItemElementsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemElementsViewFromJSON(jsonValue));
    }

    /**
     * 事项全部要素 (供编辑与交换), 与申请中的形式相同 | All elements of an item version, in the form that proposals carry
     */
    async getItemElements(requestParameters: GetItemElementsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemElementsView> {
        const response = await this.getItemElementsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listChanges without sending the request
     */
    async listChangesRequestOpts(requestParameters: ListChangesRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['scope'] != null) {
            queryParameters['scope'] = requestParameters['scope'];
        }

        if (requestParameters['state'] != null) {
            queryParameters['state'] = requestParameters['state'];
        }

        if (requestParameters['kind'] != null) {
            queryParameters['kind'] = requestParameters['kind'];
        }

        if (requestParameters['light'] != null) {
            queryParameters['light'] = requestParameters['light'];
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

        let urlPath = `/v1/registry-changes`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 变更申请列表: 待我办理, 我提交的, 本地区全部 | Change requests: to do, mine, of my region
     */
    async listChangesRaw(requestParameters: ListChangesRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangePage>> {
        const requestOptions = await this.listChangesRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangePageFromJSON(jsonValue));
    }

    /**
     * 变更申请列表: 待我办理, 我提交的, 本地区全部 | Change requests: to do, mine, of my region
     */
    async listChanges(requestParameters: ListChangesRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangePage> {
        const response = await this.listChangesRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for reviewChange without sending the request
     */
    async reviewChangeRequestOpts(requestParameters: ReviewChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling reviewChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling reviewChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling reviewChange().'
            );
        }

        if (requestParameters['reviewChange'] == null) {
            throw new runtime.RequiredError(
                'reviewChange',
                'Required parameter "reviewChange" was null or undefined when calling reviewChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/reviews`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ReviewChangeToJSON(requestParameters['reviewChange']),
        };
    }

    /**
     * 受理、审核、汇总或退回 | Receive, review, sum up or send back
     */
    async reviewChangeRaw(requestParameters: ReviewChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.reviewChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 受理、审核、汇总或退回 | Receive, review, sum up or send back
     */
    async reviewChange(requestParameters: ReviewChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.reviewChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveChange without sending the request
     */
    async saveChangeRequestOpts(requestParameters: SaveChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling saveChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling saveChange().'
            );
        }

        if (requestParameters['changeProposal'] == null) {
            throw new runtime.RequiredError(
                'changeProposal',
                'Required parameter "changeProposal" was null or undefined when calling saveChange().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

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

        let urlPath = `/v1/registry-changes/{changeId}`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeProposalToJSON(requestParameters['changeProposal']),
        };
    }

    /**
     * 修改草稿或被退回的申请 | Edit a draft or a returned request
     */
    async saveChangeRaw(requestParameters: SaveChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.saveChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 修改草稿或被退回的申请 | Edit a draft or a returned request
     */
    async saveChange(requestParameters: SaveChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.saveChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveChangeAttachment without sending the request
     */
    async saveChangeAttachmentRequestOpts(requestParameters: SaveChangeAttachmentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling saveChangeAttachment().'
            );
        }

        if (requestParameters['attachmentId'] == null) {
            throw new runtime.RequiredError(
                'attachmentId',
                'Required parameter "attachmentId" was null or undefined when calling saveChangeAttachment().'
            );
        }

        if (requestParameters['fileName'] == null) {
            throw new runtime.RequiredError(
                'fileName',
                'Required parameter "fileName" was null or undefined when calling saveChangeAttachment().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling saveChangeAttachment().'
            );
        }

        if (requestParameters['body'] == null) {
            throw new runtime.RequiredError(
                'body',
                'Required parameter "body" was null or undefined when calling saveChangeAttachment().'
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

        let urlPath = `/v1/registry-changes/{changeId}/attachments/{attachmentId}`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));
        urlPath = urlPath.replace('{attachmentId}', encodeURIComponent(String(requestParameters['attachmentId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: requestParameters['body'] as any,
        };
    }

    /**
     * 给草稿或被退回的申请添加佐证材料 | Attach a supporting file to a draft or a returned request; streamed, hashed, limited to 20 MiB
     */
    async saveChangeAttachmentRaw(requestParameters: SaveChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.saveChangeAttachmentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 给草稿或被退回的申请添加佐证材料 | Attach a supporting file to a draft or a returned request; streamed, hashed, limited to 20 MiB
     */
    async saveChangeAttachment(requestParameters: SaveChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.saveChangeAttachmentRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for scheduleChange without sending the request
     */
    async scheduleChangeRequestOpts(requestParameters: ScheduleChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling scheduleChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling scheduleChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling scheduleChange().'
            );
        }

        if (requestParameters['scheduleChange'] == null) {
            throw new runtime.RequiredError(
                'scheduleChange',
                'Required parameter "scheduleChange" was null or undefined when calling scheduleChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/schedule`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ScheduleChangeToJSON(requestParameters['scheduleChange']),
        };
    }

    /**
     * 安排或改期发布 | Set or move the moment of publication
     */
    async scheduleChangeRaw(requestParameters: ScheduleChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.scheduleChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 安排或改期发布 | Set or move the moment of publication
     */
    async scheduleChange(requestParameters: ScheduleChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.scheduleChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for settleDispute without sending the request
     */
    async settleDisputeRequestOpts(requestParameters: SettleDisputeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling settleDispute().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling settleDispute().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling settleDispute().'
            );
        }

        if (requestParameters['settleDispute'] == null) {
            throw new runtime.RequiredError(
                'settleDispute',
                'Required parameter "settleDispute" was null or undefined when calling settleDispute().'
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

        let urlPath = `/v1/registry-changes/{changeId}/dispute-settlement`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: SettleDisputeToJSON(requestParameters['settleDispute']),
        };
    }

    /**
     * 处理争议 | Settle the open dispute
     */
    async settleDisputeRaw(requestParameters: SettleDisputeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.settleDisputeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 处理争议 | Settle the open dispute
     */
    async settleDispute(requestParameters: SettleDisputeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.settleDisputeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for submitChange without sending the request
     */
    async submitChangeRequestOpts(requestParameters: SubmitChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling submitChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling submitChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling submitChange().'
            );
        }

        if (requestParameters['changeNote'] == null) {
            throw new runtime.RequiredError(
                'changeNote',
                'Required parameter "changeNote" was null or undefined when calling submitChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/submission`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeNoteToJSON(requestParameters['changeNote']),
        };
    }

    /**
     * 提交申请 | Submit it
     */
    async submitChangeRaw(requestParameters: SubmitChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.submitChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 提交申请 | Submit it
     */
    async submitChange(requestParameters: SubmitChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.submitChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for suspendInEmergency without sending the request
     */
    async suspendInEmergencyRequestOpts(requestParameters: SuspendInEmergencyRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling suspendInEmergency().'
            );
        }

        if (requestParameters['emergencySuspension'] == null) {
            throw new runtime.RequiredError(
                'emergencySuspension',
                'Required parameter "emergencySuspension" was null or undefined when calling suspendInEmergency().'
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

        let urlPath = `/v1/registry-changes/emergency-suspensions`;

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: EmergencySuspensionToJSON(requestParameters['emergencySuspension']),
        };
    }

    /**
     * 紧急停止行使, 随后补办审核 | Stop an item at once; the reviews follow
     */
    async suspendInEmergencyRaw(requestParameters: SuspendInEmergencyRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.suspendInEmergencyRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 紧急停止行使, 随后补办审核 | Stop an item at once; the reviews follow
     */
    async suspendInEmergency(requestParameters: SuspendInEmergencyRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.suspendInEmergencyRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for withdrawChange without sending the request
     */
    async withdrawChangeRequestOpts(requestParameters: WithdrawChangeRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling withdrawChange().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling withdrawChange().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling withdrawChange().'
            );
        }

        if (requestParameters['changeReason'] == null) {
            throw new runtime.RequiredError(
                'changeReason',
                'Required parameter "changeReason" was null or undefined when calling withdrawChange().'
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

        let urlPath = `/v1/registry-changes/{changeId}/withdrawal`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeReasonToJSON(requestParameters['changeReason']),
        };
    }

    /**
     * 撤回申请 | Withdraw it
     */
    async withdrawChangeRaw(requestParameters: WithdrawChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.withdrawChangeRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 撤回申请 | Withdraw it
     */
    async withdrawChange(requestParameters: WithdrawChangeRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.withdrawChangeRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for withdrawChangeAttachment without sending the request
     */
    async withdrawChangeAttachmentRequestOpts(requestParameters: WithdrawChangeAttachmentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['changeId'] == null) {
            throw new runtime.RequiredError(
                'changeId',
                'Required parameter "changeId" was null or undefined when calling withdrawChangeAttachment().'
            );
        }

        if (requestParameters['attachmentId'] == null) {
            throw new runtime.RequiredError(
                'attachmentId',
                'Required parameter "attachmentId" was null or undefined when calling withdrawChangeAttachment().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling withdrawChangeAttachment().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling withdrawChangeAttachment().'
            );
        }

        if (requestParameters['changeNote'] == null) {
            throw new runtime.RequiredError(
                'changeNote',
                'Required parameter "changeNote" was null or undefined when calling withdrawChangeAttachment().'
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

        let urlPath = `/v1/registry-changes/{changeId}/attachments/{attachmentId}/withdrawal`;
        urlPath = urlPath.replace('{changeId}', encodeURIComponent(String(requestParameters['changeId'])));
        urlPath = urlPath.replace('{attachmentId}', encodeURIComponent(String(requestParameters['attachmentId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ChangeNoteToJSON(requestParameters['changeNote']),
        };
    }

    /**
     * 从草稿或被退回的申请撤下佐证材料 | Take a supporting file off a draft or a returned request
     */
    async withdrawChangeAttachmentRaw(requestParameters: WithdrawChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ChangeView>> {
        const requestOptions = await this.withdrawChangeAttachmentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ChangeViewFromJSON(jsonValue));
    }

    /**
     * 从草稿或被退回的申请撤下佐证材料 | Take a supporting file off a draft or a returned request
     */
    async withdrawChangeAttachment(requestParameters: WithdrawChangeAttachmentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ChangeView> {
        const response = await this.withdrawChangeAttachmentRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum ListChangesScopeEnum {
    ToDo = 'to-do',
    Mine = 'mine',
    Region = 'region',
}
