package qingdan.api.oidc;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import qingdan.identity.provider.EmbeddedProvider;

/**
 * Mounts the embedded OpenID provider below the issuer's path: {@code authorize}, {@code login}, {@code choose},
 * {@code logout} for people; {@code .well-known/openid-configuration}, {@code jwks}, {@code token}, {@code revoke},
 * {@code userinfo} for programs.
 */
public final class OidcRoutes {

    private OidcRoutes() {}

    /** Mounts everything; the issuer's path says where, e.g. {@code /oidc}. */
    public static void mount(Router router, EmbeddedProvider provider, OidcConfig config) {
        String base = provider.config().issuer().getPath();
        router.route(base + "/*").handler(OidcRoutes::guard);
        new MachineRoutes(provider, config, base).mount(router);
        new BrowserRoutes(provider, config, base).mount(router);
        asset(router, base, "oidc.css", "text/css;charset=utf-8");
        asset(router, base, "mark.svg", "image/svg+xml");
    }

    /** What every answer of the provider carries. */
    private static void guard(RoutingContext ctx) {
        ctx.response()
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        ctx.next();
    }

    private static void asset(Router router, String base, String name, String type) {
        Buffer content = Buffer.buffer(read(name));
        router.get(base + "/assets/" + name).handler(ctx -> ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .end(content));
    }

    private static byte[] read(String name) {
        try (InputStream in = OidcRoutes.class.getResourceAsStream("/qingdan/api/oidc/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
