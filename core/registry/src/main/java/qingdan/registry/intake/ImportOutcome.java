package qingdan.registry.intake;

import qingdan.kernel.domain.Refusal;

/** What became of a command on an import (命令结果). Only {@link Done} changed anything. */
public sealed interface ImportOutcome {
    /** Durable. */
    record Done(ImportJob job) implements ImportOutcome {}

    /** The law says no. */
    record Refused(Refusal refusal) implements ImportOutcome {}

    /** The import moved on since the version the caller rests on. */
    record Stale(long actualVersion) implements ImportOutcome {}

    /** The same call was answered before. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Repeated(int status, String headers, byte[] body) implements ImportOutcome {}

    /** The idempotency key was used for another call. */
    record KeyReused() implements ImportOutcome {}
}
