package qingdan.api.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/**
 * Ends a connection whose request was refused before its body was read: what still comes is thrown away for a moment, so that the refusal
 * reaches the sender before the line is cut, but never for long.
 */
final class Lingering {
    private static final long SMALL_BYTES = 64 * 1024;
    private static final long MAX_BYTES = 1024 * 1024;
    private static final long MAX_MS = 2_000;

    private Lingering() {}

    static void begin(Vertx vertx, HttpServerRequest request, HttpServerResponse response) {
        long announced = BodyIntake.announced(request);
        boolean small = announced >= 0 && announced <= SMALL_BYTES;
        long[] thrownAway = {0};
        if (!small) {
            response.putHeader(HttpHeaders.CONNECTION, Headers.CLOSE);
        }
        long timer = vertx.setTimer(MAX_MS, id -> request.connection().close());
        request.handler(chunk -> {
            thrownAway[0] += chunk.length();
            if (thrownAway[0] > MAX_BYTES) {
                request.connection().close();
            }
        });
        request.endHandler(nothing -> {
            vertx.cancelTimer(timer);
            if (!small) {
                request.connection().close();
            }
        });
        request.exceptionHandler(gone -> vertx.cancelTimer(timer));
        request.resume();
    }
}
