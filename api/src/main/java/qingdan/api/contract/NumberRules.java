package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a number. {@code int32} and {@code int64} want a literal without a fraction, so that what was checked is what a Java
 * {@code int} or {@code long} will hold.
 *
 * @param width 32 or 64 bits, 0 when the schema names no format
 */
record NumberRules(
        int width,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal above,
        @Nullable BigDecimal below,
        @Nullable BigDecimal multipleOf) {

    void check(JsonNode value, Verdict verdict) {
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
