/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type EditionList,
    EditionListFromJSON,
    EditionListToJSON,
} from '../models/EditionList';
import {
    type EditionView,
    EditionViewFromJSON,
    EditionViewToJSON,
} from '../models/EditionView';
import {
    type ImportItemPage,
    ImportItemPageFromJSON,
    ImportItemPageToJSON,
} from '../models/ImportItemPage';
import {
    type ImportPage,
    ImportPageFromJSON,
    ImportPageToJSON,
} from '../models/ImportPage';
import {
    type ImportResult,
    ImportResultFromJSON,
    ImportResultToJSON,
} from '../models/ImportResult';
import {
    type ImportState,
    ImportStateFromJSON,
    ImportStateToJSON,
} from '../models/ImportState';
import {
    type ImportView,
    ImportViewFromJSON,
    ImportViewToJSON,
} from '../models/ImportView';
import {
    type ItemGuide,
    ItemGuideFromJSON,
    ItemGuideToJSON,
} from '../models/ItemGuide';
import {
    type ListTablePage,
    ListTablePageFromJSON,
    ListTablePageToJSON,
} from '../models/ListTablePage';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type PublishEdition,
    PublishEditionFromJSON,
    PublishEditionToJSON,
} from '../models/PublishEdition';
import {
    type ReviewImport,
    ReviewImportFromJSON,
    ReviewImportToJSON,
} from '../models/ReviewImport';
import {
    type SubmitImport,
    SubmitImportFromJSON,
    SubmitImportToJSON,
} from '../models/SubmitImport';

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

export interface GetEditionRequest {
    /**
     * 清单版本标识: 地区-名称 | Edition id: region and name
     */
    editionId: string;
}

export interface GetImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
}

export interface GetImportFileRequest {
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

export interface GetItemDocumentRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 版本号 | Version
     */
    itemVersion: number;
}

export interface GetItemProofRequest {
    /**
     * 清单版本标识: 地区-名称 | Edition id: region and name
     */
    editionId: string;
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
}

export interface GetItemVersionRequest {
    /**
     * 实施编码 | Implementation code
     */
    itemCode: string;
    /**
     * 版本号 | Version
     */
    itemVersion: number;
    /**
     * 已有版本 | Version already held
     */
    ifNoneMatch?: string;
}

export interface GetListExportRequest {
    /**
     * 地区 | Region
     */
    region: string;
    /**
     * 表式; charts 为流程图 | Which table; charts are the flow charts
     */
    kind?: GetListExportKindEnum;
    /**
     * 文件格式; PDF 至多3000项; zip 只用于流程图, 每项一份 PDF, 至多1000项, 附目录 | File format; PDF has 3000 items at most; zip is for charts only, one PDF an item, 1000 items at most, with a table of contents
     */
    format?: GetListExportFormatEnum;
    /**
     * 含下级地区 | With the regions below
     */
    below?: boolean;
    /**
     * 实施主体 | Organ
     */
    organ?: string;
    /**
     * 事项类型 (gb2020) | Category
     */
    category?: string;
    /**
     * 哪一天的清单 | The list of which day
     */
    asOf?: string;
}

export interface GetOpenDataRequest {
    /**
     * 地区 | Region
     */
    region: string;
}

export interface GetProcedureChartRequest {
    /**
     * 流程标识 | Procedure key
     */
    procedureKey: string;
    /**
     * 流程版本; 不给时为当日在用的 | Version of the procedure; without one that of the day
     */
    version?: number;
    /**
     * 外部流程图、内部流程图或两者 | For citizens, for the organ, or both
     */
    view?: GetProcedureChartViewEnum;
    /**
     * 事项: 用其时限与廉政风险点 | Item whose limits and risk points are shown
     */
    itemCode?: string;
    /**
     * 事项哪一天的版本 | The item's version of which day
     */
    asOf?: string;
}

export interface ListEditionsRequest {
    /**
     * 地区 | Region
     */
    region?: string;
}

