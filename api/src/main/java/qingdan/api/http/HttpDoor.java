package qingdan.api.http;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;

/**
 * The HTTP server before a {@link ContractRouter}, with the limits of a line on which nobody has said anything yet (连接限制): size of head,
 * time to send it, idle time, number of lines. HTTP/1.1 only.
 */
public final class HttpDoor {
    private final ContractRouter router;
    private final Limits limits;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<HttpConnection, Line> lines = new ConcurrentHashMap<>();

    /** One line: the answer under way, or when its sender must have finished the head of his next request. */
    private static final class Line {
        private @Nullable HttpServerResponse underWay;
        private long headBy;

        Line(long headBy) {
            this.headBy = headBy;
        }

        synchronized void begins(HttpServerResponse response) {
            underWay = response;
        }

        /** Whether the sender has let his time pass; an answer that has ended since the last look starts the clock anew. */
        synchronized boolean isLate(long now, long nextHeadNanos) {
            if (underWay != null) {
                if (underWay.ended()) {
                    underWay = null;
                    headBy = now + nextHeadNanos;
                }
                return false;
            }
            return now - headBy >= 0;
        }
    }

    private HttpDoor(ContractRouter router) {
        this.router = router;
        this.limits = router.limits;
    }

    /** Starts to listen; port 0 takes any free one. */
    public static Future<HttpServer> listen(Vertx vertx, ContractRouter router, String host, int port) {
        HttpDoor door = new HttpDoor(router);
        HttpServer server = vertx.createHttpServer(door.serverOptions())
                .connectionHandler(door::connected)
                .invalidRequestHandler(door::invalid)
                .requestHandler(door::request);
        long timer = vertx.setPeriodic(1_000, id -> door.cutOffSlow());
        return server.listen(port, host).onFailure(failure -> vertx.cancelTimer(timer));
    }

    private HttpServerOptions serverOptions() {
        return new HttpServerOptions()
                .setMaxHeaderSize(limits.headerBytes())
                .setMaxInitialLineLength(limits.lineBytes())
                .setMaxChunkSize(16 * 1024)
                .setIdleTimeout((int) limits.idleTime().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setHttp2ClearTextEnabled(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setTcpNoDelay(true)
                .setAcceptBacklog(1024);
    }

    private void connected(HttpConnection connection) {
        if (open.incrementAndGet() > limits.connections()) {
            open.decrementAndGet();
            router.meters.refusedConnection();
            connection.close();
            return;
        }
        Line line = new Line(System.nanoTime() + limits.headerTime().toNanos());
        lines.put(connection, line);
        connection.closeHandler(nothing -> {
            open.decrementAndGet();
            lines.remove(connection);
        });
    }

    private void request(HttpServerRequest request) {
        Line line = lines.get(request.connection());
        if (line != null) {
            line.begins(request.response());
        }
        router.handle(request);
    }

    /** A sender who drips his headers is never idle, so the clock runs from the first byte he could have sent. */
    private void cutOffSlow() {
        long now = System.nanoTime();
        long nextHead = limits.idleTime().toNanos() + limits.headerTime().toNanos();
        lines.forEach((connection, line) -> {
            if (line.isLate(now, nextHead)) {
                router.meters.slowClient();
                connection.close();
            }
        });
    }

    private void invalid(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        String code = cause instanceof TooLongHttpLineException
                ? Codes.URI_TOO_LONG
                : cause instanceof TooLongHttpHeaderException ? Codes.HEADERS_TOO_LARGE : Codes.REQUEST_MALFORMED;
        byte[] body = router.problems.json(
                Problem.of(code), MediaTypes.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), null);
        request.response()
                .setStatusCode(router.problems.type(code).status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Headers.PROBLEM)
                .putHeader(HttpHeaders.CONNECTION, Headers.CLOSE)
                .end(io.vertx.core.buffer.Buffer.buffer(body))
                .onComplete(done -> request.connection().close());
    }
}
