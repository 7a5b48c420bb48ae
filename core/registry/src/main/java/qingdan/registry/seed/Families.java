package qingdan.registry.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;

/**
 * What all items of a category share (同类事项共用要素): the beginning of an item that an organ takes up from the catalogue and of which
 * nothing else is known yet. Read once; thread-safe.
 */
public final class Families {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private final JsonNode manifest;
    private final Map<String, ObjectNode> families = new HashMap<>();

    private Families(JsonNode manifest) {
        this.manifest = manifest;
    }

    /** Reads {@code seed.yaml} and {@code families/*.yaml}. */
    public static Families load(SeedSource source) {
        Families all = new Families(yaml(source, "seed.yaml"));
        all.manifest.path("families").forEach(name -> all.put(source, name.asText()));
        all.put(source, "planning");
        return all;
    }

    private void put(SeedSource source, String name) {
        families.computeIfAbsent(name, n -> {
            ObjectNode family = (ObjectNode) yaml(source, "families/" + n + ".yaml");
            SeedItems.readLimits(family);
            return family;
        });
    }

    /** The item as the organ would take it up today: standard elements from the entry, the rest from its family and the organ. */
    public ItemContent claim(CatalogueEntry entry, Organ organ, String edition, String evidence) {
        String code = entry.nationalCategory().code();
        boolean planning = entry.ahCategory().code().equals("09");
        String name =
                planning ? "planning" : manifest.path("families").path(code).asText();
        ObjectNode family = families.get(name);
        if (family == null)
            throw new IllegalArgumentException("Expected a family for category " + code + ", but found none");
        ObjectNode item = family.deepCopy();
        item.put("name", entry.name());
        item.putArray("aliases");
        ObjectNode codes = item.putObject("classification");
        codes.put("basicCode", entry.basicCode())
                .put("localCode", entry.localCode())
                .put("parentBasicCode", entry.parentBasicCode());
        codes.set("ahCategory", MAPPER.valueToTree(entry.ahCategory()));
        codes.set("nationalCategory", MAPPER.valueToTree(entry.nationalCategory()));
        item.set("bases", MAPPER.valueToTree(entry.bases()));
        String note = entry.limitNote();
        item.withObject("/limits").put("statutoryNote", note == null ? "法律未规定办结时限" : note);
        audience(item, entry.department());
        item.put("edition", edition).put("evidence", evidence);
        return SeedItems.exercisedBy(manifest, item, entry, organ);
    }

    private void audience(ObjectNode item, String department) {
        ObjectNode audience = item.withObject("/audience");
        if (!audience.has("objects"))
            audience.set("objects", manifest.path("objects").path("B"));
        JsonNode topics = manifest.path("topics").path(department);
        ArrayNode personal = audience.withArray("personalTopics");
        ArrayNode corporate = audience.withArray("corporateTopics");
        if (personal.isEmpty()) personal.add(topics.path(0).asText("综合"));
        if (corporate.isEmpty()) corporate.add(topics.path(1).asText("综合"));
    }

    private static JsonNode yaml(SeedSource source, String name) {
        byte[] bytes = source.read(name)
                .orElseThrow(() -> new IllegalArgumentException("Expected a file " + name + ", but found none"));
        try {
            return SeedItems.YAML.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected readable YAML in " + name + ", but got an error", e);
        }
    }
}