export interface ListImportItemsRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
    /**
     * 只看这种结果 | Only these
     */
    result?: ImportResult;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListImportsRequest {
    /**
     * 状态 | State
     */
    state?: ImportState;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface ListTableRowsRequest {
    /**
     * 地区 | Region
     */
    region: string;
    /**
     * 表式 | Which table
     */
    kind?: ListTableRowsKindEnum;
    /**
     * 含下级地区 | With the regions below
     */
    below?: boolean;
    /**
     * 实施主体 | Organ
     */
    organ?: string;
    /**
     * 事项类型 (gb2020) | Category
     */
    category?: string;
    /**
     * 哪一天的清单 | The list of which day
     */
    asOf?: string;
    /**
     * 每页条数 | Page size
     */
    limit?: number;
    /**
     * 上一页给出的游标 | Cursor from the page before
     */
    cursor?: string;
}

export interface PublishEditionRequest {
    /**
     * 清单版本标识: 地区-名称 | Edition id: region and name
     */
    editionId: string;
    /**
     * 
     */
    publishEdition: PublishEdition;
}

export interface ReviewImportRequest {
    /**
     * 导入标识, 由前端生成 | Import id, made by the client
     */
    importId: string;
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
    reviewImport: ReviewImport;
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
     * 所依据的版本, 如 "v3"; 读取时得到的 ETag 可以原样给出 | The version this command rests on; the ETag of a read may be given as it is
     */
    ifMatch: string;
    /**
     * 
     */
    submitImport: SubmitImport;
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
     * 所依据的版本, 如 "v3"; 读取时得到的 ETag 可以原样给出 | The version this command rests on; the ETag of a read may be given as it is
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
     * Creates request options for getDataDictionary without sending the request
     */
    async getDataDictionaryRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/data-dictionary`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 数据字典 | The data dictionary as CSV
     */
    async getDataDictionaryRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getDataDictionaryRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 数据字典 | The data dictionary as CSV
     */
    async getDataDictionary(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getDataDictionaryRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getEdition without sending the request
     */
    async getEditionRequestOpts(requestParameters: GetEditionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['editionId'] == null) {
            throw new runtime.RequiredError(
                'editionId',
                'Required parameter "editionId" was null or undefined when calling getEdition().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/editions/{editionId}`;
        urlPath = urlPath.replace('{editionId}', encodeURIComponent(String(requestParameters['editionId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 查看清单版本 | An edition with its signed root
     */
    async getEditionRaw(requestParameters: GetEditionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EditionView>> {
        const requestOptions = await this.getEditionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EditionViewFromJSON(jsonValue));
    }

    /**
     * 查看清单版本 | An edition with its signed root
     */
    async getEdition(requestParameters: GetEditionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EditionView> {
        const response = await this.getEditionRaw(requestParameters, initOverrides);
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
     * Creates request options for getImportFile without sending the request
     */
    async getImportFileRequestOpts(requestParameters: GetImportFileRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling getImportFile().'
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

        let urlPath = `/v1/imports/{importId}/file`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载上传的文件 | The file as it was uploaded
     */
    async getImportFileRaw(requestParameters: GetImportFileRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getImportFileRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载上传的文件 | The file as it was uploaded
     */
    async getImportFile(requestParameters: GetImportFileRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getImportFileRaw(requestParameters, initOverrides);
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
     * Creates request options for getItemDocument without sending the request
     */
    async getItemDocumentRequestOpts(requestParameters: GetItemDocumentRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling getItemDocument().'
            );
        }

        if (requestParameters['itemVersion'] == null) {
            throw new runtime.RequiredError(
                'itemVersion',
                'Required parameter "itemVersion" was null or undefined when calling getItemDocument().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/items/{itemCode}/versions/{itemVersion}/document`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));
        urlPath = urlPath.replace('{itemVersion}', encodeURIComponent(String(requestParameters['itemVersion'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 事项单项表 (PDF); 同一版本总是同样的文件 | One item version with all it says as PDF; always the same bytes
     */
    async getItemDocumentRaw(requestParameters: GetItemDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getItemDocumentRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 事项单项表 (PDF); 同一版本总是同样的文件 | One item version with all it says as PDF; always the same bytes
     */
    async getItemDocument(requestParameters: GetItemDocumentRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getItemDocumentRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getItemProof without sending the request
     */
    async getItemProofRequestOpts(requestParameters: GetItemProofRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['editionId'] == null) {
            throw new runtime.RequiredError(
                'editionId',
                'Required parameter "editionId" was null or undefined when calling getItemProof().'
            );
        }

        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling getItemProof().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/editions/{editionId}/items/{itemCode}`;
        urlPath = urlPath.replace('{editionId}', encodeURIComponent(String(requestParameters['editionId'])));
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 下载事项版本的证明, 可离线核验 | Proof that an item version belongs to the edition, to be verified offline
     */
    async getItemProofRaw(requestParameters: GetItemProofRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getItemProofRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 下载事项版本的证明, 可离线核验 | Proof that an item version belongs to the edition, to be verified offline
     */
    async getItemProof(requestParameters: GetItemProofRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getItemProofRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getItemVersion without sending the request
     */
    async getItemVersionRequestOpts(requestParameters: GetItemVersionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['itemCode'] == null) {
            throw new runtime.RequiredError(
                'itemCode',
                'Required parameter "itemCode" was null or undefined when calling getItemVersion().'
            );
        }

        if (requestParameters['itemVersion'] == null) {
            throw new runtime.RequiredError(
                'itemVersion',
                'Required parameter "itemVersion" was null or undefined when calling getItemVersion().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (requestParameters['ifNoneMatch'] != null) {
            headerParameters['If-None-Match'] = String(requestParameters['ifNoneMatch']);
        }


        let urlPath = `/v1/items/{itemCode}/versions/{itemVersion}`;
        urlPath = urlPath.replace('{itemCode}', encodeURIComponent(String(requestParameters['itemCode'])));
        urlPath = urlPath.replace('{itemVersion}', encodeURIComponent(String(requestParameters['itemVersion'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 某一版本的固定地址 | An item version at its stable address
     */
    async getItemVersionRaw(requestParameters: GetItemVersionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ItemGuide>> {
        const requestOptions = await this.getItemVersionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ItemGuideFromJSON(jsonValue));
    }

    /**
     * 某一版本的固定地址 | An item version at its stable address
     */
    async getItemVersion(requestParameters: GetItemVersionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ItemGuide> {
        const response = await this.getItemVersionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getListExport without sending the request
     */
    async getListExportRequestOpts(requestParameters: GetListExportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['region'] == null) {
            throw new runtime.RequiredError(
                'region',
                'Required parameter "region" was null or undefined when calling getListExport().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['kind'] != null) {
            queryParameters['kind'] = requestParameters['kind'];
        }

        if (requestParameters['format'] != null) {
            queryParameters['format'] = requestParameters['format'];
        }

        if (requestParameters['below'] != null) {
            queryParameters['below'] = requestParameters['below'];
        }

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        if (requestParameters['category'] != null) {
            queryParameters['category'] = requestParameters['category'];
        }

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/list-exports`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 导出总表、分表、责任清单、廉政风险点、流程图 | The list in its official tables, streamed; flow charts of all its items as a ZIP of PDFs
     */
    async getListExportRaw(requestParameters: GetListExportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getListExportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 导出总表、分表、责任清单、廉政风险点、流程图 | The list in its official tables, streamed; flow charts of all its items as a ZIP of PDFs
     */
    async getListExport(requestParameters: GetListExportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getListExportRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getOpenData without sending the request
     */
    async getOpenDataRequestOpts(requestParameters: GetOpenDataRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['region'] == null) {
            throw new runtime.RequiredError(
                'region',
                'Required parameter "region" was null or undefined when calling getOpenData().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/open-data`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 开放数据目录 (DCAT) | Description of the open data as DCAT in JSON-LD
     */
    async getOpenDataRaw(requestParameters: GetOpenDataRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getOpenDataRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 开放数据目录 (DCAT) | Description of the open data as DCAT in JSON-LD
     */
    async getOpenData(requestParameters: GetOpenDataRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getOpenDataRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getProcedureChart without sending the request
     */
    async getProcedureChartRequestOpts(requestParameters: GetProcedureChartRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['procedureKey'] == null) {
            throw new runtime.RequiredError(
                'procedureKey',
                'Required parameter "procedureKey" was null or undefined when calling getProcedureChart().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['version'] != null) {
            queryParameters['version'] = requestParameters['version'];
        }

        if (requestParameters['view'] != null) {
            queryParameters['view'] = requestParameters['view'];
        }

        if (requestParameters['itemCode'] != null) {
            queryParameters['itemCode'] = requestParameters['itemCode'];
        }

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/procedures/{procedureKey}/chart`;
        urlPath = urlPath.replace('{procedureKey}', encodeURIComponent(String(requestParameters['procedureKey'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 流程图 (PDF): 图形与文字说明 | Flow chart of a procedure as PDF: the picture, and its steps in words
     */
    async getProcedureChartRaw(requestParameters: GetProcedureChartRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getProcedureChartRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 流程图 (PDF): 图形与文字说明 | Flow chart of a procedure as PDF: the picture, and its steps in words
     */
    async getProcedureChart(requestParameters: GetProcedureChartRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getProcedureChartRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listEditions without sending the request
     */
    async listEditionsRequestOpts(requestParameters: ListEditionsRequest): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/editions`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 清单版本 | Published editions, the newest first
     */
    async listEditionsRaw(requestParameters: ListEditionsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EditionList>> {
        const requestOptions = await this.listEditionsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EditionListFromJSON(jsonValue));
    }

    /**
     * 清单版本 | Published editions, the newest first
     */
    async listEditions(requestParameters: ListEditionsRequest = {}, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EditionList> {
        const response = await this.listEditionsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listImportItems without sending the request
     */
    async listImportItemsRequestOpts(requestParameters: ListImportItemsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling listImportItems().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['result'] != null) {
            queryParameters['result'] = requestParameters['result'];
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

        let urlPath = `/v1/imports/{importId}/items`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 逐项结果与差异 | What becomes of each item of the file, with its differences; nothing once it is published
     */
    async listImportItemsRaw(requestParameters: ListImportItemsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportItemPage>> {
        const requestOptions = await this.listImportItemsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportItemPageFromJSON(jsonValue));
    }

    /**
     * 逐项结果与差异 | What becomes of each item of the file, with its differences; nothing once it is published
     */
    async listImportItems(requestParameters: ListImportItemsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportItemPage> {
        const response = await this.listImportItemsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listImports without sending the request
     */
    async listImportsRequestOpts(requestParameters: ListImportsRequest): Promise<runtime.RequestOpts> {
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
     * Creates request options for listTableRows without sending the request
     */
    async listTableRowsRequestOpts(requestParameters: ListTableRowsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['region'] == null) {
            throw new runtime.RequiredError(
                'region',
                'Required parameter "region" was null or undefined when calling listTableRows().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['region'] != null) {
            queryParameters['region'] = requestParameters['region'];
        }

        if (requestParameters['kind'] != null) {
            queryParameters['kind'] = requestParameters['kind'];
        }

        if (requestParameters['below'] != null) {
            queryParameters['below'] = requestParameters['below'];
        }

        if (requestParameters['organ'] != null) {
            queryParameters['organ'] = requestParameters['organ'];
        }

        if (requestParameters['category'] != null) {
            queryParameters['category'] = requestParameters['category'];
        }

        if (requestParameters['asOf'] != null) {
            queryParameters['asOf'] = requestParameters['asOf'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        if (requestParameters['cursor'] != null) {
            queryParameters['cursor'] = requestParameters['cursor'];
        }

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/list-table-rows`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 按公布表式看总表、分表、责任清单、廉政风险点 | The list in its official tables, page by page: what pages show and files hold is the same
     */
    async listTableRowsRaw(requestParameters: ListTableRowsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ListTablePage>> {
        const requestOptions = await this.listTableRowsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ListTablePageFromJSON(jsonValue));
    }

    /**
     * 按公布表式看总表、分表、责任清单、廉政风险点 | The list in its official tables, page by page: what pages show and files hold is the same
     */
    async listTableRows(requestParameters: ListTableRowsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ListTablePage> {
        const response = await this.listTableRowsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for publishEdition without sending the request
     */
    async publishEditionRequestOpts(requestParameters: PublishEditionRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['editionId'] == null) {
            throw new runtime.RequiredError(
                'editionId',
                'Required parameter "editionId" was null or undefined when calling publishEdition().'
            );
        }

        if (requestParameters['publishEdition'] == null) {
            throw new runtime.RequiredError(
                'publishEdition',
                'Required parameter "publishEdition" was null or undefined when calling publishEdition().'
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

        let urlPath = `/v1/editions/{editionId}`;
        urlPath = urlPath.replace('{editionId}', encodeURIComponent(String(requestParameters['editionId'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: PublishEditionToJSON(requestParameters['publishEdition']),
        };
    }

    /**
     * 发布清单版本 | Have an edition computed, signed and published
     */
    async publishEditionRaw(requestParameters: PublishEditionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EditionView>> {
        const requestOptions = await this.publishEditionRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EditionViewFromJSON(jsonValue));
    }

    /**
     * 发布清单版本 | Have an edition computed, signed and published
     */
    async publishEdition(requestParameters: PublishEditionRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EditionView> {
        const response = await this.publishEditionRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for reviewImport without sending the request
     */
    async reviewImportRequestOpts(requestParameters: ReviewImportRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['importId'] == null) {
            throw new runtime.RequiredError(
                'importId',
                'Required parameter "importId" was null or undefined when calling reviewImport().'
            );
        }

        if (requestParameters['idempotencyKey'] == null) {
            throw new runtime.RequiredError(
                'idempotencyKey',
                'Required parameter "idempotencyKey" was null or undefined when calling reviewImport().'
            );
        }

        if (requestParameters['ifMatch'] == null) {
            throw new runtime.RequiredError(
                'ifMatch',
                'Required parameter "ifMatch" was null or undefined when calling reviewImport().'
            );
        }

        if (requestParameters['reviewImport'] == null) {
            throw new runtime.RequiredError(
                'reviewImport',
                'Required parameter "reviewImport" was null or undefined when calling reviewImport().'
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

        let urlPath = `/v1/imports/{importId}/reviews`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: ReviewImportToJSON(requestParameters['reviewImport']),
        };
    }

    /**
     * 编办审核: 同意即整批入库, 退回须写理由 | Approve it, which publishes all of it, or return it with reasons
     */
    async reviewImportRaw(requestParameters: ReviewImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.reviewImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 编办审核: 同意即整批入库, 退回须写理由 | Approve it, which publishes all of it, or return it with reasons
     */
    async reviewImport(requestParameters: ReviewImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.reviewImportRaw(requestParameters, initOverrides);
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

        if (requestParameters['submitImport'] == null) {
            throw new runtime.RequiredError(
                'submitImport',
                'Required parameter "submitImport" was null or undefined when calling submitImport().'
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

        let urlPath = `/v1/imports/{importId}/submission`;
        urlPath = urlPath.replace('{importId}', encodeURIComponent(String(requestParameters['importId'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: SubmitImportToJSON(requestParameters['submitImport']),
        };
    }

    /**
     * 提交编办审核, 写明事由、依据和批准文号 | Submit it to the establishment office, with the number of the document that approved the list
     */
    async submitImportRaw(requestParameters: SubmitImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.submitImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 提交编办审核, 写明事由、依据和批准文号 | Submit it to the establishment office, with the number of the document that approved the list
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
     * 撤销导入, 审核同意以前都可以 | Give an import up, until it is approved
     */
    async withdrawImportRaw(requestParameters: WithdrawImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<ImportView>> {
        const requestOptions = await this.withdrawImportRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => ImportViewFromJSON(jsonValue));
    }

    /**
     * 撤销导入, 审核同意以前都可以 | Give an import up, until it is approved
     */
    async withdrawImport(requestParameters: WithdrawImportRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<ImportView> {
        const response = await this.withdrawImportRaw(requestParameters, initOverrides);
        return await response.value();
    }

}

/**
  * @export
  * @enum {string}
  */
export enum GetListExportKindEnum {
    Total = 'total',
    Items = 'items',
    Duties = 'duties',
    Risks = 'risks',
    Charts = 'charts',
}
/**
  * @export
  * @enum {string}
  */
export enum GetListExportFormatEnum {
    Xlsx = 'xlsx',
    Csv = 'csv',
    Json = 'json',
    Pdf = 'pdf',
    Zip = 'zip',
}
/**
  * @export
  * @enum {string}
  */
export enum GetProcedureChartViewEnum {
    Both = 'both',
    External = 'external',
    Internal = 'internal',
}
/**
  * @export
  * @enum {string}
  */
export enum ListTableRowsKindEnum {
    Total = 'total',
    Items = 'items',
    Duties = 'duties',
    Risks = 'risks',
}
