package qingdan.registry.change.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import qingdan.kernel.ledger.NewEvent;
import qingdan.registry.change.event.ChangeEvent;

/** The JSON of change requests: events on the log and the state beside them. Absent instead of null. Thread-safe. */
public final class ChangeJson {
    private static final String PREFIX = "registry.";
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<String, Class<? extends ChangeEvent>> TYPES = Arrays.stream(
                    ChangeEvent.class.getPermittedSubclasses())
            .map(c -> c.asSubclass(ChangeEvent.class))
            .collect(Collectors.toUnmodifiableMap(c -> PREFIX + c.getSimpleName(), Function.identity()));

    private ChangeJson() {}

    /** Type name on the log, e.g. {@code registry.ChangeSubmitted}. */
    public static String type(Class<? extends ChangeEvent> kind) {
        return PREFIX + kind.getSimpleName();
    }

    static NewEvent newEvent(ChangeEvent event) {
        return new NewEvent(type(event.getClass()), ChangeEvent.SCHEMA, write(event));
    }

    /** The event of a log entry; empty when the type is not one of a request's. */
    public static Optional<ChangeEvent> event(String type, byte[] payload) {
        Class<? extends ChangeEvent> kind = TYPES.get(type);
        try {
            return kind == null ? Optional.empty() : Optional.of(JSON.readValue(payload, kind));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable " + type + ", but could not read it", e);
        }
    }

    static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Expected a value that JSON can hold, but got " + value.getClass(), e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Expected JSON of " + type.getSimpleName() + ", but it is not", e);
        }
    }
}
