package qingdan.api.oidc;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.identity.crypto.Secrets;
import qingdan.identity.provider.EmbeddedProvider;
import qingdan.identity.provider.Source;
import qingdan.identity.store.SessionStore.Session;

/** What is known of the browser behind a request: its session, its network, and whether a form is one of ours. */
final class Browsers {

    private final EmbeddedProvider provider;
    private final Cookies cookies;
    private final Set<String> proxies;
    private final String base;

    Browsers(EmbeddedProvider provider, Set<String> proxies, String base) {
        this.provider = provider;
        this.cookies = new Cookies(provider.config().secure());
        this.proxies = Set.copyOf(proxies);
        this.base = base;
    }

    /** Path of the issuer. */
    String base() {
        return base;
    }

    Cookies cookies() {
        return cookies;
    }

    Uni<Optional<Session>> session(HttpServerRequest request) {
        return cookies.session(request).map(provider::session).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }

    /** The proof that a form is ours; sets the cookie it is bound to when there is none. */
    String seal(Visit visit) {
        String cookie = cookies.form(visit.request()).orElse(null);
        if (cookie == null) {
            cookie = Secrets.token();
            visit.request().response().addCookie(cookies.form(cookie));
        }
        return provider.formSeal(cookie);
    }

    boolean isOurs(Visit visit) {
        @Nullable String cookie = cookies.form(visit.request()).orElse(null);
        return cookie != null && !visit.fromElsewhere() && provider.sealFits(cookie, visit.value("form"));
    }

    /** The network a request comes from; behind a proxy of ours the one the proxy saw. */
    String source(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && proxies.contains(address)) {
            // The last entry is the one our own proxy wrote.
            return Source.of(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip());
        }
        return Source.of(address);
    }
}
