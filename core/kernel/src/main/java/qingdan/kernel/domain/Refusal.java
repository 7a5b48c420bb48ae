package qingdan.kernel.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A "no" with its reason (不予、退回的理由): an expected outcome, never an exception.
 *
 * @param code slug of the problem registry (openapi/problems.yaml), e.g. {@code case-state-conflict}
 * @param pointer JSON pointer of the member of the request that caused it, when one did
 * @param args values the problem's text names, e.g. {@code state=UnderReview}
 */
public record Refusal(String code, @Nullable String pointer, Map<String, String> args) {
    public Refusal {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Expected a slug such as case-state-conflict, but got " + code);
        }
        args = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }

    /** Keys and values alternate: {@code Refusal.of("case-state-conflict", "state", "Closed")}. */
    public static Refusal of(String code, Object... keysAndValues) {
        return at(code, null, keysAndValues);
    }

    /** As {@link #of}, naming the member of the request that caused it. */
    public static Refusal at(String code, @Nullable String pointer, Object... keysAndValues) {
        if (keysAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Expected keys and values in pairs, but got " + keysAndValues.length);
        }
        Map<String, String> args = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            args.put(String.valueOf(keysAndValues[i]), String.valueOf(keysAndValues[i + 1]));
        }
        return new Refusal(code, pointer, args);
    }
}
