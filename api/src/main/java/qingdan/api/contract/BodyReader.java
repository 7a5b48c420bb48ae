package qingdan.api.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body as JSON and nothing else (解析): UTF-8 only, no duplicate names, nothing after the value, depth and lengths bounded.
 * Thread-safe.
 */
public final class BodyReader {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NUMBER_CHARS = 64;
    private static final int MAX_NAME_CHARS = 256;
    private static final int MAX_STRING_CHARS = 4 * 1024 * 1024;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER_CHARS)
                    .maxNameLength(MAX_NAME_CHARS)
                    .maxStringLength(MAX_STRING_CHARS)
                    .build())
            .build();

    private BodyReader() {}

    /** What came of reading: a value, or the place where it stops being JSON. */
    public sealed interface Outcome {
        record Read(JsonTape value) implements Outcome {}

        /**
         * Not JSON.
         *
         * @param line counted from 1, 0 when unknown
         * @param column counted from 1, 0 when unknown
         */
        record Broken(int line, int column) implements Outcome {}
    }

    public static Outcome read(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            try {
                JsonTape value = JsonTape.read(parser, body.length);
                return parser.nextToken() == null ? new Outcome.Read(value) : broken(parser.currentLocation());
            } catch (JsonProcessingException e) {
                return broken(e.getLocation());
            } catch (JsonTape.RepeatedName e) {
                return broken(parser.currentLocation());
            }
        } catch (IOException e) {
            return new Outcome.Broken(0, 0);
        }
    }

    private static Outcome broken(@Nullable JsonLocation place) {
        return place == null
                ? new Outcome.Broken(0, 0)
                : new Outcome.Broken(Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** The value, or null when it is not JSON; for tests and tools. */
    public static @Nullable JsonTape readOrNull(byte[] body) {
        return read(body) instanceof Outcome.Read read ? read.value() : null;
    }

    /** Binds a checked value to the reader's type. */
    public static Object bind(ObjectReader reader, JsonTape value) {
        try (TapeParser parser = new TapeParser(value, 0)) {
            return reader.readValue(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a valid body to fit its record, but it does not", e);
        }
    }
}
