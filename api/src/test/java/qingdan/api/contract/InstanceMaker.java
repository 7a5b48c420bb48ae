package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes bodies from schemas, seeded: valid ones, and with some mischief such as break exactly one kind of rule somewhere: a length one too
 * long, a number one too large, a field missing, unknown or of another type, a wrong tag.
 */
public final class InstanceMaker {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 6;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEF0123456789 -_.";
    private static final String[] HAN = {"县", "清", "单", "權", "𠮷", "é"};

    private final SchemaTree tree;
    private final Random random;
    private final double mischief;

    public InstanceMaker(JsonNode bundle, Random random, double mischief) {
        this.tree = new SchemaTree(bundle);
        this.random = random;
        this.mischief = mischief;
    }

    public JsonNode make(JsonNode schema) {
        return make(schema, 0);
    }

    private boolean naughty() {
        return random.nextDouble() < mischief;
    }

    private JsonNode make(JsonNode reference, int depth) {
        JsonNode schema = tree.follow(reference, "test");
        if (naughty()) {
            return strange();
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.has("enum")) {
            return naughty() ? TextNode.valueOf(schema.get("enum").get(0).asText() + "x") : pick(schema.get("enum"));
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            if (schema.has(keyword)) {
                return make(pick(schema.get(keyword)), depth);
            }
        }
        JsonNode type = schema.path("type");
        String word =
                type.isArray() ? pick(type).asText() : type.asText(schema.has("properties") ? "object" : "string");
        return switch (word) {
            case "string" -> TextNode.valueOf(text(schema));
            case "integer" -> integer(schema);
            case "number" -> number(schema);
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "null" -> NullNode.getInstance();
            case "array" -> array(schema, depth);
            default -> object(schema, depth);
        };
    }

    private JsonNode pick(JsonNode list) {
        return list.get(random.nextInt(list.size()));
    }

    private JsonNode strange() {
        return switch (random.nextInt(9)) {
            case 0 -> NullNode.getInstance();
            case 1 -> BooleanNode.TRUE;
            case 2 -> LongNode.valueOf(random.nextInt(100) - 50);
            case 3 -> DecimalNode.valueOf(new BigDecimal("1.5"));
            case 4 -> DecimalNode.valueOf(new BigDecimal("1.0"));
            case 5 -> BigIntegerNode.valueOf(BigInteger.TWO.pow(70));
            case 6 -> JSON.arrayNode().add("x");
            case 7 -> JSON.objectNode().put("kind", "x");
            default -> TextNode.valueOf("?");
        };
    }

    private String text(JsonNode schema) {
        if (schema.has("format") && !schema.get("format").asText().equals("binary")) {
            return naughty()
                    ? "not a " + schema.get("format").asText()
                    : formatted(schema.get("format").asText());
        }
        if (schema.has("pattern")) {
            String good = PatternText.make(schema.get("pattern").asText(), random);
            return naughty() ? good + "?" : good;
        }
        int min = schema.path("minLength").asInt(0);
        int max = Math.min(schema.path("maxLength").asInt(100), 5_000);
        int length = naughty()
                ? (random.nextBoolean() ? max + 1 : Math.max(0, min - 1))
                : min + random.nextInt(Math.min(max - min, 20) + 1);
        length = random.nextInt(30) == 0 ? max : length;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            out.append(
                    random.nextInt(4) == 0
                            ? HAN[random.nextInt(HAN.length)]
                            : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return out.toString();
    }

    private String formatted(String format) {
        int day = 1 + random.nextInt(28);
        String date =
                "20" + (10 + random.nextInt(30)) + "-0" + (1 + random.nextInt(9)) + "-" + (day < 10 ? "0" : "") + day;
        return switch (format) {
            case "date" -> mischief > 0 && random.nextInt(20) == 0 ? "2023-02-29" : date;
            case "date-time" ->
                date + "T0" + random.nextInt(10) + ":30:15" + (random.nextBoolean() ? ".123" : "")
                        + (random.nextBoolean() ? "Z" : "+08:00");
            case "uuid" -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
            case "email" ->
                (mischief > 0 && random.nextInt(10) == 0 ? ".a" : "a.b+c") + "@example" + random.nextInt(9) + ".cn";
            case "uri" -> "https://www.example.cn/a/" + random.nextInt(100) + "?b=%20c#d";
            case "byte" -> java.util.Base64.getEncoder().encodeToString(new byte[1 + random.nextInt(40)]);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private JsonNode integer(JsonNode schema) {
        long min = schema.path("minimum").asLong(-1000);
        long max = schema.path("maximum").asLong(1000);
        long value =
                switch (random.nextInt(6)) {
                    case 0 -> min;
                    case 1 -> max;
                    default -> min + Math.floorMod(random.nextLong(), Math.max(1, max - min));
                };
        if (naughty()) {
            value = random.nextBoolean() ? max + 1 : min - 1;
        }
        return random.nextInt(40) == 0 && mischief > 0
                ? DecimalNode.valueOf(new BigDecimal(value + ".0"))
                : small(value);
    }

    private static JsonNode small(long value) {
        return value == (int) value ? JSON.numberNode((int) value) : LongNode.valueOf(value);
    }

    private JsonNode number(JsonNode schema) {
        BigDecimal step = schema.has("multipleOf") ? schema.get("multipleOf").decimalValue() : new BigDecimal("0.25");
        BigDecimal low = schema.path("minimum")
                .decimalValue()
                .max(schema.path("exclusiveMinimum").decimalValue());
        BigDecimal value = low.add(step.multiply(BigDecimal.valueOf(1 + random.nextInt(50))));
        return DecimalNode.valueOf(naughty() ? value.add(new BigDecimal("0.1")) : naughty() ? value.negate() : value);
    }

    private JsonNode array(JsonNode schema, int depth) {
        int min = schema.path("minItems").asInt(0);
        int max = schema.path("maxItems").asInt(10);
        int size = depth >= MAX_DEPTH ? min : min + random.nextInt(Math.min(3, max - min) + 1);
        if (naughty() && max <= 60) {
            size = random.nextBoolean() ? max + 1 : Math.max(0, min - 1);
        }
        ArrayNode out = JSON.arrayNode();
        for (int i = 0; i < size; i++) {
            JsonNode item = make(schema.path("items"), depth + 1);
            if (!schema.path("uniqueItems").asBoolean() || naughty() || !has(out, item)) {
                out.add(item);
            }
        }
        if (size > 0 && naughty()) {
            out.add(out.isEmpty() ? NullNode.getInstance() : out.get(0));
        }
        return out;
    }

    private static boolean has(ArrayNode list, JsonNode item) {
        for (JsonNode other : list) {
            if (other.equals(item)) {
                return true;
            }
        }
        return false;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode out = JSON.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            out.setAll(object(tree.follow(part, "test"), depth));
        }
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").fields().forEachRemaining(field -> {
            boolean wanted =
                    required.contains(field.getKey()) ? !naughty() : depth < MAX_DEPTH && random.nextInt(10) < 6;
            if (wanted) {
                out.set(field.getKey(), make(field.getValue(), depth + 1));
            }
        });
        JsonNode additional = schema.path("additionalProperties");
        if (additional.isObject()) {
            int count = Math.max(schema.path("minProperties").asInt(0), random.nextInt(4))
                    + (naughty() ? schema.path("maxProperties").asInt(5) : 0);
            for (int i = 0; i < count; i++) {
                out.set("field" + i, make(additional, depth + 1));
            }
        }
        if (naughty()) {
            out.put("surplus", 1);
        }
        return out;
    }
}
