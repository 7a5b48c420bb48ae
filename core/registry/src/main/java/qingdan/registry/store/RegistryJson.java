package qingdan.registry.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qingdan.kernel.ledger.NewEvent;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.RegistryEvent;

/** The room's events as they stand in the log: JSON, absent members left out, dates as ISO text. Thread-safe. */
public final class RegistryJson {
    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(ItemContent.class, YoungerMembers.class);

    private static final Map<String, Class<?>> TYPES = types(RegistryEvent.class)
            .collect(Collectors.toUnmodifiableMap(type -> "registry." + type.getSimpleName(), type -> type));

    private RegistryJson() {}

    /** Lists younger than the first contents: left out when empty, so that an older content is written as it always was. */
    interface YoungerMembers {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<HandlingItem> handlingItems();
    }

    /** The event to be recorded. */
    public static NewEvent newEvent(RegistryEvent event) {
        return new NewEvent(event.type(), RegistryEvent.SCHEMA, bytes(event));
    }

    /** The event of a log entry; empty for an event of another room. */
    public static Optional<RegistryEvent> read(String type, byte[] payload) {
        Class<?> known = TYPES.get(type);
        if (known == null) return Optional.empty();
        try {
            return Optional.of((RegistryEvent) MAPPER.readValue(payload, known));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable " + type + ", but could not read it", e);
        }
    }

    /** A content as it stands in events. */
    public static String text(ItemContent content) {
        return new String(bytes(content), StandardCharsets.UTF_8);
    }

    /** The content of a text like that. */
    public static ItemContent content(String json) {
        return parse(json, ItemContent.class);
    }

    /** An entry as it stands in events. */
    public static String text(CatalogueEntry entry) {
        return new String(bytes(entry), StandardCharsets.UTF_8);
    }

    /** The entry of a text like that. */
    public static CatalogueEntry entry(String json) {
        return parse(json, CatalogueEntry.class);
    }

    /** The records of a sealed family. */
    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RegistryJson::types)
                : Stream.of(type);
    }

    /** UTF-8; absent members left out. */
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    "Expected to write " + value.getClass().getSimpleName(), e);
        }
    }

    /** The record of a JSON text that this room has written. */
    public static <T> T parse(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Expected a readable " + type.getSimpleName(), e);
        }
    }
}
