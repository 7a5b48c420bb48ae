package qingdan.registry.store;

import java.time.Instant;
import java.util.List;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.registry.event.RegistryEvent;

/** Commits of one item's stream, with what they change in the room's tables. */
public final class ItemCommits {
    private ItemCommits() {}

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
