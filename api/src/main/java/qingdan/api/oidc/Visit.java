package qingdan.api.oidc;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request of a browser, taken apart: its parameters, its language, and how to answer it with a page. */
final class Visit {

    private static final String HTML = "text/html;charset=utf-8";

    private final RoutingContext ctx;
    private final Map<String, List<String>> parameters;
    private final Texts texts;

    /** @param encoded the query of a GET or the form of a POST */
    Visit(RoutingContext ctx, @Nullable String encoded) {
        this.ctx = ctx;
        this.parameters = encoded == null ? Map.of() : URLUtils.parseParameters(encoded);
        this.texts = Texts.pick(parameters, ctx.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    HttpServerRequest request() {
        return ctx.request();
    }

    Map<String, List<String>> parameters() {
        return parameters;
    }

    Texts texts() {
        return texts;
    }

    /** The first value of a parameter; empty text when there is none. */
    String value(String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    /** A browser tells where a form came from; a form of another site is not taken. */
    boolean fromElsewhere() {
        String site = request().getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    void show(int status, Page page) {
        ctx.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader("Content-Security-Policy", page.policy())
                .end(page.html());
    }

    /** Sends the browser on with a GET. */
    void seeOther(String address) {
        ctx.response()
                .setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address)
                .end();
    }
}
