/* tslint:disable */
/* eslint-disable */
// @ts-nocheck (unused imports only; `npm run check -w client` compiles a copy without this line)
// Generated from openapi/bundle/qingdan.json by OpenAPI Generator. Do not edit: change the contract.

import * as runtime from '../runtime';
import {
    type BlobView,
    BlobViewFromJSON,
    BlobViewToJSON,
} from '../models/BlobView';
import {
    type DemoClock,
    DemoClockFromJSON,
    DemoClockToJSON,
} from '../models/DemoClock';
import {
    type EventBatch,
    EventBatchFromJSON,
    EventBatchToJSON,
} from '../models/EventBatch';
import {
    type NodeDirectory,
    NodeDirectoryFromJSON,
    NodeDirectoryToJSON,
} from '../models/NodeDirectory';
import {
    type NodeView,
    NodeViewFromJSON,
    NodeViewToJSON,
} from '../models/NodeView';
import {
    type Problem,
    ProblemFromJSON,
    ProblemToJSON,
} from '../models/Problem';
import {
    type SaveDemoClock,
    SaveDemoClockFromJSON,
    SaveDemoClockToJSON,
} from '../models/SaveDemoClock';
import {
    type StreamHead,
    StreamHeadFromJSON,
    StreamHeadToJSON,
} from '../models/StreamHead';
import {
    type StreamList,
    StreamListFromJSON,
    StreamListToJSON,
} from '../models/StreamList';

export interface GetBlobRequest {
    /**
     * 摘要 | Digest
     */
    sha256: string;
    /**
     * 引用该文件的事件所在流; 不下发者不给 | Stream of an event that names the file; none is given to whom the stream is withheld
     */
    stream?: string;
}

export interface PullEventsRequest {
    /**
     * 起源节点 | Origin node
     */
    origin: string;
    /**
     * 纪元 | Epoch
     */
    epoch: number;
    /**
     * 游标 | Cursor
     */
    after: number;
    /**
     * 条数 | How many
     */
    limit?: number;
}

export interface PushEventsRequest {
    /**
     * 起源节点 | Origin node
     */
    origin: string;
    /**
     * 
     */
    eventBatch: EventBatch;
}

export interface SaveBlobRequest {
    /**
     * 摘要 | Digest
     */
    sha256: string;
    /**
     * 
     */
    body: Blob;
}

export interface SaveDemoClockRequest {
    /**
     * 
     */
    saveDemoClock: SaveDemoClock;
}

/**
 * 
 */
export class NodeApi extends runtime.BaseAPI {

