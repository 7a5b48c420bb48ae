package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.event.RegistryEvent;

/** Loads an item's history from its stream, for commands that change it. */
public final class ItemLoader {
    private static final int MAX_EVENTS = 1_000;

    private final Ledger ledger;

    public ItemLoader(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The item; {@link ItemHistory#unknown} at version 0 when nobody published it. */
    public Uni<LoadedItem> load(String itemCode) {
        return ledger.events(RegistryStreams.item(itemCode), 0, MAX_EVENTS).map(events -> replay(itemCode, events));
    }

    /**
     * The item as this node knew it at a moment (当时所知): what had been recorded by then, whatever was published later with
     * an earlier first day.
     */
    public Uni<ItemHistory> knownAt(String itemCode, Instant moment) {
        return ledger.events(RegistryStreams.item(itemCode), 0, MAX_EVENTS)
                .map(events -> knownAt(itemCode, events, moment));
    }

    /** Several items as this node knew them at a moment, by their codes: one query. Every code has its history, be it empty. */
    public Uni<Map<String, ItemHistory>> knownAt(List<String> itemCodes, Instant moment) {
        return ledger.eventsOf(itemCodes.stream().map(RegistryStreams::item).toList(), MAX_EVENTS)
                .map(events -> itemCodes.stream()
                        .distinct()
                        .collect(Collectors.toMap(
                                code -> code,
                                code -> knownAt(
                                        code, events.getOrDefault(RegistryStreams.item(code), List.of()), moment))));
    }

    private static ItemHistory knownAt(String itemCode, List<StoredEvent> events, Instant moment) {
        return replay(
                        itemCode,
                        events.stream().filter(e -> !e.at().isAfter(moment)).toList())
                .history();
    }

    private static LoadedItem replay(String itemCode, List<StoredEvent> events) {
        ItemHistory history = ItemHistory.unknown(itemCode);
        for (StoredEvent event : events) {
            RegistryEvent known = RegistryJson.read(event.type(), event.payload())
                    .orElseThrow(() -> new IllegalStateException(
                            "Expected an event of the registry in " + event.stream() + ", but got " + event.type()));
            history = history.apply(known);
        }
        return events.isEmpty()
                ? new LoadedItem(history, 0, EventHash.zero())
                : new LoadedItem(
                        history, events.getLast().version(), events.getLast().hash());
    }
}
