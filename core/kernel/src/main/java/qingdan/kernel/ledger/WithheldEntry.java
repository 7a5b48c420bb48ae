package qingdan.kernel.ledger;

import java.time.Instant;

/** An entry whose event is not for this node (不下发条目): number, hash and chain, no stream, no type, no content. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WithheldEntry(String origin, int epoch, long seq, byte[] hash, byte[] chain, Instant sealedAt)
        implements LogEntry {
    /** What is left of an event for a node that need not see it. */
    public static WithheldEntry of(SealedEvent event) {
        return new WithheldEntry(
                event.origin(), event.epoch(), event.seq(), event.hash(), event.chain(), event.sealedAt());
    }
}
