package qingdan.kernel.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;

/**
 * Everything one command changes, recorded in one transaction or not at all.
 *
 * @param stream e.g. {@code case/018f…}; one aggregate, written by one node only
 * @param expectedVersion version the decision was made on; 0 = the stream must be new
 * @param previousHash hash of the stream's last event, 32 bytes; zeros for a new stream
 * @param at when it happened, kept to the microsecond
 * @param writes the rooms' rows that follow from the events
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Commit(
        String stream,
        long expectedVersion,
        byte[] previousHash,
        List<NewEvent> events,
        Actor actor,
        Instant at,
        @Nullable IdempotentAnswer idempotency,
        List<RoomWrite> writes) {
    public static final int MAX_EVENTS = 64;
    private static final int MAX_STREAM_LENGTH = 120;

    public Commit {
        if (!stream.matches("[a-z-]+/[A-Za-z0-9_.:-]+") || stream.length() > MAX_STREAM_LENGTH) {
            throw new IllegalArgumentException("Expected a stream such as case/<id>, but got " + stream);
        }
        if (expectedVersion < 0 || previousHash.length != EventHash.BYTES) {
            throw new IllegalArgumentException("Expected a version from 0 and a hash of 32 bytes, but got "
                    + expectedVersion + " and " + previousHash.length);
        }
        events = List.copyOf(events);
        writes = List.copyOf(writes);
        if (events.isEmpty() || events.size() > MAX_EVENTS) {
            throw new IllegalArgumentException("Expected 1 to 64 events, but got " + events.size());
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A commit that opens a stream. */
    public static Commit opening(String stream, List<NewEvent> events, Actor actor, Instant at) {
        return new Commit(stream, 0, EventHash.zero(), events, actor, at, null, List.of());
    }

    /** A commit onto a stream at a known version. */
    public static Commit onto(
            String stream, long version, byte[] hash, List<NewEvent> events, Actor actor, Instant at) {
        return new Commit(stream, version, hash, events, actor, at, null, List.of());
    }

    public Commit answering(@Nullable IdempotentAnswer answer) {
        return new Commit(stream, expectedVersion, previousHash, events, actor, at, answer, writes);
    }

    public Commit writing(List<RoomWrite> roomWrites) {
        return new Commit(stream, expectedVersion, previousHash, events, actor, at, idempotency, roomWrites);
    }
}
