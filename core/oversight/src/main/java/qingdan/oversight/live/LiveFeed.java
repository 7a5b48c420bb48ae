package qingdan.oversight.live;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import qingdan.kernel.time.PollLoop;
import qingdan.oversight.store.OversightStore;
import qingdan.oversight.store.OversightStore.Arrival;

/**
 * Brings what has arrived in the tables to the live view (实时监察): only what is committed, in each process for its own watchers, and
 * nothing while nobody watches.
 *
 * <p>Two origins commit side by side, so an earlier place may become visible after a later one: it looks back over the last
 * {@value #LOOK_BACK} places and tells each event once.
 */
public final class LiveFeed {
    private static final int LOOK_BACK = 64;
    private static final int BATCH = 200;
    private static final int REMEMBERED = 1_024;
    private static final Duration POLL = Duration.ofMillis(400);

    private final OversightStore store;
    private final LiveView live;
    private final PollLoop loop;
    private final Set<UUID> told = new LinkedHashSet<>();
    private long first;
    private long last;
    private boolean watching;

    public LiveFeed(Vertx vertx, OversightStore store, LiveView live) {
        this.store = store;
        this.live = live;
        this.loop = new PollLoop(vertx, "live", POLL, this::round);
    }

    public void start() {
        loop.start();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    private Uni<Boolean> round() {
        if (!live.isWatched()) {
            watching = false;
            return Uni.createFrom().item(false);
        }
        if (!watching) return store.lastStep().invoke(this::begin).replaceWith(false);
        return store.arrivals(Math.max(0, last - LOOK_BACK), BATCH).map(this::tell);
    }

    private void begin(long from) {
        watching = true;
        first = from;
        last = from;
    }

    private boolean tell(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            if (told.add(arrival.eventId()) && arrival.ordinal() > first) live.saw(arrival.sighting());
            last = Math.max(last, arrival.ordinal());
        }
        while (told.size() > REMEMBERED) told.remove(told.iterator().next());
        return arrivals.size() == BATCH;
    }
}
