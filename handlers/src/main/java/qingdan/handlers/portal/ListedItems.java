package qingdan.handlers.portal;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.portal.domain.ListedItem;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.store.ItemSnapshots;

/** What the list says today, as the portal's law asks it (清单事实). */
public final class ListedItems {
    private final ItemSnapshots snapshots;
    private final InstantSource clock;

    public ListedItems(ItemSnapshots snapshots, InstantSource clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** Empty when the item never stood on the list. */
    public Uni<Optional<ListedItem>> today(String itemCode) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return snapshots.snapshot(itemCode, today).map(found -> found.map(ListedItems::listed));
    }

    private static ListedItem listed(ItemSnapshot s) {
        return new ListedItem(
                s.itemCode(),
                s.version(),
                s.content().exercise().organ(),
                s.content().exercise().organName(),
                s.content().exercise().region(),
                s.content(),
                refusal(s),
                s.inForce()
                        ? null
                        : new ListedItem.Barred(s.status().word(), s.status().zh(), s.statusFrom(), s.statusReason()));
    }

    private static @Nullable String refusal(ItemSnapshot s) {
        return s.inForce() ? null : "item-not-in-force";
    }
}
