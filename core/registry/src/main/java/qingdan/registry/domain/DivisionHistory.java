package qingdan.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Division;
import qingdan.registry.event.DivisionEnded;
import qingdan.registry.event.DivisionEvent;
import qingdan.registry.event.DivisionRecorded;

/**
 * One division's code through time (行政区划沿革). Immutable; {@link #apply} gives the next state.
 *
 * @param periods oldest first, never overlapping; the last one has a last day when the code's end is known
 */
public record DivisionHistory(String code, List<Division> periods) {
    public DivisionHistory {
        periods = List.copyOf(periods);
    }

    /** A code nobody has recorded yet. */
    public static DivisionHistory unknown(String code) {
        return new DivisionHistory(code, List.of());
    }

    /** The state after the event. */
    public DivisionHistory apply(DivisionEvent event) {
        List<Division> next = new ArrayList<>();
        switch (event) {
            case DivisionRecorded e -> {
                LocalDate from = e.division().validFrom();
                for (Division d : periods) next.add(d.validOn(from) ? until(d, from, d.successor(), d.note()) : d);
                next.add(e.division());
            }
            case DivisionEnded e -> {
                for (Division d : periods)
                    next.add(d.validOn(e.from()) ? until(d, e.from(), e.successor(), note(d, e.reason())) : d);
            }
        }
        return new DivisionHistory(code, next);
    }

    /** The newest period, whether it has begun or not. */
    public Optional<Division> newest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast());
    }

    /** What the code stands for on the day; empty before it was set up and after it ended. */
    public Optional<Division> on(LocalDate day) {
        return periods.stream().filter(d -> d.validOn(day)).findFirst();
    }

    /** First day on which the code is no more; null while no end is known. */
    public @Nullable LocalDate end() {
        return periods.isEmpty() ? null : periods.getLast().validTo();
    }

    private static String note(Division d, String reason) {
        return d.note() == null ? reason : d.note() + "；" + reason;
    }

    private static Division until(Division d, LocalDate day, @Nullable String successor, @Nullable String note) {
        return new Division(d.code(), d.name(), d.level(), d.parent(), d.kind(), d.validFrom(), day, successor, note);
    }
}
