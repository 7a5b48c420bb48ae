package qingdan.registry.store;

import java.time.Instant;
import java.util.List;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.registry.domain.DivisionHistory;
import qingdan.registry.event.DivisionEvent;

/**
 * A division's code, ready to be decided on.
 *
 * @param streamVersion version of the code's stream, 0 for a new one and for one that only stood in a whole table; what ETag
 *     and If-Match carry
 * @param hash hash of the stream's last event
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoadedDivision(DivisionHistory history, long streamVersion, byte[] hash) {

    /** The commit that records these events and what they change in the room's tables. */
    public Commit commit(List<DivisionEvent> events, Actor actor, Instant at) {
        return Commit.onto(
                        RegistryStreams.division(history.code()),
                        streamVersion,
                        hash,
                        events.stream().map(RegistryJson::newEvent).toList(),
                        actor,
                        at)
                .writing(events.stream().map(e -> RegistryWrites.of(e, at)).toList());
    }
}
