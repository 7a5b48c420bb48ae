package qingdan.kernel.ledger;

import java.time.Instant;

/**
 * One number of a node's log (流水条目): the event itself, or, where this node need not see it, its hash only. Either way the chain of
 * the log can be computed again, so that a gap is seen.
 */
public sealed interface LogEntry permits SealedEvent, WithheldEntry {
    /** Id of the node that recorded it. */
    String origin();

    /** Grows when a node had to start its log anew. */
    int epoch();

    /** From 1 without gaps within (origin, epoch). */
    long seq();

    /** Hash of the event, see {@link EventHash}. */
    byte[] hash();

    /** SHA-256 of the previous entry's chain and this hash. */
    byte[] chain();

    Instant sealedAt();
}
