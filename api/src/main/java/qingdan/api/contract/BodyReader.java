package qingdan.api.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
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

    private static final ObjectReader READER = JsonMapper.builder(new JsonFactoryBuilder()
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CHARSET_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER_CHARS)
                            .maxNameLength(MAX_NAME_CHARS)
                            .maxStringLength(MAX_STRING_CHARS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .readerFor(JsonNode.class);

    private BodyReader() {}

    /** What came of reading: a tree, or the place where it stops being JSON. */
    public sealed interface Outcome {
        record Tree(JsonNode value) implements Outcome {}

        /**
         * Not JSON.
         *
         * @param line counted from 1, 0 when unknown
         * @param column counted from 1, 0 when unknown
         */
        record Broken(int line, int column) implements Outcome {}
    }

    public static Outcome read(byte[] body) {
        try {
            JsonNode value = READER.readValue(body);
            return value == null || value.isMissingNode() ? new Outcome.Broken(0, 0) : new Outcome.Tree(value);
        } catch (JsonProcessingException e) {
            return broken(e);
        } catch (IOException e) {
            return new Outcome.Broken(0, 0);
        }
    }

    private static Outcome broken(JsonProcessingException e) {
        var place = e.getLocation();
        return place == null
                ? new Outcome.Broken(0, 0)
                : new Outcome.Broken(Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** The tree, or null when it is not JSON; for tests and tools. */
    public static @Nullable JsonNode treeOrNull(byte[] body) {
        return read(body) instanceof Outcome.Tree tree ? tree.value() : null;
    }
}
