package qingdan.handlers;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.event.Division;
import qingdan.registry.event.Organ;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.Organs;

/**
 * Names behind codes (机关与区划名称), from the registry, as they are today: a rename shows on its day. A code that ended keeps the
 * last name it had, for accounts and old cases go on bearing it.
 */
public final class Names {
    private final Divisions divisions;
    private final Organs organs;
    private final InstantSource clock;

    public Names(Divisions divisions, Organs organs, InstantSource clock) {
        this.divisions = divisions;
        this.organs = organs;
        this.clock = clock;
    }

    public Uni<Optional<String>> organ(@Nullable String code) {
        return code == null
                ? Uni.createFrom().item(Optional.empty())
                : organs.find(code).map(found -> found.map(Organ::name));
    }

    public Uni<Optional<String>> region(@Nullable String code) {
        if (code == null) return Uni.createFrom().item(Optional.empty());
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return divisions.history(code).map(all -> all.stream()
                .filter(d -> d.validOn(today))
                .findFirst()
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()))
                .map(Division::name));
    }
}
