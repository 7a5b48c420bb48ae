package qingdan.api.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The line to the nodes (HTTP). A node that is busy (429, 503) is asked again when it says so, with the same request, as every good client
 * does; how often that happened is told. Thread-safe.
 */
public final class Line {
    static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_TRIES = 30;
    private static final long LONGEST_WAIT_S = 5;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();
    private final AtomicLong askedAgain = new AtomicLong();

    /** Requests that were sent again because the node was busy. */
    public long askedAgain() {
        return askedAgain.get();
    }

    public Answer send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> response = raw(request);
            boolean busy = response.statusCode() == 429 || response.statusCode() == 503;
            if (!busy || attempt == MOST_TRIES) return answer(response);
            askedAgain.incrementAndGet();
            pause(response);
        }
    }

    /** One request, one answer, with its headers. */
    HttpResponse<String> raw(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected an answer of " + request.uri() + ", but got none", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected an answer, but was interrupted", e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Location").orElse(null),
                response.body());
    }

    private static void pause(HttpResponse<String> response) {
        long seconds = response.headers().firstValueAsLong("Retry-After").orElse(1);
        try {
            Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_WAIT_S)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected to wait for a busy node, but was interrupted", e);
        }
    }
}
