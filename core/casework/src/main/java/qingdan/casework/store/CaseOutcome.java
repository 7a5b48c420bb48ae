package qingdan.casework.store;

import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.kernel.domain.Refusal;

/** What became of a command (命令结果). Only {@link Done} with an event changed anything. */
public sealed interface CaseOutcome {
    /** Durable. {@code event} is null when all was already so. */
    record Done(
            CaseFile file,
            long version,
            @org.jspecify.annotations.Nullable CaseEvent event) implements CaseOutcome {}

    /** The law, or the database's own rule, says no. */
    record Refused(Refusal refusal) implements CaseOutcome {}

    /** The case moved on since the version the caller rests on. */
    record Stale(long actualVersion) implements CaseOutcome {}

    /** There is no such case here. */
    record Missing() implements CaseOutcome {}

    /** The same request was answered before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Repeated(int status, String headers, byte[] body) implements CaseOutcome {}

    /** The idempotency key was used for another request. */
    record KeyReused() implements CaseOutcome {}
}
