package qingdan.registry.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;

/** Composes an item's content from family, catalogue row, guide and organ. */
final class SeedItems {
    /** Reads the seed's YAML files. */
    static final ObjectMapper YAML = new YAMLMapper();

    /** Unknown members are errors: a misspelt element of a guide must not vanish. */
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Members that may be written as 20个工作日. */
    private static final Set<String> LIMITS = Set.of("limit", "statutory", "promised");

    private SeedItems() {}

    /** What the item says wherever it is exercised. */
    static ObjectNode common(
            JsonNode manifest, NamedCsvRecord row, CatalogueEntry entry, JsonNode family, @Nullable JsonNode guide) {
        ObjectNode item = family.deepCopy();
        merge(item, fromRow(manifest, row, entry));
        if (guide != null) merge(item, guide);
        readLimits(item);
        ObjectNode limits = (ObjectNode) item.path("limits");
        if (limits.path("promised").isMissingNode() && limits.has("statutory")) {
            limits.set("promised", limits.path("statutory"));
            limits.put("promisedNote", "与法定办结时限一致");
        }
        return item;
    }

    /** The entry with the standard fields that family and guide say: bases with their texts, and the statutory limit. */
    static CatalogueEntry standard(CatalogueEntry entry, ObjectNode common) {
        try {
            JsonNode limits = common.path("limits");
            return new CatalogueEntry(
                    entry.basicCode(),
                    entry.localCode(),
                    common.path("name").asText(),
                    entry.ahCategory(),
                    entry.nationalCategory(),
                    entry.parentBasicCode(),
                    entry.department(),
                    entry.levels(),
                    List.of(MAPPER.treeToValue(common.path("bases"), LegalBasis[].class)),
                    limits.hasNonNull("statutory")
                            ? MAPPER.treeToValue(limits.get("statutory"), TimeLimit.class)
                            : null,
                    limits.hasNonNull("statutoryNote")
                            ? limits.path("statutoryNote").asText()
                            : null,
                    entry.evidence());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Expected a well-formed guide for " + entry.name() + ", but " + e.getOriginalMessage(), e);
        }
    }

    /** The content for one organ. */
    static ItemContent exercisedBy(JsonNode manifest, ObjectNode common, CatalogueEntry entry, Organ organ) {
        ObjectNode item = common.deepCopy();
        String initiation = item.path("handling").path("initiation").asText();
        ObjectNode exercise = item.withObject("/exercise");
        exercise.put("organ", organ.code())
                .put("organName", organ.name())
                .put("department", entry.department())
                .put("level", organ.level().name())
                .put("region", organ.region())
                .put("nature", organ.nature().name())
                .put("powerSource", manifest.path("powerSource").asText());
        if (!exercise.has("office"))
            exercise.put(
                    "office",
                    manifest.path("offices")
                            .path(initiation)
                            .path(organ.level().name())
                            .asText());
        ObjectNode venue = item.withObject("/venue");
        Map.of(
                        "address", organ.address(),
                        "hours", organ.hours(),
                        "phone", organ.phone(),
                        "supervisePhone", organ.supervisePhone(),
                        "transit", organ.transit())
                .forEach((name, value) -> {
                    if (!venue.has(name)) venue.put(name, value);
                });
        try {
            return MAPPER.treeToValue(item, ItemContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Expected a well-formed guide for " + entry.name() + ", but " + e.getOriginalMessage(), e);
        }
    }

    private static ObjectNode fromRow(JsonNode manifest, NamedCsvRecord row, CatalogueEntry entry) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", entry.name());
        node.set("aliases", MAPPER.valueToTree(SeedTables.words(row.getField("aliases"))));
        ObjectNode codes = node.putObject("classification");
        codes.put("basicCode", entry.basicCode())
                .put("localCode", entry.localCode())
                .put("parentBasicCode", entry.parentBasicCode());
        codes.set("ahCategory", MAPPER.valueToTree(entry.ahCategory()));
        codes.set("nationalCategory", MAPPER.valueToTree(entry.nationalCategory()));
        node.set("bases", MAPPER.valueToTree(entry.bases()));
        ObjectNode handling = node.putObject("handling");
        handling.put("initiation", row.getField("initiation"));
        TimeLimit limit = SeedTables.limit(row.getField("limit"));
        ObjectNode limits = node.putObject("limits");
        if (limit != null) limits.set("statutory", MAPPER.valueToTree(limit));
        limits.put("statutoryNote", limit == null ? noteOr(entry, "法律未规定办结时限") : entry.limitNote());
        if (limit != null && limit.value() == 0)
            handling.put("kind", "IMMEDIATE").put("instantReview", true);
        if (row.getField("initiation").equals("EX_OFFICIO"))
            handling.put("visits", 0).putNull("visitReason");
        audience(manifest, node.putObject("audience"), row.getField("objects"), entry.department());
        node.put("edition", manifest.path("edition").asText());
        node.put("evidence", entry.evidence());
        return node;
    }

    private static String noteOr(CatalogueEntry entry, String otherwise) {
        String note = entry.limitNote();
        return note == null ? otherwise : note;
    }

    private static void audience(JsonNode manifest, ObjectNode audience, String objects, String department) {
        audience.set("objects", manifest.path("objects").path(objects));
        JsonNode topics = manifest.path("topics").path(department);
        ArrayNode personal = audience.putArray("personalTopics");
        ArrayNode corporate = audience.putArray("corporateTopics");
        if (!objects.equals("L")) personal.add(topics.path(0).asText());
        if (!objects.equals("N")) corporate.add(topics.path(1).asText());
    }

    /** Objects are merged member by member; anything else replaces what was there. */
    private static void merge(ObjectNode into, JsonNode from) {
        from.properties().forEach(member -> {
            JsonNode old = into.get(member.getKey());
            if (old instanceof ObjectNode object && member.getValue().isObject()) merge(object, member.getValue());
            else into.set(member.getKey(), member.getValue().deepCopy());
        });
    }

    static void readLimits(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                JsonNode value = member.getValue();
                if (LIMITS.contains(member.getKey()) && value.isTextual())
                    member.setValue(MAPPER.valueToTree(SeedTables.limit(value.asText())));
                else readLimits(value);
            });
        } else {
            node.forEach(SeedItems::readLimits);
        }
    }
}
