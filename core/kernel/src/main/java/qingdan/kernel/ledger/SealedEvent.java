package qingdan.kernel.ledger;

import java.time.Instant;

/**
 * An event with its gap-free number in the log of the node that recorded it (流水号).
 *
 * @param origin id of that node
 * @param epoch grows when a node had to start its log anew
 * @param seq from 1 without gaps within (origin, epoch)
 * @param chain SHA-256 of the previous entry's chain and this event's hash
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record SealedEvent(String origin, int epoch, long seq, StoredEvent event, byte[] chain, Instant sealedAt)
        implements LogEntry {
    @Override
    public byte[] hash() {
        return event.hash();
    }
}
