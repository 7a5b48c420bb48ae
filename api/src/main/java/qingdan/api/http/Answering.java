package qingdan.api.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.contract.ContractJson;
import qingdan.contract.Problem;
import qingdan.contract.Reply;

/** The answering half of one exchange (应答): writes exactly one answer, with its headers, and tells when it is over. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final ContractRouter router;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final @Nullable OperationRoute route;
    private final Runnable finished;
    private final String requestId;
    private final long startNanos = System.nanoTime();
    private @Nullable Locale locale;
    private boolean over;

    Answering(ContractRouter router, HttpServerRequest request, @Nullable OperationRoute route, Runnable finished) {
        this.router = router;
        this.request = request;
        this.response = request.response();
        this.route = route;
        this.finished = finished;
        this.requestId = RequestIds.of(request.getHeader(Headers.REQUEST_ID));
    }

    String requestId() {
        return requestId;
    }

    Locale locale() {
        if (locale == null) {
            locale = MediaTypes.locale(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        }
        return locale;
    }

    boolean isOver() {
        return over;
    }

    void send(Reply<?> reply, boolean signedIn) {
        if (over) {
            return;
        }
        switch (reply) {
            case Reply.Ok<?> ok -> ok(ok, signedIn);
            case Reply.Refused<?> refused -> refuse(refused.problem());
            case Reply.Repeated<?> repeated -> repeat(repeated.status(), repeated.headers(), repeated.body());
            case Reply.Bytes<?> bytes -> file(bytes, signedIn);
            case Reply.Events<?> events -> stream(events);
        }
    }

    private void ok(Reply.Ok<?> ok, boolean signedIn) {
        byte[] body = ok.body() == null ? null : ContractJson.write(ok.body());
        String tag = tag(ok, body);
        boolean safe = route != null && route.safe();
        MultiMap headers = common();
        if (tag != null) {
            headers.set(HttpHeaders.ETAG, tag);
        }
        headers.set(
                HttpHeaders.CACHE_CONTROL,
                !safe || tag == null ? Headers.NO_STORE : signedIn ? Headers.PRIVATE_NO_CACHE : Headers.NO_CACHE);
        ok.headers().forEach(headers::set);
        if (safe
                && tag != null
                && ok.status() == 200
                && EntityTag.listed(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            end(304, null);
        } else {
            json(ok.status(), body);
        }
    }

    /** Every read says its version with a digest: also one whose version stays while what it says goes on, such as an import's progress. */
    private @Nullable String tag(Reply.Ok<?> ok, byte @Nullable [] body) {
        Long version = ok.version();
        if (body == null || route == null || !route.safe() || ok.status() != 200)
            return version == null ? null : EntityTag.ofVersion(version);
        if (version != null) return EntityTag.ofRead(version, body);
        return route.contentTag() ? EntityTag.ofContent(body) : null;
    }

    private void look(int status, byte @Nullable [] body) {
        if (router.check != null && route != null) {
            router.check.look(route.operation(), status, body);
        }
    }

    private void json(int status, byte @Nullable [] body) {
        look(status, body);
        if (body == null) {
            end(status, null);
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON);
        if (body.length >= router.limits.gzipFrom()
                && MediaTypes.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Headers.GZIP);
            end(status, Gzip.compress(body));
        } else {
            end(status, body);
        }
    }

    /** An answer given before, as it was stored. */
    void repeat(int status, Map<String, String> stored, byte[] body) {
        if (over) {
            return;
        }
        MultiMap headers = common();
        stored.forEach(headers::set);
        headers.set(Headers.IDEMPOTENCY_REPLAYED, "true");
        headers.set(HttpHeaders.CACHE_CONTROL, Headers.NO_STORE);
        if (body.length > 0 && !headers.contains(HttpHeaders.CONTENT_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, status >= 400 ? Headers.PROBLEM : Headers.JSON);
        }
        look(status, body.length == 0 ? null : body);
        end(status, body.length == 0 ? null : body);
    }

    /** Refuses; a sender in the middle of a long body is cut off afterwards. */
    void refuse(Problem problem) {
        if (over) {
            return;
        }
        int status = router.problems.status(problem);
        MultiMap headers = common();
        headers.set(HttpHeaders.CONTENT_TYPE, Headers.PROBLEM);
        headers.set(HttpHeaders.CACHE_CONTROL, Headers.NO_STORE);
        headers.set(Headers.CONTENT_LANGUAGE, Locale.ENGLISH.equals(locale()) ? "en" : "zh-CN");
        if (status == 401) {
            headers.set(
                    Headers.WWW_AUTHENTICATE,
                    problem.code().equals(Codes.SIGN_IN_REQUIRED)
                            ? Headers.AUTHENTICATE_VALUE
                            : Headers.AUTHENTICATE_INVALID);
        } else if (status == 429 || status == 503) {
            headers.set(HttpHeaders.RETRY_AFTER, retryAfter(problem));
        } else if (status == 405) {
            headers.set(HttpHeaders.ALLOW, problem.args().getOrDefault("allowed", ""));
        }
        byte[] body = router.problems.json(problem, locale(), request.path());
        look(status, body);
        boolean unread = !request.isEnded();
        if (unread) {
            Lingering.begin(router.vertx, request, response);
        }
        end(status, body);
    }

    private static String retryAfter(Problem problem) {
        String seconds = problem.args().get("seconds");
        return seconds == null ? "5" : seconds;
    }

    /** Something broke: one line with a stack trace in the log, an incident id for the caller. */
    void failed(Throwable failure) {
        if (over) {
            return;
        }
        String operation = route == null ? "-" : route.operation().id();
        Problem problem = Failures.asProblem(failure);
        if (problem == null) {
            String incident = RequestIds.next();
            LOG.error(
                    "event=request-failed operation={} request={} incident={}",
                    operation,
                    requestId,
                    incident,
                    failure);
            problem = Problem.of(Codes.INTERNAL_ERROR).withIncident(incident);
        } else {
            LOG.warn(
                    "event=unavailable operation={} request={} cause={}",
                    operation,
                    requestId,
                    failure.getClass().getSimpleName());
        }
        if (response.headWritten()) {
            over(500, 0);
            request.connection().close();
        } else {
            response.headers().clear();
            refuse(problem);
        }
    }

    private void file(Reply.Bytes<?> bytes, boolean signedIn) {
        MultiMap headers = common();
        headers.set(HttpHeaders.CONTENT_TYPE, bytes.mediaType());
        headers.set(Headers.DISPOSITION, FileNames.disposition(bytes.fileName(), bytes.inline()));
        headers.set(HttpHeaders.CACHE_CONTROL, signedIn ? Headers.PRIVATE_NO_CACHE : Headers.NO_CACHE);
        headers.set(Headers.POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox");
        if (bytes.etag() != null) {
            String tag = '"' + bytes.etag() + '"';
            headers.set(HttpHeaders.ETAG, tag);
            if (EntityTag.listed(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                end(304, null);
                return;
            }
        }
        boolean open = bytes.lengthBytes() == Reply.Bytes.UNKNOWN_LENGTH;
        if (!open) headers.set(HttpHeaders.CONTENT_LENGTH, Long.toString(bytes.lengthBytes()));
        if (HttpMethod.HEAD.equals(request.method())) {
            end(200, null);
            return;
        }
        switch (bytes.content()) {
            case Reply.Content.OfPath file ->
                response.sendFile(file.path().toString(), 0, open ? Long.MAX_VALUE : bytes.lengthBytes())
                        .onComplete(sent -> over(200, response.bytesWritten()), this::failed);
            case Reply.Content.OfStream stream -> {
                if (open) response.setChunked(true);
                new ChunkPump(router, request, this, bytes.lengthBytes()).start(stream.chunks());
            }
        }
    }

    private void stream(Reply.Events<?> events) {
        MultiMap headers = common();
        headers.set(HttpHeaders.CONTENT_TYPE, Headers.EVENTS);
        headers.set(HttpHeaders.CACHE_CONTROL, Headers.NO_STORE);
        headers.set(Headers.NO_BUFFERING, "no");
        if (HttpMethod.HEAD.equals(request.method())) {
            end(200, null);
            return;
        }
        finished.run();
        new EventPump(router, request, this).start(events.events());
    }

    private MultiMap common() {
        MultiMap headers = response.headers();
        router.decorate(request, headers);
        headers.add(Headers.REQUEST_ID, requestId);
        return headers;
    }

    private void end(int status, byte @Nullable [] body) {
        response.setStatusCode(status);
        if (body == null) {
            response.end();
        } else if (HttpMethod.HEAD.equals(request.method())) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
        over(status, body == null ? 0 : body.length);
    }

    /** The answer is out: counts it, logs it, lets go of what the exchange held. */
    void over(int status, long bytes) {
        if (over) {
            return;
        }
        over = true;
        finished.run();
        long nanos = System.nanoTime() - startNanos;
        router.count(route, request, status, bytes, nanos, requestId);
    }
}
