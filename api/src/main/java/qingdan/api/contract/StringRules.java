package qingdan.api.contract;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rules of a text. Lengths count code points: 𠮷 is one. NUL and half surrogates are refused, because no database text holds them. */
record StringRules(
        int minLength,
        int maxLength,
        @Nullable Predicate<String> pattern,
        @Nullable Predicate<String> format,
        String formatName) {

    void check(String value, Verdict verdict) {
        int length = value.length();
        if (length < minLength || (length < 2L * minLength && codePoints(value) < minLength)) {
            verdict.refuse(Rule.TOO_SHORT, Integer.toString(minLength));
        } else if (length > maxLength && (length > 2L * maxLength || codePoints(value) > maxLength)) {
            verdict.refuse(Rule.TOO_LONG, Integer.toString(maxLength));
        } else if (format != null && !format.test(value)) {
            verdict.refuse(Rule.BAD_FORMAT, formatName);
        } else if (pattern != null && !pattern.test(value)) {
            verdict.refuse(Rule.BAD_PATTERN);
        } else if (!(pattern instanceof LinearPattern) && !isText(value)) {
            verdict.refuse(Rule.BAD_FORMAT, "text");
        }
    }

    private static int codePoints(String value) {
        return value.codePointCount(0, value.length());
    }

    static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                return false;
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(++i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
