package qingdan.node.sync;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import qingdan.node.domain.SyncPlan;
import qingdan.node.domain.Topology;

/** Calls the parent node through the contract's {@code /v1/sync} operations; the child always calls, the parent never does. */
final class ParentClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TIMEOUT_MS = 15_000;

    private final Vertx vertx;
    private final Topology.Member parent;
    private final NodeTokens tokens;
    private final HttpClient http;

    ParentClient(Vertx vertx, Topology.Member parent, NodeTokens tokens) {
        this.vertx = vertx;
        this.parent = parent;
        this.tokens = tokens;
        this.http = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(3_000)
                        .setKeepAlive(true)
                        .setDecompressionSupported(true),
                new PoolOptions().setHttp1MaxSize(4));
    }

    /** The parent answered, but not as expected. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    Future<Map<String, SyncPlan.Head>> heads() {
        return call(HttpMethod.GET, "/v1/sync/streams", HttpClientRequest::send)
                .compose(this::json)
                .map(root -> {
                    Map<String, SyncPlan.Head> heads = new HashMap<>();
                    for (JsonNode n : root.path("items"))
                        heads.put(
                                n.path("origin").asText(),
                                new SyncPlan.Head(
                                        n.path("epoch").asInt(), n.path("head").asLong()));
                    return heads;
                });
    }

    Future<WireBatch> pull(SyncPlan.Transfer t, int limit) {
        String path = "/v1/sync/streams/" + t.origin() + "/events?epoch=" + t.epoch() + "&after=" + t.after()
                + "&limit=" + limit;
        return call(HttpMethod.GET, path, HttpClientRequest::send)
                .compose(this::body)
                .map(buffer -> {
                    try {
                        return WireBatch.fromJson(buffer.getBytes(), Instant.now());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Hands events up; answers the head that the parent has afterwards. */
    Future<Long> push(WireBatch batch) {
        return call(HttpMethod.POST, "/v1/sync/streams/" + batch.origin() + "/events", request -> request.putHeader(
                                "Content-Type", "application/json")
                        .send(Buffer.buffer(batch.toJson())))
                .compose(this::json)
                .map(root -> root.path("head").asLong());
    }

    /** The answer is read at once, before the file is closed: an answer nobody listens to is gone. */
    Future<Void> giveBlob(String sha256, Path file) {
        return vertx.fileSystem()
                .open(file.toString(), new OpenOptions().setRead(true).setWrite(false))
                .compose(open -> call(HttpMethod.PUT, "/v1/sync/blobs/" + sha256, request -> request.putHeader(
                                        "Content-Type", "application/octet-stream")
                                .putHeader("Content-Length", Long.toString(open.sizeBlocking()))
                                .send(open))
                        .compose(this::body)
                        .<Void>mapEmpty()
                        .eventually(open::close));
    }

    /** @param stream of an event that names the file */
    Future<Void> takeBlob(String sha256, String stream, Path into) {
        return call(HttpMethod.GET, "/v1/sync/blobs/" + sha256 + "?stream=" + stream, HttpClientRequest::send)
                .compose(response -> {
                    response.pause();
                    return vertx.fileSystem()
                            .open(
                                    into.toString(),
                                    new OpenOptions().setCreate(true).setTruncateExisting(true))
                            .compose(response::pipeTo);
                });
    }

    private Future<HttpClientResponse> call(
            HttpMethod method, String path, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        RequestOptions options = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(parent.apiBase() + path)
                .setTimeout(TIMEOUT_MS)
                .putHeader("Authorization", "Bearer " + tokens.forNode(parent.nodeId()))
                .putHeader("Accept", "*/*");
        return http.request(options).compose(send).compose(response -> {
            if (response.statusCode() < 300) return Future.succeededFuture(response);
            return response.body()
                    .compose(body -> Future.failedFuture(
                            new RefusedException("Expected " + method + " " + path + " to succeed at " + parent.nodeId()
                                    + ", but it answered " + response.statusCode() + " " + clip(body.toString()))));
        });
    }

    private Future<Buffer> body(HttpClientResponse response) {
        return response.body();
    }

    private Future<JsonNode> json(HttpClientResponse response) {
        return response.body().map(buffer -> {
            try {
                return JSON.readTree(buffer.getBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String clip(String text) {
        return text.length() > 300 ? text.substring(0, 300) : text;
    }

    Future<Void> close() {
        return http.close();
    }
}
