package qingdan.api.oidc;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * The provider's cookies: session and form proof, both out of the reach of scripts and of other sites' forms
 * (HttpOnly, SameSite=Lax, host only). Over https they are Secure and carry the {@code __Host-} prefix; plain http is
 * allowed on the own machine only, where a browser would drop a Secure cookie of another host.
 */
final class Cookies {

    private static final String SESSION = "qd_session";
    private static final String FORM = "qd_form";
    private static final int MAX_CHARS = 128;

    private final boolean secure;

    Cookies(boolean secure) {
        this.secure = secure;
    }

    Optional<String> session(HttpServerRequest request) {
        return value(request, SESSION);
    }

    Optional<String> form(HttpServerRequest request) {
        return value(request, FORM);
    }

    /** A cookie for the time the browser is open; the session's true end is in the database. */
    Cookie session(String value) {
        return cookie(SESSION, value);
    }

    Cookie form(String value) {
        return cookie(FORM, value);
    }

    Cookie noSession() {
        return cookie(SESSION, "").setMaxAge(0);
    }

    private Optional<String> value(HttpServerRequest request, String name) {
        Cookie cookie = request.getCookie(name(name));
        return cookie == null
                        || cookie.getValue().isEmpty()
                        || cookie.getValue().length() > MAX_CHARS
                ? Optional.empty()
                : Optional.of(cookie.getValue());
    }

    private Cookie cookie(String name, String value) {
        return Cookie.cookie(name(name), value)
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX)
                .setPath("/");
    }

    private String name(String name) {
        return secure ? "__Host-" + name : name;
    }
}
