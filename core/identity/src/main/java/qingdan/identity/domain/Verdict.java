package qingdan.identity.domain;

/** The answer of {@link Access} (授权判定). */
public sealed interface Verdict {

    /** He may (准许). */
    record Permit() implements Verdict {}

    /** He may not, and why (拒绝). */
    record Deny(DenyReason reason) implements Verdict {}

    default boolean permitted() {
        return this instanceof Permit;
    }
}
