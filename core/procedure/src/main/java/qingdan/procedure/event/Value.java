package qingdan.procedure.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A case variable (办件变量) that a procedure's conditions may read: a text, a number or a truth. Plain JSON on the wire. */
public sealed interface Value {

    /** Longest text a variable may hold, in characters. */
    int MAX_TEXT = 4_000;

    record Text(String value) implements Value {
        public Text {
            if (value.length() > MAX_TEXT) {
                throw new IllegalArgumentException(
                        "Expected at most " + MAX_TEXT + " characters, but got " + value.length());
            }
        }

        @Override
        public Object raw() {
            return value;
        }
    }

    /** Compared by size, so 1.0 equals 1. */
    record Num(BigDecimal value) implements Value {
        public Num {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public Object raw() {
            return value;
        }
    }

    record Truth(boolean value) implements Value {
        @Override
        public Object raw() {
            return value;
        }
    }

    @JsonValue
    Object raw();

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Value of(boolean truth) {
        return new Truth(truth);
    }

    /** From a JSON primitive. */
    @JsonCreator
    static Value from(Object raw) {
        return switch (raw) {
            case String text -> new Text(text);
            case Boolean truth -> new Truth(truth);
            case BigDecimal number -> new Num(number);
            case Number number -> new Num(new BigDecimal(number.toString()));
            default ->
                throw new IllegalArgumentException("Expected a text, number or truth, but got " + raw.getClass());
        };
    }
}
