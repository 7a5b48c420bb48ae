package qingdan.api.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a number. {@code int32} and {@code int64} want a literal without a fraction, so that what was checked is what a Java
 * {@code int} or {@code long} will hold.
 */
final class NumberRules {
    /** Exponents beyond this would make arithmetic expensive. */
    private static final int MAX_SCALE = 400;

    private final int width;
    private final @Nullable BigDecimal minimum;
    private final @Nullable BigDecimal maximum;
    private final @Nullable BigDecimal above;
    private final @Nullable BigDecimal below;
    private final @Nullable BigDecimal multipleOf;
    private final boolean plain;
    private final long leastLong;
    private final long mostLong;

    /** Rules of a schema; {@code width} is 32 or 64 bits, 0 when it names no format. */
    NumberRules(
            int width,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable BigDecimal above,
            @Nullable BigDecimal below,
            @Nullable BigDecimal multipleOf) {
        this.width = width;
        this.minimum = minimum;
        this.maximum = maximum;
        this.above = above;
        this.below = below;
        this.multipleOf = multipleOf;
        this.plain = above == null && below == null && multipleOf == null;
        this.leastLong = bound(minimum, Long.MIN_VALUE, RoundingMode.CEILING);
        this.mostLong = bound(maximum, Long.MAX_VALUE, RoundingMode.FLOOR);
    }

    private static long bound(@Nullable BigDecimal limit, long otherwise, RoundingMode mode) {
        if (limit == null) {
            return otherwise;
        }
        BigDecimal whole = limit.setScale(0, mode);
        return whole.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    boolean isEmpty() {
        return width == 0 && minimum == null && maximum == null && plain;
    }

    void check(JsonTape tape, int at, Verdict verdict) {
        if (!plain || !isWithin(tape, at)) {
            checkExactly(tape, at, verdict);
        }
    }

    /** The common case without arithmetic on big numbers: an integer between two limits. */
    private boolean isWithin(JsonTape tape, int at) {
        if (tape.kind(at) != JsonTape.LONG) {
            return false;
        }
        long number = tape.number(at);
        return number >= leastLong && number <= mostLong && (width != 32 || number == (int) number);
    }

    private void checkExactly(JsonTape tape, int at, Verdict verdict) {
        boolean whole = tape.kind(at) == JsonTape.LONG;
        if ((width == 32 && !(whole && tape.number(at) == (int) tape.number(at))) || (width == 64 && !whole)) {
            verdict.refuse(Rule.BAD_FORMAT, "int" + width);
            return;
        }
        BigDecimal number = tape.decimal(at);
        if (Math.abs(number.scale()) > MAX_SCALE) {
            verdict.refuse(Rule.BAD_FORMAT, "number");
        } else if (minimum != null && number.compareTo(minimum) < 0) {
            verdict.refuse(Rule.TOO_SMALL, minimum.toPlainString());
        } else if (maximum != null && number.compareTo(maximum) > 0) {
            verdict.refuse(Rule.TOO_LARGE, maximum.toPlainString());
        } else if (above != null && number.compareTo(above) <= 0) {
            verdict.refuse(Rule.TOO_SMALL, "> " + above.toPlainString());
        } else if (below != null && number.compareTo(below) >= 0) {
            verdict.refuse(Rule.TOO_LARGE, "< " + below.toPlainString());
        } else if (multipleOf != null && number.remainder(multipleOf).signum() != 0) {
            verdict.refuse(Rule.NOT_MULTIPLE, multipleOf.toPlainString());
        }
    }
}
