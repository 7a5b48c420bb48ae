package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.pg.Database;
import qingdan.kernel.time.PollLoop;

/**
 * Checks the list once a night, from two o'clock on, and at once when it was never checked (每晚全量校核), but never before the
 * organs and the catalogue have reached the node. Any number of
 * processes may look for the hour: the day's row in the database lets one of them run.
 */
public final class QualityRun {
    private static final Logger LOG = LoggerFactory.getLogger(QualityRun.class);
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime HOUR = LocalTime.of(2, 0);
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final QualityStore store;
    private final InstantSource clock;
    private final Predicate<String> regions;
    private final PollLoop loop;

    /** @param regions whose items are checked here: those the node serves, at the province all */
    public QualityRun(Database database, InstantSource clock, Predicate<String> regions) {
        this.store = new QualityStore(database);
        this.clock = clock;
        this.regions = regions;
        this.loop = new PollLoop(database.vertx(), "quality", LOOK, () -> look().replaceWith(false));
    }

    public void start() {
        loop.start();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    /** Runs if it is time and nobody has. @return how many items were checked */
    public Uni<Integer> look() {
        Instant now = clock.instant();
        ZonedDateTime here = now.atZone(LEGAL_ZONE);
        return store.isReady()
                .chain(ready -> ready ? look(now, here) : Uni.createFrom().item(0));
    }

    private Uni<Integer> look(Instant now, ZonedDateTime here) {
        return store.ranEver().chain(ever -> {
            if (ever && here.toLocalTime().isBefore(HOUR))
                return Uni.createFrom().item(0);
            return store.begin(here.toLocalDate(), now).chain(mine -> {
                if (!mine) return Uni.createFrom().item(0);
                return store.run(here.toLocalDate(), now, regions)
                        .invoke(count -> LOG.info("event=quality-run day={} items={}", here.toLocalDate(), count));
            });
        });
    }
}
