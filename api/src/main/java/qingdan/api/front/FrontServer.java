package qingdan.api.front;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Serves one built front end: its files, its {@code /config.json}, and a strict content security policy.
 *
 * <p>It knows nothing of the API but its address; any web server can take its place (docs/guides/operate.md).
 */
public final class FrontServer {
    private final Vertx vertx;
    private final FrontConfig config;

    public FrontServer(Vertx vertx, FrontConfig config) {
        this.vertx = vertx;
        this.config = config;
    }

    /**
     * What a front end is told.
     *
     * @param connect origins that its pages may call
     * @param runtime the content of {@code /config.json}
     */
    public record FrontConfig(String host, int port, String files, List<String> connect, JsonObject runtime) {
        public FrontConfig {
            connect = List.copyOf(connect);
        }
    }

    public Future<HttpServer> start() {
        Router router = Router.router(vertx);
        router.route().handler(this::headers);
        reading(router.route("/config.json")).handler(this::runtime);
        reading(router.route())
                .handler(StaticHandler.create(FileSystemAccess.ROOT, config.files())
                        .setIncludeHidden(false)
                        .setCachingEnabled(true)
                        .setDirectoryListing(false));
        reading(router.route()).handler(this::page);
        return vertx.createHttpServer(new HttpServerOptions()
                        .setHost(config.host())
                        .setPort(config.port())
                        .setCompressionSupported(true)
                        .setIdleTimeout(60))
                .requestHandler(router)
                .listen();
    }

    private static Route reading(Route route) {
        return route.method(HttpMethod.GET).method(HttpMethod.HEAD);
    }

    private void headers(RoutingContext ctx) {
        String path = ctx.normalizedPath();
        ctx.response()
                .putHeader("Content-Security-Policy", policy())
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        ctx.addHeadersEndHandler(v -> ctx.response()
                .headers()
                .set(
                        "Cache-Control",
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache"));
        ctx.next();
    }

    private String policy() {
        String origins = config.connect().stream().collect(Collectors.joining(" "));
        return "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; "
                + "connect-src 'self' " + origins + "; worker-src 'self'; manifest-src 'self'; object-src 'none'; "
                + "base-uri 'none'; form-action 'self' " + origins + "; frame-ancestors 'none'";
    }

    private void runtime(RoutingContext ctx) {
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .end(config.runtime().encode());
    }

    /** Any path without a dot is a page of the application; anything else that was not a file is not there. */
    private void page(RoutingContext ctx) {
        String path = ctx.normalizedPath();
        if (path.substring(path.lastIndexOf('/') + 1).contains("."))
            ctx.response().setStatusCode(404).end();
        else
            ctx.response()
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .sendFile(config.files() + "/index.html");
    }
}
