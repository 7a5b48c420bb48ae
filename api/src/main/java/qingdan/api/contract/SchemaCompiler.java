package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns schemas of the bundle (JSON Schema 2020-12, the part our contract uses) into {@link Check}s, once, at start (契约编译). A
 * keyword it does not know stops the node with the name of the place: a rule that is written but not enforced is worse than none.
 */
public final class SchemaCompiler {
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "example",
            "examples",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "$comment",
            "externalDocs",
            "discriminator",
            "xml");
    private static final Set<String> RULES = Set.of(
            "type",
            "enum",
            "const",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
            "properties",
            "required",
            "additionalProperties",
            "unevaluatedProperties",
            "propertyNames",
            "minProperties",
            "maxProperties",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "allOf",
            "anyOf",
            "oneOf",
            "$ref");
    private static final Set<String> NUMBER_FORMATS = Set.of("int32", "int64");
    private static final Check NOTHING = (tape, at, verdict) -> verdict.refuse(Rule.INVALID);
    private static final Check NO_FIELD = (tape, at, verdict) -> verdict.refuse(Rule.UNKNOWN_FIELD);

    private final SchemaTree tree;
    private final Map<String, Reference> references = new HashMap<>();

    public SchemaCompiler(JsonNode bundle) {
        this.tree = new SchemaTree(bundle);
    }

    /** A reference is bound after its target is compiled, so a schema may contain itself. */
    private static final class Reference implements Check {
        private Check target = ANY;

        @Override
        public void check(JsonTape tape, int at, Verdict verdict) {
            target.check(tape, at, verdict);
        }

        @Override
        public void checkText(String text, Verdict verdict) {
            target.checkText(text, verdict);
        }
    }

    public Check compileAt(String pointer) {
        Reference known = references.get(pointer);
        if (known == null) {
            known = new Reference();
            references.put(pointer, known);
            known.target = compile(tree.resolve(pointer, pointer), pointer);
        }
        return known;
    }

    public Check compile(JsonNode schema, String place) {
        if (schema.isBoolean()) {
            return schema.booleanValue() ? Check.ANY : NOTHING;
        }
        if (!schema.isObject()) {
            throw new ContractRefused(place, "Expected a schema, but found " + schema.getNodeType());
        }
        refuseUnknownKeywords(schema, place);
        if (schema.size() == 1 && schema.has("$ref")) {
            return compileAt(schema.get("$ref").asText());
        }
        return new TypedCheck(
                types(schema, place),
                strings(schema, place),
                numbers(schema),
                arrays(schema, place),
                objects(schema, place),
                List.copyOf(others(schema, place)));
    }

    private static void refuseUnknownKeywords(JsonNode schema, String place) {
        schema.fieldNames().forEachRemaining(name -> {
            if (!RULES.contains(name) && !ANNOTATIONS.contains(name) && !name.startsWith("x-")) {
                throw new ContractRefused(place, "Expected a keyword this node can enforce, but found " + name);
            }
        });
    }

    private static int types(JsonNode schema, String place) {
        JsonNode type = schema.get("type");
        int bits = 0;
        if (type != null) {
            for (JsonNode name : type.isArray() ? type : List.of(type)) {
                bits |= JsonKind.of(name.asText(), place).bit;
            }
        }
        return bits;
    }

    private static @Nullable StringRules strings(JsonNode schema, String place) {
        JsonNode format = schema.get("format");
        JsonNode pattern = schema.get("pattern");
        boolean stringFormat = format != null && !NUMBER_FORMATS.contains(format.asText());
        if (!schema.has("minLength")
                && !schema.has("maxLength")
                && pattern == null
                && !stringFormat
                && (types(schema, place) & JsonKind.STRING.bit) == 0) {
            return null;
        }
        Predicate<String> formatTest = null;
        if (stringFormat) {
            formatTest = Formats.of(format.asText());
            if (formatTest == null) {
                throw new ContractRefused(place, "Expected a format this node can check, but found " + format.asText());
            }
        }
        if (pattern != null && !schema.has("maxLength")) {
            throw new ContractRefused(place, "Expected maxLength beside pattern, so that matching is bounded");
        }
        return new StringRules(
                limit(schema, "minLength", 0),
                limit(schema, "maxLength", Integer.MAX_VALUE),
                pattern == null ? null : SafePattern.compile(pattern.asText(), place),
                formatTest,
                format == null ? "" : format.asText());
    }

    private static @Nullable NumberRules numbers(JsonNode schema) {
        String format = schema.path("format").asText();
        int width = format.equals("int32") ? 32 : format.equals("int64") ? 64 : 0;
        NumberRules rules = new NumberRules(
                width,
                decimal(schema, "minimum"),
                decimal(schema, "maximum"),
                decimal(schema, "exclusiveMinimum"),
                decimal(schema, "exclusiveMaximum"),
                decimal(schema, "multipleOf"));
        return rules.isEmpty() ? null : rules;
    }

    private @Nullable ArrayRules arrays(JsonNode schema, String place) {
        if (!schema.has("items") && !schema.has("minItems") && !schema.has("maxItems") && !schema.has("uniqueItems")) {
            return null;
        }
        Check items = schema.has("items") ? compile(schema.get("items"), place + "/items") : Check.ANY;
        return new ArrayRules(
                items,
                limit(schema, "minItems", 0),
                limit(schema, "maxItems", Integer.MAX_VALUE),
                schema.path("uniqueItems").asBoolean(false));
    }

    private @Nullable ObjectRules objects(JsonNode schema, String place) {
        boolean any = false;
        for (String keyword : List.of(
                "properties",
                "required",
                "additionalProperties",
                "unevaluatedProperties",
                "propertyNames",
                "minProperties",
                "maxProperties")) {
            any |= schema.has(keyword);
        }
        if (!any) {
            return null;
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Map<String, ObjectRules.Member> members = new LinkedHashMap<>();
        schema.path("properties").fields().forEachRemaining(field -> {
            Check check = compile(field.getValue(), place + "/properties/" + field.getKey());
            String name = field.getKey();
            members.put(name, new ObjectRules.Member(name, members.size(), check, required.contains(name)));
        });
        for (String name : new TreeSet<>(required)) {
            if (!members.containsKey(name)) {
                members.put(name, new ObjectRules.Member(name, members.size(), undeclared(schema, place), true));
            }
        }
        return new ObjectRules(
                Map.copyOf(members),
                List.copyOf(members.values()),
                required.stream().sorted().toList(),
                fieldCheck(schema, "additionalProperties", place),
                schema.has("propertyNames") ? compile(schema.get("propertyNames"), place + "/propertyNames") : null,
                unevaluated(schema, place),
                limit(schema, "minProperties", 0),
                limit(schema, "maxProperties", Integer.MAX_VALUE));
    }

    /** A field that is required here but declared by another branch, or nowhere. */
    private Check undeclared(JsonNode schema, String place) {
        Check additional = fieldCheck(schema, "additionalProperties", place);
        return additional == null ? Check.ANY : additional;
    }

    private @Nullable Check fieldCheck(JsonNode schema, String keyword, String place) {
        JsonNode rule = schema.get(keyword);
        if (rule == null || (rule.isBoolean() && rule.booleanValue())) {
            return null;
        }
        return rule.isBoolean() ? NO_FIELD : compile(rule, place + "/" + keyword);
    }

    private @Nullable Unevaluated unevaluated(JsonNode schema, String place) {
        Check check = fieldCheck(schema, "unevaluatedProperties", place);
        return check == null || schema.has("additionalProperties") ? null : tree.evaluated(schema, check, place);
    }

    private List<Check> others(JsonNode schema, String place) {
        List<Check> others = new ArrayList<>();
        if (schema.has("$ref")) {
            others.add(compileAt(schema.get("$ref").asText()));
        }
        if (schema.has("enum")) {
            others.add(values(schema.get("enum")));
        }
        if (schema.has("const")) {
            others.add(values(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                    .arrayNode()
                    .add(schema.get("const"))));
        }
        others.addAll(branches(schema, "allOf", place));
        if (schema.has("anyOf")) {
            others.add(new Branches(branches(schema, "anyOf", place), false));
        }
        if (schema.has("oneOf")) {
            others.add(union(schema, place));
        }
        return others;
    }

    private List<Check> branches(JsonNode schema, String keyword, String place) {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < schema.path(keyword).size(); i++) {
            checks.add(compile(schema.get(keyword).get(i), place + "/" + keyword + "/" + i));
        }
        return checks;
    }

    private Check union(JsonNode schema, String place) {
        List<Check> checks = branches(schema, "oneOf", place);
        SchemaTree.Tags tags = tree.tags(schema);
        if (tags == null) {
            return new Branches(checks, true);
        }
        Map<String, Check> byTag = new LinkedHashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            byTag.put(tags.values().get(i), checks.get(i));
        }
        return new TaggedUnion(tags.property(), byTag, String.join(", ", byTag.keySet()));
    }

    private static Check values(JsonNode listed) {
        Set<String> texts = new HashSet<>();
        Set<JsonNode> others = new HashSet<>();
        for (JsonNode value : listed) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            } else {
                others.add(JsonValues.canonical(value));
            }
        }
        List<String> words = new ArrayList<>();
        listed.forEach(value -> words.add(value.asText()));
        return new OneOfValues(
                Set.copyOf(texts), Set.copyOf(others), words.stream().limit(40).collect(Collectors.joining(", ")));
    }

    private static int limit(JsonNode schema, String keyword, int otherwise) {
        return schema.has(keyword) ? schema.get(keyword).asInt() : otherwise;
    }

    private static @Nullable BigDecimal decimal(JsonNode schema, String keyword) {
        return schema.has(keyword) ? schema.get(keyword).decimalValue() : null;
    }
}
