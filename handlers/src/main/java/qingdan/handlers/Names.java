package qingdan.handlers;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.Organs;

/** Names behind codes (机关与区划名称), from the registry; kept, for they seldom change and a restart reads them anew. */
public final class Names {
    private static final int MOST_KEPT = 5_000;

    private final Divisions divisions;
    private final Organs organs;
    private final InstantSource clock;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    public Names(Divisions divisions, Organs organs, InstantSource clock) {
        this.divisions = divisions;
        this.organs = organs;
        this.clock = clock;
    }

    public Uni<Optional<String>> organ(@Nullable String code) {
        if (code == null) return Uni.createFrom().item(Optional.empty());
        if (kept.containsKey(code)) return Uni.createFrom().item(Optional.ofNullable(kept.get(code)));
        return organs.find(code).map(found -> keep(code, found.map(o -> o.name())));
    }

    public Uni<Optional<String>> region(@Nullable String code) {
        if (code == null) return Uni.createFrom().item(Optional.empty());
        if (kept.containsKey(code)) return Uni.createFrom().item(Optional.ofNullable(kept.get(code)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        return divisions.find(code, today).map(found -> keep(code, found.map(d -> d.name())));
    }

    private Optional<String> keep(String code, Optional<String> name) {
        if (kept.size() >= MOST_KEPT) kept.clear();
        name.ifPresent(n -> kept.put(code, n));
        return name;
    }
}
