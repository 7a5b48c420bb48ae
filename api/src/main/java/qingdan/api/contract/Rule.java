package qingdan.api.contract;

import java.util.Locale;
import java.util.Map;
import qingdan.contract.FieldError;

/**
 * What a value can break (校验规则). The words people read stand in the {@code errors} part of openapi/problems.yaml under
 * {@link #code()}; their one placeholder is what the rule asked for, never the value itself: a value may be personal data and must not
 * travel back through logs and screens.
 */
public enum Rule {
    REQUIRED(""),
    WRONG_TYPE("expected"),
    NULL_NOT_ALLOWED(""),
    UNKNOWN_FIELD(""),
    TOO_SHORT("limit"),
    TOO_LONG("limit"),
    BAD_PATTERN(""),
    BAD_FORMAT("format"),
    NOT_IN_LIST("allowed"),
    TOO_SMALL("limit"),
    TOO_LARGE("limit"),
    NOT_MULTIPLE("of"),
    TOO_FEW("limit"),
    TOO_MANY("limit"),
    NOT_UNIQUE(""),
    NO_BRANCH("allowed"),
    INVALID(""),
    REPEATED_PARAMETER(""),
    UNKNOWN_PARAMETER("");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String placeholder;

    Rule(String placeholder) {
        this.placeholder = placeholder;
    }

    /** The code on the wire, e.g. {@code too-long}. */
    public String code() {
        return code;
    }

    /** A fault by this rule at a place: RFC 6901 pointer into the body, or {@code query:name} and the like. */
    public FieldError at(String pointer, String limit) {
        return new FieldError(pointer, code, placeholder.isEmpty() ? Map.of() : Map.of(placeholder, limit));
    }
}
