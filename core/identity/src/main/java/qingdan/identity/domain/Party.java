package qingdan.identity.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can apply and be addressed (行政相对人): a natural person or a legal person.
 *
 * @param id the person's id, a UUID in text
 * @param code a legal person's unified social credit code (统一社会信用代码), null for a natural person
 */
public record Party(
        Kind kind, String id, String name, @Nullable String code) {

    /** 自然人 or 法人. */
    public enum Kind {
        NATURAL("natural"),
        LEGAL("legal");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The kind of a stored word. */
        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("Expected natural or legal, but the kind is " + code);
        }
    }

    public Party {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
