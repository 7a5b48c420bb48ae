package qingdan.identity.domain;

import java.util.Objects;

/**
 * One way in which a person can act (以谁的身份): himself, a legal person he represents, a principal who delegated to
 * him, or a post he holds. He chooses one when he signs in.
 *
 * @param key names it among the person's capacities and across sessions: {@code self}, {@code represent:<id>},
 *     {@code delegate:<id>} or {@code post:<id>}
 * @param subject who he is in it
 */
public record Capacity(String key, Subject subject) {

    /** The person himself. */
    public static final String SELF = "self";

    public Capacity {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(subject, "subject");
    }
}
