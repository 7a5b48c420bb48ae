package qingdan.kernel.ledger;

/** What became of a commit. Only {@link Committed} changed anything. */
public sealed interface CommitOutcome {
    /** Durable: the stream is now at this version, its last event has this hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Committed(long version, byte[] hash) implements CommitOutcome {}

    /** Somebody else was faster: load again at this version and decide again. */
    record Stale(long actualVersion) implements CommitOutcome {}

    /** The same request was answered before: repeat that answer. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Repeated(int status, String headers, byte[] body) implements CommitOutcome {}

    /** The key was used before for another request. */
    record KeyReused() implements CommitOutcome {}

    /** A constraint or a room's function refused it. */
    record Rejected(String sqlState, String constraint, String message) implements CommitOutcome {}
}
