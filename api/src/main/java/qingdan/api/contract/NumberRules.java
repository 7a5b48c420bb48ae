package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a number. {@code int32} and {@code int64} want a literal without a fraction, so that what was checked is what a Java
 * {@code int} or {@code long} will hold.
 */
final class NumberRules {
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

    void check(JsonNode value, Verdict verdict) {
        if (!plain || !isWithin(value)) {
            checkExactly(value, verdict);
        }
    }

    /** The common case without arithmetic on big numbers: an integer between two limits. */
    private boolean isWithin(JsonNode value) {
        boolean small = value.isInt();
        if (!small && !(width != 32 && value.isLong())) {
            return false;
        }
        long number = value.longValue();
        return number >= leastLong && number <= mostLong;
    }

    private void checkExactly(JsonNode value, Verdict verdict) {
        if (width != 0
                && !(width == 32
                        ? value.isInt() || value.isShort()
                        : value.isIntegralNumber() && value.canConvertToLong())) {
            verdict.refuse(Rule.BAD_FORMAT, "int" + width);
            return;
        }
        if (value.isFloatingPointNumber() && !isReasonable(value)) {
            verdict.refuse(Rule.BAD_FORMAT, "number");
            return;
        }
        BigDecimal number = value.decimalValue();
        if (minimum != null && number.compareTo(minimum) < 0) {
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

    /** Neither infinite nor with an exponent that would make arithmetic expensive. */
    private static boolean isReasonable(JsonNode value) {
        return value.isBigDecimal()
                ? Math.abs(value.decimalValue().scale()) <= 400
                : Double.isFinite(value.doubleValue());
    }
}
