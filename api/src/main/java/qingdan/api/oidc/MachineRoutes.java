package qingdan.api.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.identity.SubjectClaims;
import qingdan.identity.TokenFault;
import qingdan.identity.Verification;
import qingdan.identity.crypto.Workers;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.Metadata;
import qingdan.identity.provider.TokenAnswer;
import qingdan.kernel.Async;

/** What programs see of the provider: discovery, keys, token, revocation, userinfo. */
final class MachineRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(MachineRoutes.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String JSON_TYPE = "application/json";
    private static final String FAULT = "Bearer error=\"invalid_token\"";

    private final EmbeddedProvider provider;
    private final OidcConfig config;
    private final String base;
    private final URI endpoint;
    private final String metadata;

    MachineRoutes(EmbeddedProvider provider, OidcConfig config, String base) {
        this.provider = provider;
        this.config = config;
        this.base = base;
        this.endpoint = provider.config().endpoint("token");
        this.metadata = Metadata.json(provider.config());
    }

    void mount(Router router) {
        for (String path : List.of(
                base + "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server" + base,
                base + "/jwks",
                base + "/token",
                base + "/revoke",
                base + "/userinfo")) {
            router.route(path).handler(this::cors);
        }
        router.get(base + "/.well-known/openid-configuration").handler(ctx -> document(ctx, metadata));
        router.get("/.well-known/oauth-authorization-server" + base).handler(ctx -> document(ctx, metadata));
        router.get(base + "/jwks")
                .handler(ctx -> document(ctx, provider.keys().publicKeys().toString()));
        router.post(base + "/token").handler(ctx -> form(ctx, provider.tokens()::answer));
        router.post(base + "/revoke").handler(ctx -> form(ctx, provider.tokens()::revoke));
        router.get(base + "/userinfo").handler(ctx -> userinfo(ctx, bearer(ctx)));
        router.post(base + "/userinfo").handler(this::userinfoByPost);
    }

    /** Pages of the front ends may read the answers (CORS); to all others the browser says no. No cookies are used. */
    private void cors(RoutingContext ctx) {
        String origin = ctx.request().getHeader(HttpHeaders.ORIGIN);
        HttpServerResponse response = ctx.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin != null && config.origins().contains(origin)) {
            response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        if (!HttpMethod.OPTIONS.equals(ctx.request().method())) {
            ctx.next();
            return;
        }
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "600")
                .setStatusCode(204)
                .end();
    }

    private static void document(RoutingContext ctx, String json) {
        ctx.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .end(json);
    }

    private void form(RoutingContext ctx, Function<HTTPRequest, Uni<TokenAnswer>> work) {
        String authorization = ctx.request().getHeader(HttpHeaders.AUTHORIZATION);
        FormIntake.read(ctx.request())
                .compose(text -> Async.future(work.apply(http(authorization, text))))
                .onComplete(answer -> send(ctx, answer), failure -> broken(ctx, failure));
    }

    /** The SDK's view of the form; it looks at credentials and form only, not at the address. */
    private HTTPRequest http(@Nullable String authorization, String form) {
        try {
            HTTPRequest request = new HTTPRequest(HTTPRequest.Method.POST, endpoint);
            request.setContentType(FormIntake.FORM);
            if (authorization != null) {
                request.setAuthorization(authorization);
            }
            request.setBody(form);
            return request;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void send(RoutingContext ctx, TokenAnswer answer) {
        if (answer.challenge()) {
            ctx.response().putHeader("WWW-Authenticate", "Basic realm=\"token\"");
        }
        json(ctx, answer.status(), answer.body());
    }

    private static void broken(RoutingContext ctx, Throwable failure) {
        if (failure instanceof FormIntake.Refused refused) {
            json(ctx, refused.status(), Map.of("error", "invalid_request"));
            return;
        }
        if (failure instanceof Workers.Busy) {
            ctx.response().putHeader("Retry-After", "1");
            json(ctx, 503, Map.of("error", "temporarily_unavailable"));
            return;
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("event=oidc-failed path={} incident={}", ctx.request().path(), incident, failure);
        json(ctx, 500, Map.of("error", "server_error", "error_description", "Incident " + incident));
    }

    private void userinfoByPost(RoutingContext ctx) {
        String header = bearer(ctx);
        if (header != null) {
            userinfo(ctx, header);
            return;
        }
        FormIntake.read(ctx.request())
                .onComplete(
                        text -> {
                            List<String> tokens = URLUtils.parseParameters(text).get("access_token");
                            userinfo(ctx, tokens == null || tokens.size() != 1 ? null : tokens.getFirst());
                        },
                        failure -> userinfo(ctx, null));
    }

    private void userinfo(RoutingContext ctx, @Nullable String token) {
        if (token == null) {
            ctx.response().putHeader("WWW-Authenticate", "Bearer");
            json(ctx, 401, Map.of("error", "invalid_token"));
            return;
        }
        Async.future(provider.verifier().verify(token).flatMap(this::live))
                .onComplete(found -> claims(ctx, found), failure -> broken(ctx, failure));
    }

    /** Only the issuer can say at once whether a family has been revoked; a machine's token has none. */
    private Uni<Verification> live(Verification verification) {
        if (!(verification instanceof Verification.Verified verified) || verified.family() == null) {
            return Uni.createFrom().item(new Verification.Refused(TokenFault.INVALID));
        }
        return provider.isLive(UUID.fromString(verified.family()))
                .map(live -> live ? verified : new Verification.Refused(TokenFault.INVALID));
    }

    private static void claims(RoutingContext ctx, Verification verification) {
        switch (verification) {
            case Verification.Verified verified -> {
                if (!verified.scopes().contains("openid")) {
                    ctx.response().putHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
                    json(ctx, 403, Map.of("error", "insufficient_scope"));
                    return;
                }
                Map<String, Object> claims = new LinkedHashMap<>();
                claims.put("sub", verified.subject().id());
                claims.putAll(SubjectClaims.of(verified.subject()));
                json(ctx, 200, claims);
            }
            case Verification.Refused ignored -> {
                ctx.response().putHeader("WWW-Authenticate", FAULT);
                json(ctx, 401, Map.of("error", "invalid_token"));
            }
        }
    }

    private static @Nullable String bearer(RoutingContext ctx) {
        String header = ctx.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }

    private static void json(RoutingContext ctx, int status, Map<String, ?> body) {
        HttpServerResponse response = ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, JSON_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("Pragma", "no-cache");
        try {
            response.end(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
