package qingdan.registry.change.store;

import qingdan.kernel.domain.Refusal;
import qingdan.registry.change.domain.ChangeState.ChangeFile;

/** What became of a command (命令结果). Only {@link Done} changed anything. */
public sealed interface ChangeOutcome {
    /** Durable. */
    record Done(ChangeFile file, long version) implements ChangeOutcome {}

    /** The law, or the database's own rule, says no. */
    record Refused(Refusal refusal) implements ChangeOutcome {}

    /** The request moved on since the version the caller rests on. */
    record Stale(long actualVersion) implements ChangeOutcome {}

    /** There is no such request here. */
    record Missing() implements ChangeOutcome {}

    /** The same call was answered before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Repeated(int status, String headers, byte[] body) implements ChangeOutcome {}

    /** The idempotency key was used for another call. */
    record KeyReused() implements ChangeOutcome {}
}
