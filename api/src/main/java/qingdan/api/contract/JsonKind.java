package qingdan.api.contract;

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

    private static final int[] BITS = {
        NULL.bit,
        BOOLEAN.bit,
        BOOLEAN.bit,
        INTEGER.bit | NUMBER.bit,
        INTEGER.bit | NUMBER.bit,
        NUMBER.bit,
        STRING.bit,
        0,
        OBJECT.bit,
        ARRAY.bit
    };

    /** The bits the value answers to: an integer is also a number, and 1.0 is an integer. */
    static int bitsOf(JsonTape tape, int at) {
        byte kind = tape.kind(at);
        if (kind == JsonTape.DECIMAL && tape.decimal(at).stripTrailingZeros().scale() <= 0) {
            return INTEGER.bit | NUMBER.bit;
        }
        return BITS[kind];
    }
}
