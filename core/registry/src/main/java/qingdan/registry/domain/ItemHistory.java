package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.ItemAbolished;
import qingdan.registry.event.ItemEvent;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.ItemResumed;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.ItemSuspended;
import qingdan.registry.event.RegistryEvent;

/**
 * One implementation item through time (事项的历史): its versions, suspensions and end. Immutable; {@link #apply} gives the
 * next state. Versions follow each other without overlap: a version ends where the next one begins.
 *
 * @param versions oldest first
 * @param abolishedFrom first day off the list; null while listed
 */
public record ItemHistory(
        String itemCode,
        List<ItemVersion> versions,
        List<Suspension> suspensions,
        @Nullable LocalDate abolishedFrom) {

    /** A time in which the item may not be exercised; {@code until} is excluded and null while open. */
    public record Suspension(LocalDate from, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public ItemHistory {
        versions = List.copyOf(versions);
        suspensions = List.copyOf(suspensions);
    }

    /** An item nobody has published yet. */
    public static ItemHistory unknown(String itemCode) {
        return new ItemHistory(itemCode, List.of(), List.of(), null);
    }

    /** The state after the event; events that do not concern items leave it unchanged. */
    public ItemHistory apply(RegistryEvent event) {
        if (!(event instanceof ItemEvent change)) return this;
        return switch (change) {
            case ItemPublished e -> published(e);
            case ItemSuspended e -> {
                List<Suspension> all = new ArrayList<>(suspensions);
                all.add(new Suspension(e.from(), e.until()));
                yield new ItemHistory(itemCode, versions, all, abolishedFrom);
            }
            case ItemResumed e ->
                new ItemHistory(
                        itemCode,
                        versions,
                        suspensions.stream()
                                .map(s -> s.covers(e.from()) ? new Suspension(s.from(), e.from()) : s)
                                .toList(),
                        abolishedFrom);
            case ItemAbolished e -> new ItemHistory(itemCode, versions, suspensions, e.from());
        };
    }

    /** The version whose interval holds the day, whatever the item's status. */
    public Optional<ItemVersion> versionOn(LocalDate day) {
        return versions.stream().filter(v -> v.covers(day)).findFirst();
    }

    /** The newest version; empty for an unknown item. */
    public Optional<ItemVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** Whether a suspension covers the day. */
    public boolean suspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(s -> s.covers(day));
    }

    /** Whether the item is off the list on that day. */
    public boolean abolishedOn(LocalDate day) {
        return abolishedFrom != null && !day.isBefore(abolishedFrom);
    }

    /** 事项状态 on the day. An unknown item has no status: ask {@link #newest} first. */
    public ItemStatus statusOn(LocalDate day) {
        if (abolishedOn(day)) return ItemStatus.ABOLISHED;
        if (versions.isEmpty() || day.isBefore(versions.getFirst().effectiveFrom())) return ItemStatus.FUTURE;
        if (versionOn(day).isEmpty()) return ItemStatus.ABOLISHED;
        return suspendedOn(day) ? ItemStatus.SUSPENDED : ItemStatus.IN_FORCE;
    }

    private ItemHistory published(ItemPublished e) {
        List<ItemVersion> all = new ArrayList<>();
        for (ItemVersion v : versions) all.add(v.covers(e.effectiveFrom()) ? v.endingOn(e.effectiveFrom()) : v);
        all.add(new ItemVersion(
                e.itemCode(), e.version(), e.effectiveFrom(), e.effectiveTo(), e.content(), entryVersion(e)));
        return new ItemHistory(itemCode, all, suspensions, abolishedFrom);
    }

    private int entryVersion(ItemPublished e) {
        Integer said = e.entryVersion();
        if (said != null) return said;
        return versions.isEmpty() ? 1 : versions.getLast().entryVersion();
    }
}
