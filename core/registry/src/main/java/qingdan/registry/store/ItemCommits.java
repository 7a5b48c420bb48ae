package qingdan.registry.store;

import java.time.Instant;
import java.util.List;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.registry.event.RegistryEvent;

/** Commits of the room's streams, with what they change in its tables. */
public final class ItemCommits {
    private ItemCommits() {}

    /** The commit that opens a stream of the room. */
    public static Commit opening(String stream, List<? extends RegistryEvent> events, Actor actor, Instant at) {
        return Commit.opening(
                        stream, events.stream().map(RegistryJson::newEvent).toList(), actor, at)
                .writing(events.stream().map(e -> RegistryWrites.of(e, at)).toList());
    }

    /**
     * @param streamVersion 0 for a new item
     * @param hash hash of the stream's last event, zeros for a new one
     */
    public static Commit onto(
            String itemCode, long streamVersion, byte[] hash, List<RegistryEvent> events, Actor actor, Instant at) {
        return Commit.onto(
                        RegistryStreams.item(itemCode),
                        streamVersion,
                        hash,
                        events.stream().map(RegistryJson::newEvent).toList(),
                        actor,
                        at)
                .writing(events.stream().map(e -> RegistryWrites.of(e, at)).toList());
    }
}
