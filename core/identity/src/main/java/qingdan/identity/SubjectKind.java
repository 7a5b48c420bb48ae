package qingdan.identity;

import java.util.Arrays;
import java.util.Optional;

/** The words for kinds of subjects in tokens (主体类型). */
public enum SubjectKind {
    NATURAL_PERSON("natural-person"),
    LEGAL_PERSON("legal-person"),
    OFFICIAL("official"),
    PARTNER("partner"),
    NODE("node");

    private final String code;

    SubjectKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The kind of a word, empty for a word nobody knows. */
    public static Optional<SubjectKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
