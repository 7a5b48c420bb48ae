package qingdan.kernel.ledger;

/** What became of events received from another node. */
public sealed interface ReceiveOutcome {
    /** Stored; the log of that origin now reaches here. Events that were here before count as stored. */
    record Received(long head) implements ReceiveOutcome {}

    /** They do not start right after what is here: send from {@code head} on. */
    record Rewind(long head) implements ReceiveOutcome {}

    /** They contradict their hashes, or what is here: nothing was stored, somebody must look. */
    record Corrupt(long seq, String reason) implements ReceiveOutcome {}
}
