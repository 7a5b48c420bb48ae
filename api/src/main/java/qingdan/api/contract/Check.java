package qingdan.api.contract;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One schema of the contract, compiled (校验). Immutable and safe to share between threads; what it finds wrong goes into the
 * {@link Verdict}, which belongs to one request.
 */
@FunctionalInterface
public interface Check {
    /** Accepts every value. */
    Check ANY = (value, verdict) -> {};

    void check(JsonNode value, Verdict verdict);

    /** Whether this check finds nothing wrong with the value. */
    default boolean accepts(JsonNode value) {
        Verdict verdict = new Verdict();
        check(value, verdict);
        return verdict.clean();
    }
}
