package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.OrganEnded;
import qingdan.registry.event.OrganEvent;
import qingdan.registry.event.OrganRecorded;

/**
 * One implementing body through time (实施主体沿革). Immutable; {@link #apply} gives the next state.
 *
 * @param code the code under which it was taken in; never changes
 * @param versions oldest first; each ends where the next one begins, the last where the body ends
 * @param end how it ended or is going to; null while no end is known
 */
public record OrganHistory(
        String code, List<OrganVersion> versions, @Nullable OrganEnded end) {
    public OrganHistory {
        versions = List.copyOf(versions);
    }

    /** A body nobody has recorded yet. */
    public static OrganHistory unknown(String code) {
        return new OrganHistory(code, List.of(), null);
    }

    /** The state after the event. */
    public OrganHistory apply(OrganEvent event) {
        return switch (event) {
            case OrganRecorded e -> {
                List<OrganVersion> all = new ArrayList<>();
                for (OrganVersion v : versions) all.add(v.covers(e.effectiveFrom()) ? v.until(e.effectiveFrom()) : v);
                all.add(new OrganVersion(
                        e.version(),
                        e.effectiveFrom(),
                        null,
                        e.organ(),
                        e.creditCode(),
                        e.temporary(),
                        e.reason(),
                        e.basis()));
                yield new OrganHistory(code, all, end);
            }
            case OrganEnded e ->
                new OrganHistory(
                        code,
                        versions.stream()
                                .map(v -> v.covers(e.from()) ? v.until(e.from()) : v)
                                .toList(),
                        e);
        };
    }

    /** The newest version, whether it holds already or not. */
    public Optional<OrganVersion> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** What holds on the day; empty before the body was set up and after it ended. */
    public Optional<OrganVersion> versionOn(LocalDate day) {
        return versions.stream().filter(v -> v.covers(day)).findFirst();
    }
}
