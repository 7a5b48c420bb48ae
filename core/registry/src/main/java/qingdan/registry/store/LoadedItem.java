package qingdan.registry.store;

import java.time.Instant;
import java.util.List;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.event.RegistryEvent;

/**
 * An item as the ledger has it, ready to be decided on.
 *
 * @param streamVersion version of the item's stream, 0 for a new item; what ETag and If-Match carry
 * @param hash hash of the stream's last event
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoadedItem(ItemHistory history, long streamVersion, byte[] hash) {

    /** The commit that records these events and what they change in the room's tables. */
    public Commit commit(List<RegistryEvent> events, Actor actor, Instant at) {
        return ItemCommits.onto(history.itemCode(), streamVersion, hash, events, actor, at);
    }
}
