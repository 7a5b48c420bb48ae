package qingdan.casework.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON of casework's events (办件事件编码): field names as the records', enum words in lower case with hyphens, dates and
 * instants in ISO 8601, absent instead of null. Type names are stable: {@code casework.} and the record's name. Unknown fields
 * are passed over, so a newer node may add some. Thread-safe.
 */
public final class CaseJson {
    /** Version of the payloads' shape. */
    public static final int SCHEMA = 1;

    private static final String PREFIX = "casework.";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new KebabEnums())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, Class<? extends CaseEvent>> TYPES = Arrays.stream(
                    CaseEvent.class.getPermittedSubclasses())
            .map(c -> c.asSubclass(CaseEvent.class))
            .collect(Collectors.toUnmodifiableMap(c -> PREFIX + c.getSimpleName(), Function.identity()));

    private CaseJson() {}

    /** Type name on the log, e.g. {@code casework.CaseAccepted}. */
    public static String type(CaseEvent event) {
        return PREFIX + event.getClass().getSimpleName();
    }

    /** The event of a log entry; empty when the type is not one of a case's. */
    public static Optional<CaseEvent> event(String type, byte[] payload) {
        Class<? extends CaseEvent> kind = TYPES.get(type);
        return kind == null ? Optional.empty() : Optional.of(read(payload, kind));
    }

    /** UTF-8 JSON of any record of this package. */
    public static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Expected a value that JSON can hold, but got " + value.getClass(), e);
        }
    }

    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new IllegalArgumentException("Expected JSON of " + type.getSimpleName() + ", but it is not", e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /** The wire word of an enum constant: {@code in-review}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Writes and reads every enum by its wire word. */
    private static final class KebabEnums extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] enumValues, String[] names) {
            for (int i = 0; i < names.length; i++) {
                names[i] = word(enumValues[i]);
            }
            return names;
        }
    }
}
