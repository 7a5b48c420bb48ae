package qingdan.handlers.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import qingdan.contract.ContractJson;
import qingdan.contract.model.EntryContent;
import qingdan.contract.model.ItemElements;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.TrustGrade;

/**
 * Elements of an item or a catalogue entry between the contract and the room (事项要素): members have the same names, enum words are written in lower
 * kebab words, trust grades as letters. Thread-safe.
 */
final class ElementsJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new Words())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ElementsJson() {}

    /** @throws IllegalArgumentException with the reason, when a code or a value cannot be such an element */
    static ItemContent content(ItemElements elements) {
        return read(ContractJson.write(elements), ItemContent.class);
    }

    static ItemElements elements(ItemContent content) {
        return ContractJson.mapper().convertValue(JSON.valueToTree(content), ItemElements.class);
    }

    /** @throws IllegalArgumentException with the reason, when a code or a value cannot be in an entry */
    static CatalogueEntry entry(EntryContent entry) {
        return read(ContractJson.write(entry), CatalogueEntry.class);
    }

    static EntryContent entry(CatalogueEntry entry) {
        return ContractJson.mapper().convertValue(JSON.valueToTree(entry), EntryContent.class);
    }

    private static <T> T read(byte[] json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Words extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotatedClass, Enum<?>[] enumValues, String[] names) {
            for (int i = 0; i < names.length; i++) {
                names[i] = enumValues[i] instanceof TrustGrade
                        ? enumValues[i].name()
                        : enumValues[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
            return names;
        }
    }
}
