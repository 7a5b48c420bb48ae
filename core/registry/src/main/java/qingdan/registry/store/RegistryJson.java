package qingdan.registry.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import qingdan.kernel.ledger.NewEvent;
import qingdan.registry.event.CataloguePublished;
import qingdan.registry.event.DivisionsPublished;
import qingdan.registry.event.EditionPublished;
import qingdan.registry.event.ItemAbolished;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.ItemResumed;
import qingdan.registry.event.ItemSuspended;
import qingdan.registry.event.OrgansPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.event.SeedTaken;

/** The room's events as they stand in the log: JSON, absent members left out, dates as ISO text. Thread-safe. */
public final class RegistryJson {
    static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private static final Map<String, Class<? extends RegistryEvent>> TYPES = Map.of(
            "registry.DivisionsPublished", DivisionsPublished.class,
            "registry.OrgansPublished", OrgansPublished.class,
            "registry.CataloguePublished", CataloguePublished.class,
            "registry.ItemPublished", ItemPublished.class,
            "registry.ItemSuspended", ItemSuspended.class,
            "registry.ItemResumed", ItemResumed.class,
            "registry.ItemAbolished", ItemAbolished.class,
            "registry.SeedTaken", SeedTaken.class,
            "registry.EditionPublished", EditionPublished.class);

    private RegistryJson() {}

    /** The event to be recorded. */
    public static NewEvent newEvent(RegistryEvent event) {
        return new NewEvent(event.type(), RegistryEvent.SCHEMA, bytes(event));
    }

    /** The event of a log entry; empty for an event of another room. */
    public static Optional<RegistryEvent> read(String type, byte[] payload) {
        Class<? extends RegistryEvent> known = TYPES.get(type);
        if (known == null) return Optional.empty();
        try {
            return Optional.of(MAPPER.readValue(payload, known));
        } catch (IOException e) {
            throw new UncheckedIOException("Expected a readable " + type + ", but could not read it", e);
        }
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
