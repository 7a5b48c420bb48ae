package qingdan.api.contract;

/**
 * One schema of the contract, compiled (校验). Immutable and safe to share between threads; what it finds wrong goes into the
 * {@link Verdict}, which belongs to one request.
 */
@FunctionalInterface
public interface Check {
    /** Accepts every value. */
    Check ANY = (tape, at, verdict) -> {};

    /** Checks the value at a slot of the tape. */
    void check(JsonTape tape, int at, Verdict verdict);

    /** Checks a text that stands alone, e.g. a parameter. */
    default void checkText(String text, Verdict verdict) {
        check(JsonTape.ofText(text), 0, verdict);
    }

    /** Checks a whole value. */
    default void check(JsonTape tape, Verdict verdict) {
        check(tape, 0, verdict);
    }

    /** Whether this check finds nothing wrong with the value. */
    default boolean accepts(JsonTape tape) {
        Verdict verdict = new Verdict();
        check(tape, 0, verdict);
        return verdict.clean();
    }
}
