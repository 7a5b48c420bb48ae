package qingdan.identity.domain;

import java.util.Objects;
import java.util.UUID;
import qingdan.kernel.domain.Uscc;

/**
 * A legal person or other organisation (法人和非法人组织).
 *
 * @param uscc the unified social credit code (统一社会信用代码, GB 32100-2015)
 * @param representative the natural person who represents it (法定代表人, 民法典 第六十一条)
 */
public record LegalPerson(UUID id, Uscc uscc, String name, Kind kind, UUID representative) {

    /** What kind of organisation it is (主体类型). */
    public enum Kind {
        ENTERPRISE("enterprise"),
        INSTITUTION("institution"),
        ASSOCIATION("association"),
        GOVERNMENT("government"),
        INDIVIDUAL_BUSINESS("individual-business");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public LegalPerson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(representative, "representative");
        Objects.requireNonNull(uscc, "uscc");
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("Expected a name of 1 to 200 characters");
        }
    }

    public Party party() {
        return new Party(Party.Kind.LEGAL, id.toString(), name, uscc.value());
    }
}
