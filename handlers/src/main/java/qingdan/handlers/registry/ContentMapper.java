package qingdan.handlers.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import qingdan.contract.ContractJson;
import qingdan.contract.model.EntryContent;
import qingdan.contract.model.ItemContent;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.store.RegistryJson;

/**
 * Whole contents between contract and domain. Both have the same members; only the words of enums are written differently
 * (work-day, WORK_DAY), and the depth of online handling is a number in the contract.
 */
public final class ContentMapper {
    /** Members that hold words of an enum, by the member around them; "" stands for any. */
    private static final Map<String, Set<String>> WORDS = Map.of(
            "level", Set.of("exercise", "risks"),
            "levels", Set.of(""),
            "nature", Set.of("exercise"),
            "initiation", Set.of("handling"),
            "kind", Set.of("handling"),
            "objects", Set.of("audience"),
            "type", Set.of("form"),
            "unit", Set.of("statutory", "promised", "limit"),
            "scheme", Set.of("ahCategory", "nationalCategory"));

    private ContentMapper() {}

    /** For an answer. */
    public static ItemContent view(qingdan.registry.event.ItemContent content) {
        ObjectNode tree = tree(RegistryJson.text(content));
        words(tree, "", word -> word.toLowerCase(Locale.ROOT).replace('_', '-'));
        ObjectNode handling = (ObjectNode) tree.path("handling");
        handling.set("depth", new IntNode(content.handling().depth().number()));
        return read(tree, ItemContent.class);
    }

    /** From a request that the contract has checked. */
    public static qingdan.registry.event.ItemContent content(ItemContent body) {
        ObjectNode tree = tree(text(body));
        ObjectNode handling = (ObjectNode) tree.path("handling");
        handling.set(
                "depth",
                new TextNode(HandlingDepth.of(handling.path("depth").asInt(1)).name()));
        words(tree, "", word -> word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return RegistryJson.content(tree.toString());
    }

    /** For an answer. */
    public static EntryContent view(CatalogueEntry entry) {
        ObjectNode tree = tree(RegistryJson.text(entry));
        words(tree, "", word -> word.toLowerCase(Locale.ROOT).replace('_', '-'));
        return read(tree, EntryContent.class);
    }

    /** From a request that the contract has checked. */
    public static CatalogueEntry entry(EntryContent body) {
        ObjectNode tree = tree(text(body));
        words(tree, "", word -> word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return RegistryJson.entry(tree.toString());
    }

    private static void words(JsonNode node, String around, UnaryOperator<String> spell) {
        if (node instanceof ArrayNode array) array.forEach(one -> words(one, around, spell));
        if (!(node instanceof ObjectNode object)) return;
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            Set<String> places = WORDS.getOrDefault(member.getKey(), Set.of());
            if (places.contains(around) && member.getValue() instanceof TextNode word)
                member.setValue(new TextNode(spell.apply(word.asText())));
            else if (places.contains(around) && member.getValue() instanceof ArrayNode list)
                for (int i = 0; i < list.size(); i++)
                    list.set(i, new TextNode(spell.apply(list.get(i).asText())));
            else words(member.getValue(), member.getKey(), spell);
        }
    }

    private static String text(Object body) {
        return new String(ContractJson.write(body), StandardCharsets.UTF_8);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) ContractJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Expected JSON that we wrote to be readable, but it is not", e);
        }
    }

    private static <T> T read(ObjectNode tree, Class<T> type) {
        try {
            return ContractJson.mapper().treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Expected a content that fits the contract, but " + e.getOriginalMessage(), e);
        }
    }
}
