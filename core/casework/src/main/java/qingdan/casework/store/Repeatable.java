package qingdan.casework.store;

import java.time.Instant;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.kernel.ledger.IdempotentAnswer;

/**
 * A request that may come twice (Idempotency-Key): who asked, under which key, and the answer to keep, which follows from the
 * new state.
 *
 * @param requestHash SHA-256 of the request
 * @param answer makes the answer to keep; called once for each attempt to commit
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Repeatable(String subject, String key, byte[] requestHash, Answer answer) {
    /** From the case after the command, its version, and the event that brought it there. */
    @FunctionalInterface
    public interface Answer {
        IdempotentAnswer after(CaseFile file, long version, CaseEvent event, Instant at);
    }
}
