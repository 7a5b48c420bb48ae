package qingdan.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import qingdan.api.contract.CompiledContract;
import qingdan.contract.ContractJson;
import qingdan.contract.Problem;
import qingdan.contract.ProblemType;

/** What the door serves beside the operations: the contract itself, the pages problems point to, and signs of life. */
final class Pages {
    private static final String STYLE =
            "body{font:18px/1.7 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0"
                    + " 1rem;color:#1b1b1b;background:#fff}h1{font-size:1.5rem}code{background:#f0f0f0;padding:.1em"
                    + " .3em}a{color:#0b57a4}";
    private static final String PAGE_POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(EntityTag.sha256().digest(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private final ContractRouter router;
    private final DoorOptions options;
    private final byte[] contract;
    private final byte[] contractGzip;
    private final String contractTag;

    Pages(ContractRouter router, CompiledContract compiled, DoorOptions options) {
        this.router = router;
        this.options = options;
        JsonNode bundle = compiled.bundle();
        this.contract = ContractJson.write(bundle);
        this.contractGzip = Gzip.compress(contract);
        this.contractTag = EntityTag.ofContent(contract);
    }

    void mount(Router extras) {
        extras.get("/openapi.json").handler(this::contract);
        extras.get("/problems").handler(ctx -> html(ctx, ProblemPages.index(router.problems.all(), STYLE)));
        extras.get("/problems/:code").handler(this::problem);
        extras.get("/health/live").handler(ctx -> health(ctx, true));
        extras.get("/health/ready").handler(this::ready);
        extras.get("/metrics").handler(this::metrics);
        extras.errorHandler(404, ctx -> router.refuse(ctx.request(), Problem.of(Codes.NOT_FOUND)));
        extras.errorHandler(405, ctx -> router.refuse(ctx.request(), Problem.of(Codes.METHOD_NOT_ALLOWED)));
        extras.errorHandler(400, ctx -> router.refuse(ctx.request(), Problem.of(Codes.REQUEST_MALFORMED)));
        extras.errorHandler(413, ctx -> router.refuse(ctx.request(), Problem.of(Codes.BODY_TOO_LARGE)));
        extras.errorHandler(500, ctx -> router.failed(ctx.request(), failure(ctx)));
    }

    private static Throwable failure(RoutingContext ctx) {
        Throwable failure = ctx.failure();
        return failure == null ? new IllegalStateException("Expected an answer from " + ctx.normalizedPath()) : failure;
    }

    private void contract(RoutingContext ctx) {
        HttpServerResponse response = ctx.response();
        router.decorate(ctx.request(), response.headers());
        response.putHeader(HttpHeaders.ETAG, contractTag).putHeader(HttpHeaders.CACHE_CONTROL, Headers.NO_CACHE);
        if (EntityTag.listed(ctx.request().getHeader(HttpHeaders.IF_NONE_MATCH), contractTag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON);
        if (MediaTypes.acceptsGzip(ctx.request().getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Headers.GZIP).end(Buffer.buffer(contractGzip));
        } else {
            response.end(Buffer.buffer(contract));
        }
    }

    private void problem(RoutingContext ctx) {
        String code = ctx.pathParam("code");
        if (code == null || !router.problems.knows(code)) {
            router.refuse(ctx.request(), Problem.of(Codes.NOT_FOUND));
            return;
        }
        ProblemType type = router.problems.type(code);
        html(ctx, ProblemPages.page(type, STYLE));
    }

    private void html(RoutingContext ctx, String page) {
        HttpServerResponse response = ctx.response();
        router.decorate(ctx.request(), response.headers());
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(Headers.POLICY, PAGE_POLICY)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .end(page);
    }

    private void ready(RoutingContext ctx) {
        options.ready().get().subscribe().with(ready -> respond(ctx, ready), failure -> respond(ctx, false));
    }

    private static void respond(RoutingContext ctx, boolean ready) {
        ctx.vertx().runOnContext(nothing -> health(ctx, ready));
    }

    /** To a collector on this machine only: a door that a proxy stands before would otherwise tell the world. */
    private void metrics(RoutingContext ctx) {
        var remote = ctx.request().connection().remoteAddress();
        boolean here = remote != null && remote.hostAddress() != null && LOOPBACK.contains(remote.hostAddress());
        if (!here || ctx.request().getHeader("X-Forwarded-For") != null) {
            router.refuse(ctx.request(), Problem.of(Codes.NOT_FOUND));
            return;
        }
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, Headers.NO_STORE)
                .end(router.meters().prometheus());
    }

    private static void health(RoutingContext ctx, boolean up) {
        ctx.response()
                .setStatusCode(up ? 200 : 503)
                .putHeader(HttpHeaders.CONTENT_TYPE, Headers.JSON)
                .putHeader(HttpHeaders.CACHE_CONTROL, Headers.NO_STORE)
                .end(up ? "{\"status\":\"up\"}" : "{\"status\":\"down\"}");
    }
}
