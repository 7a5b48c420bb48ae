package qingdan.contract;

import io.smallrye.mutiny.Multi;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an operation: a body, a refusal as a value, a file, or a stream of events.
 *
 * @param <T> the body's type in the contract; {@link Void} if there is none or it is a file
 */
public sealed interface Reply<T> {

    /**
     * A success.
     *
     * @param status 200 to 299, or 304
     * @param body the body, absent for 204 and 304
     * @param version the stream's version: becomes {@code ETag: "v<version>"}, in a read that takes If-None-Match followed by a digest of the
     *     body
     * @param headers further headers, e.g. Location
     */
    record Ok<T>(int status, @Nullable T body, @Nullable Long version, Map<String, String> headers)
            implements Reply<T> {
        public Ok {
            if (status != 304 && (status < 200 || status > 299)) {
                throw new IllegalArgumentException("Expected a success status, but got " + status);
            }
            headers = Map.copyOf(headers);
        }
    }

    /** An expected refusal: the router renders it as {@code application/problem+json}. */
    record Refused<T>(Problem problem) implements Reply<T> {}

    /** An answer that was given before under the same idempotency key, as it was stored. */
    @SuppressWarnings("ArrayRecordComponent") // stored bytes that are only ever written out
    record Repeated<T>(int status, Map<String, String> headers, byte[] body) implements Reply<T> {
        public Repeated {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * A file.
     *
     * @param mediaType its media type
     * @param fileName name to save it under; may be Chinese
     * @param lengthBytes its length; {@link Bytes#UNKNOWN_LENGTH} for a stream that is made while it is read, or a stored file as it is
     * @param inline shown in the browser instead of saved
     * @param etag strong entity tag without quotes, normally the SHA-256
     */
    record Bytes<T>(
            String mediaType,
            String fileName,
            long lengthBytes,
            Content content,
            boolean inline,
            @Nullable String etag) implements Reply<T> {
        /** The length shows when the file is opened or the stream ends. */
        public static final long UNKNOWN_LENGTH = -1;
    }

    /** Server-sent events until either side ends; back-pressure reaches the publisher. */
    record Events<T>(Flow.Publisher<ServerEvent> events) implements Reply<T> {}

    /** Where a file's bytes come from. */
    sealed interface Content {
        /** A file on disk. */
        record OfPath(Path path) implements Content {}

        /** A stream of chunks. */
        record OfStream(Multi<byte[]> chunks) implements Content {}
    }

    /** 200 with a body. */
    static <T> Reply<T> ok(T body) {
        return new Ok<>(200, body, null, Map.of());
    }

    /** 200 with a body and its version as ETag. */
    static <T> Reply<T> ok(T body, long version) {
        return new Ok<>(200, body, version, Map.of());
    }

    /** 201 with a body, its version and its address. */
    static <T> Reply<T> created(T body, long version, String location) {
        return new Ok<>(201, body, version, Map.of("Location", location));
    }

    /** 204. */
    static <T> Reply<T> noContent() {
        return new Ok<>(204, null, null, Map.of());
    }

    /** 304: the caller already has this version. */
    static <T> Reply<T> notModified(long version) {
        return new Ok<>(304, null, version, Map.of());
    }

    /** A refusal. */
    static <T> Reply<T> refused(Problem problem) {
        return new Refused<>(problem);
    }

    /** A refusal by its code; arguments are name, value, name, value… */
    static <T> Reply<T> refused(String code, String... args) {
        return new Refused<>(Problem.of(code, args));
    }

    /** A file on disk, to be saved. */
    static <T> Reply<T> file(String mediaType, String fileName, long lengthBytes, Path path) {
        return new Bytes<>(mediaType, fileName, lengthBytes, new Content.OfPath(path), false, null);
    }

    /** A file in memory. */
    static <T> Reply<T> file(String mediaType, String fileName, byte[] bytes) {
        Content content = new Content.OfStream(Multi.createFrom().item(bytes));
        return new Bytes<>(mediaType, fileName, bytes.length, content, false, null);
    }

    /** Server-sent events. */
    static <T> Reply<T> events(Flow.Publisher<ServerEvent> events) {
        return new Events<>(events);
    }
}
