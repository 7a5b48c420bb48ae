package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The types of JSON Schema as bits, so that {@code type: [string, 'null']} is one test. */
public enum JsonKind {
    STRING(1),
    INTEGER(2),
    NUMBER(4),
    BOOLEAN(8),
    OBJECT(16),
    ARRAY(32),
    NULL(64);

    final int bit;

    JsonKind(int bit) {
        this.bit = bit;
    }

    static JsonKind of(String name, String place) {
        for (JsonKind kind : values()) {
            if (kind.word().equals(name)) {
                return kind;
            }
        }
        throw new ContractRefused(place, "Expected a JSON type, but found " + name);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String words(int bits) {
        StringBuilder out = new StringBuilder();
        for (JsonKind kind : values()) {
            if ((bits & kind.bit) != 0) {
                out.append(out.isEmpty() ? "" : ", ").append(kind.word());
            }
        }
        return out.toString();
    }

    /** The bits the value answers to: an integer is also a number, and 1.0 is an integer. */
    static int bitsOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> STRING.bit;
            case BOOLEAN -> BOOLEAN.bit;
            case OBJECT, POJO -> OBJECT.bit;
            case ARRAY -> ARRAY.bit;
            case NULL, MISSING -> NULL.bit;
            case NUMBER -> isWhole(value) ? INTEGER.bit | NUMBER.bit : NUMBER.bit;
            case BINARY -> STRING.bit;
        };
    }

    private static boolean isWhole(JsonNode value) {
        if (value.isBigDecimal()) {
            return value.decimalValue().stripTrailingZeros().scale() <= 0;
        }
        return value.isIntegralNumber() || value.doubleValue() % 1 == 0;
    }
}
