package qingdan.api.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through references and compositions of the bundle for what is known before any request: tags of unions, names of fields. */
final class SchemaTree {
    private final JsonNode bundle;

    SchemaTree(JsonNode bundle) {
        this.bundle = bundle;
    }

    /** The tag property of a union and its value in each branch, in order. */
    record Tags(String property, List<String> values) {}

    JsonNode resolve(String pointer, String place) {
        if (!pointer.startsWith("#/")) {
            throw new ContractRefused(place, "Expected a reference inside the bundle, but found " + pointer);
        }
        JsonNode target = bundle.at(JsonPointer.compile(pointer.substring(1)));
        if (target.isMissingNode()) {
            throw new ContractRefused(place, "Expected " + pointer + " to exist, but it does not");
        }
        return target;
    }

    JsonNode follow(JsonNode schema, String place) {
        JsonNode at = schema;
        for (int hops = 0; at.has("$ref"); hops++) {
            if (hops > 20) {
                throw new ContractRefused(place, "Expected a reference to end, but it goes in circles");
            }
            at = resolve(at.get("$ref").asText(), place);
        }
        return at;
    }

    /** The tag of a oneOf, or null when its branches have no required property with one value each, all different. */
    @Nullable
    Tags tags(JsonNode schema) {
        JsonNode branches = schema.path("oneOf");
        Map<String, String> candidates = branches.isEmpty() ? Map.of() : constants(branches.get(0), 0);
        for (String property : candidates.keySet()) {
            List<String> values = new ArrayList<>();
            for (JsonNode branch : branches) {
                String value = constants(branch, 0).get(property);
                if (value != null && !values.contains(value)) {
                    values.add(value);
                }
            }
            if (values.size() == branches.size()) {
                return new Tags(property, List.copyOf(values));
            }
        }
        return null;
    }

    /** Required properties of an object schema that can hold one word only. */
    private Map<String, String> constants(JsonNode branch, int depth) {
        JsonNode schema = follow(branch, "oneOf");
        Map<String, String> found = new HashMap<>();
        if (depth > 10) {
            return found;
        }
        schema.path("allOf").forEach(part -> found.putAll(constants(part, depth + 1)));
        for (JsonNode name : schema.path("required")) {
            JsonNode property = follow(schema.path("properties").path(name.asText()), "oneOf");
            JsonNode only =
                    property.path("enum").size() == 1 ? property.path("enum").get(0) : property.path("const");
            if (only.isTextual()) {
                found.put(name.asText(), only.textValue());
            }
        }
        return found;
    }

    Unevaluated evaluated(JsonNode schema, Check check, String place) {
        Set<String> fixed = new HashSet<>();
        List<Unevaluated.ByTag> tagged = new ArrayList<>();
        collect(schema, fixed, tagged, place, 0);
        return new Unevaluated(check, Set.copyOf(fixed), List.copyOf(tagged));
    }

    private void collect(JsonNode schema, Set<String> fixed, List<Unevaluated.ByTag> tagged, String place, int depth) {
        if (depth > 20) {
            throw new ContractRefused(
                    place, "Expected unevaluatedProperties over a bounded composition, but it goes in circles");
        }
        if (schema.has("anyOf")
                || (depth > 0 && (schema.has("additionalProperties") || schema.has("unevaluatedProperties")))) {
            throw new ContractRefused(
                    place,
                    "Expected unevaluatedProperties over plain branches, but one has anyOf, additional- or"
                            + " unevaluatedProperties");
        }
        schema.path("properties").fieldNames().forEachRemaining(fixed::add);
        schema.path("allOf").forEach(part -> collect(part, fixed, tagged, place, depth + 1));
        if (schema.has("$ref")) {
            collect(resolve(schema.get("$ref").asText(), place), fixed, tagged, place, depth + 1);
        }
        if (schema.has("oneOf")) {
            tagged.add(byTag(schema, place, depth));
        }
    }

    private Unevaluated.ByTag byTag(JsonNode schema, String place, int depth) {
        Tags tags = tags(schema);
        if (tags == null) {
            throw new ContractRefused(
                    place, "Expected a tagged oneOf beside unevaluatedProperties, but its branches have no tag");
        }
        Map<String, Set<String>> names = new HashMap<>();
        for (int i = 0; i < tags.values().size(); i++) {
            Set<String> fixed = new HashSet<>();
            List<Unevaluated.ByTag> inner = new ArrayList<>();
            collect(schema.get("oneOf").get(i), fixed, inner, place, depth + 1);
            if (!inner.isEmpty()) {
                throw new ContractRefused(place, "Expected no oneOf inside a oneOf beside unevaluatedProperties");
            }
            names.put(tags.values().get(i), Set.copyOf(fixed));
        }
        return new Unevaluated.ByTag(tags.property(), Map.copyOf(names));
    }
}