    /**
     * Creates request options for getBlob without sending the request
     */
    async getBlobRequestOpts(requestParameters: GetBlobRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['sha256'] == null) {
            throw new runtime.RequiredError(
                'sha256',
                'Required parameter "sha256" was null or undefined when calling getBlob().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['stream'] != null) {
            queryParameters['stream'] = requestParameters['stream'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("node", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/sync/blobs/{sha256}`;
        urlPath = urlPath.replace('{sha256}', encodeURIComponent(String(requestParameters['sha256'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 取附件 | Fetch a file by its digest
     */
    async getBlobRaw(requestParameters: GetBlobRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<Blob>> {
        const requestOptions = await this.getBlobRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.BlobApiResponse(response);
    }

    /**
     * 取附件 | Fetch a file by its digest
     */
    async getBlob(requestParameters: GetBlobRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<Blob> {
        const response = await this.getBlobRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getDemoClock without sending the request
     */
    async getDemoClockRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/demo-clock`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 演示时钟 | The demo clock
     */
    async getDemoClockRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DemoClock>> {
        const requestOptions = await this.getDemoClockRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DemoClockFromJSON(jsonValue));
    }

    /**
     * 演示时钟 | The demo clock
     */
    async getDemoClock(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DemoClock> {
        const response = await this.getDemoClockRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for getNode without sending the request
     */
    async getNodeRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/node`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 本节点 | This node: region, version, clock, streams and lag
     */
    async getNodeRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<NodeView>> {
        const requestOptions = await this.getNodeRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => NodeViewFromJSON(jsonValue));
    }

    /**
     * 本节点 | This node: region, version, clock, streams and lag
     */
    async getNode(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<NodeView> {
        const response = await this.getNodeRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listNodes without sending the request
     */
    async listNodesRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};


        let urlPath = `/v1/nodes`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 节点目录 | Directory of nodes and their addresses
     */
    async listNodesRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<NodeDirectory>> {
        const requestOptions = await this.listNodesRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => NodeDirectoryFromJSON(jsonValue));
    }

    /**
     * 节点目录 | Directory of nodes and their addresses
     */
    async listNodes(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<NodeDirectory> {
        const response = await this.listNodesRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for listStreams without sending the request
     */
    async listStreamsRequestOpts(): Promise<runtime.RequestOpts> {
        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("node", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/sync/streams`;

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 流水头 | Heads of the sealed streams held here
     */
    async listStreamsRaw(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<StreamList>> {
        const requestOptions = await this.listStreamsRequestOpts();
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => StreamListFromJSON(jsonValue));
    }

    /**
     * 流水头 | Heads of the sealed streams held here
     */
    async listStreams(initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<StreamList> {
        const response = await this.listStreamsRaw(initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for pullEvents without sending the request
     */
    async pullEventsRequestOpts(requestParameters: PullEventsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['origin'] == null) {
            throw new runtime.RequiredError(
                'origin',
                'Required parameter "origin" was null or undefined when calling pullEvents().'
            );
        }

        if (requestParameters['epoch'] == null) {
            throw new runtime.RequiredError(
                'epoch',
                'Required parameter "epoch" was null or undefined when calling pullEvents().'
            );
        }

        if (requestParameters['after'] == null) {
            throw new runtime.RequiredError(
                'after',
                'Required parameter "after" was null or undefined when calling pullEvents().'
            );
        }

        const queryParameters: any = {};

        if (requestParameters['epoch'] != null) {
            queryParameters['epoch'] = requestParameters['epoch'];
        }

        if (requestParameters['after'] != null) {
            queryParameters['after'] = requestParameters['after'];
        }

        if (requestParameters['limit'] != null) {
            queryParameters['limit'] = requestParameters['limit'];
        }

        const headerParameters: runtime.HTTPHeaders = {};

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("node", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/sync/streams/{origin}/events`;
        urlPath = urlPath.replace('{origin}', encodeURIComponent(String(requestParameters['origin'])));

        return {
            path: urlPath,
            method: 'GET',
            headers: headerParameters,
            query: queryParameters,
        };
    }

    /**
     * 拉取流水 | Pull sealed events after a cursor
     */
    async pullEventsRaw(requestParameters: PullEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<EventBatch>> {
        const requestOptions = await this.pullEventsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => EventBatchFromJSON(jsonValue));
    }

    /**
     * 拉取流水 | Pull sealed events after a cursor
     */
    async pullEvents(requestParameters: PullEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<EventBatch> {
        const response = await this.pullEventsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for pushEvents without sending the request
     */
    async pushEventsRequestOpts(requestParameters: PushEventsRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['origin'] == null) {
            throw new runtime.RequiredError(
                'origin',
                'Required parameter "origin" was null or undefined when calling pushEvents().'
            );
        }

        if (requestParameters['eventBatch'] == null) {
            throw new runtime.RequiredError(
                'eventBatch',
                'Required parameter "eventBatch" was null or undefined when calling pushEvents().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/json';

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("node", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/sync/streams/{origin}/events`;
        urlPath = urlPath.replace('{origin}', encodeURIComponent(String(requestParameters['origin'])));

        return {
            path: urlPath,
            method: 'POST',
            headers: headerParameters,
            query: queryParameters,
            body: EventBatchToJSON(requestParameters['eventBatch']),
        };
    }

    /**
     * 上推流水 | Push sealed events; repeats are harmless
     */
    async pushEventsRaw(requestParameters: PushEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<StreamHead>> {
        const requestOptions = await this.pushEventsRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => StreamHeadFromJSON(jsonValue));
    }

    /**
     * 上推流水 | Push sealed events; repeats are harmless
     */
    async pushEvents(requestParameters: PushEventsRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<StreamHead> {
        const response = await this.pushEventsRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveBlob without sending the request
     */
    async saveBlobRequestOpts(requestParameters: SaveBlobRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['sha256'] == null) {
            throw new runtime.RequiredError(
                'sha256',
                'Required parameter "sha256" was null or undefined when calling saveBlob().'
            );
        }

        if (requestParameters['body'] == null) {
            throw new runtime.RequiredError(
                'body',
                'Required parameter "body" was null or undefined when calling saveBlob().'
            );
        }

        const queryParameters: any = {};

        const headerParameters: runtime.HTTPHeaders = {};

        headerParameters['Content-Type'] = 'application/octet-stream';

        if (this.configuration && this.configuration.accessToken) {
            const token = this.configuration.accessToken;
            const tokenString = await token("node", []);

            if (tokenString) {
                headerParameters["Authorization"] = `Bearer ${tokenString}`;
            }
        }

        let urlPath = `/v1/sync/blobs/{sha256}`;
        urlPath = urlPath.replace('{sha256}', encodeURIComponent(String(requestParameters['sha256'])));

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: requestParameters['body'] as any,
        };
    }

    /**
     * 送附件: 附件先于引用它的事件到达 | Hand over a file; files travel before the events that name them
     */
    async saveBlobRaw(requestParameters: SaveBlobRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<BlobView>> {
        const requestOptions = await this.saveBlobRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => BlobViewFromJSON(jsonValue));
    }

    /**
     * 送附件: 附件先于引用它的事件到达 | Hand over a file; files travel before the events that name them
     */
    async saveBlob(requestParameters: SaveBlobRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<BlobView> {
        const response = await this.saveBlobRaw(requestParameters, initOverrides);
        return await response.value();
    }

    /**
     * Creates request options for saveDemoClock without sending the request
     */
    async saveDemoClockRequestOpts(requestParameters: SaveDemoClockRequest): Promise<runtime.RequestOpts> {
        if (requestParameters['saveDemoClock'] == null) {
            throw new runtime.RequiredError(
                'saveDemoClock',
                'Required parameter "saveDemoClock" was null or undefined when calling saveDemoClock().'
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

        let urlPath = `/v1/demo-clock`;

        return {
            path: urlPath,
            method: 'PUT',
            headers: headerParameters,
            query: queryParameters,
            body: SaveDemoClockToJSON(requestParameters['saveDemoClock']),
        };
    }

    /**
     * 拨动演示时钟 (仅演示模式) | Set the demo clock, in demo mode only
     */
    async saveDemoClockRaw(requestParameters: SaveDemoClockRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<runtime.ApiResponse<DemoClock>> {
        const requestOptions = await this.saveDemoClockRequestOpts(requestParameters);
        const response = await this.request(requestOptions, initOverrides);

        return new runtime.JSONApiResponse(response, (jsonValue) => DemoClockFromJSON(jsonValue));
    }

    /**
     * 拨动演示时钟 (仅演示模式) | Set the demo clock, in demo mode only
     */
    async saveDemoClock(requestParameters: SaveDemoClockRequest, initOverrides?: RequestInit | runtime.InitOverrideFunction): Promise<DemoClock> {
        const response = await this.saveDemoClockRaw(requestParameters, initOverrides);
        return await response.value();
    }

}
