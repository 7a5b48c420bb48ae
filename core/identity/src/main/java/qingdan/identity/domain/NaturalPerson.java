package qingdan.identity.domain;

import java.util.Objects;
import java.util.UUID;

/**
 * A human being with an account (自然人). The citizen number (公民身份号码) never stands here: the store keeps it
 * sealed and findable only by a keyed hash.
 */
public record NaturalPerson(UUID id, String name, RealNameLevel level) {

    /** How surely we know who it is (实名等级). */
    public enum RealNameLevel {
        /** 注册: a phone number, nothing more. */
        REGISTERED(1),
        /** 实名: name and number agree with the register. */
        NAMED(2),
        /** 实人: seen, by face or at a counter. */
        SEEN(3),
        /** 数字证书: holds a certificate. */
        CERTIFIED(4);

        private final int number;

        RealNameLevel(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        /** The level of a stored number 1..4. */
        public static RealNameLevel of(int number) {
            for (RealNameLevel level : values()) {
                if (level.number == number) {
                    return level;
                }
            }
            throw new IllegalArgumentException("Expected a level of 1 to 4, but it is " + number);
        }
    }

    public NaturalPerson {
        Objects.requireNonNull(id, "id");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("Expected a name of 1 to 100 characters");
        }
        Objects.requireNonNull(level, "level");
    }

    public Party party() {
        return new Party(Party.Kind.NATURAL, id.toString(), name, null);
    }
}
