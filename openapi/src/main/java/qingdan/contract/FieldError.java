package qingdan.contract;

import java.util.Map;

/**
 * One fault in a request.
 *
 * @param pointer RFC 6901 pointer into the body, or {@code query:name}, {@code header:name}, {@code path:name}
 * @param code slug in the {@code errors} part of openapi/problems.yaml, e.g. {@code too-long}
 * @param args values for the placeholders of its text
 */
public record FieldError(String pointer, String code, Map<String, String> args) {
    public FieldError {
        args = Map.copyOf(args);
    }

    /** A fault; arguments are name, value, name, value… */
    public static FieldError of(String pointer, String code, String... args) {
        return new FieldError(pointer, code, Problem.pairs(args));
    }
}
