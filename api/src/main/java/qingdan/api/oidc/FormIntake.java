package qingdan.api.oidc;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes in small forms: {@code application/x-www-form-urlencoded}, at most {@link #MAX_BYTES}. */
final class FormIntake {

    static final int MAX_BYTES = 64 * 1024;

    static final String FORM = "application/x-www-form-urlencoded";

    /** The form is of another type or too large. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status) {
            super("Expected a small form, but got status " + status, null, false, false);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private FormIntake() {}

    /** The form's text. Must be called before anything asynchronous happens to the request. */
    static Future<String> read(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
            return Future.failedFuture(new Refused(415));
        }
        Promise<String> promise = Promise.promise();
        Buffer body = Buffer.buffer();
        request.handler(part -> {
            if (body.length() + part.length() > MAX_BYTES) {
                promise.tryFail(new Refused(413));
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(ignored -> promise.tryComplete(body.toString(StandardCharsets.UTF_8)));
        request.exceptionHandler(promise::tryFail);
        return promise.future();
    }
}
