package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.EntryCancelled;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.EntryPublished;

/**
 * One entry of the common catalogue through time (基本目录条目的历史). Immutable; {@link #apply} gives the next state.
 *
 * @param versions oldest first; each ends where the next one begins
 * @param cancelledFrom first day out of the catalogue; null while in it
 */
public record EntryHistory(
        String basicCode,
        List<EntryVersion> versions,
        @Nullable LocalDate cancelledFrom) {
    public EntryHistory {
        versions = List.copyOf(versions);
    }

    /** An entry nobody has published yet. */
    public static EntryHistory unknown(String basicCode) {
        return new EntryHistory(basicCode, List.of(), null);
    }

    /** The state after the event. */
    public EntryHistory apply(EntryEvent event) {
        return switch (event) {
            case EntryPublished e -> {
                List<EntryVersion> all = new ArrayList<>();
                for (EntryVersion v : versions)
                    all.add(
                            v.covers(e.effectiveFrom())
                                    ? new EntryVersion(
                                            v.version(),
                                            v.effectiveFrom(),
                                            e.effectiveFrom(),
                                            v.adoptBy(),
                                            v.entry(),
                                            v.reason())
                                    : v);
                all.add(new EntryVersion(e.version(), e.effectiveFrom(), null, e.adoptBy(), e.entry(), e.reason()));
                yield new EntryHistory(basicCode, all, cancelledFrom);
            }
            case EntryCancelled e -> new EntryHistory(basicCode, versions, e.from());
        };
    }

    /** The newest version, whether it holds already or not. */
    public Optional<EntryVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** The version that holds on the day; empty before the first one and after the entry was cancelled. */
    public Optional<EntryVersion> versionOn(LocalDate day) {
        if (cancelledFrom != null && !day.isBefore(cancelledFrom)) return Optional.empty();
        return versions.stream().filter(v -> v.covers(day)).findFirst();
    }
}
