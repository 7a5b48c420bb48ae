package qingdan.kernel.time;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import qingdan.kernel.Async;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.pg.Database;

/**
 * The clock of the whole node. In a demonstration it may stand ahead of the real one by an offset kept in the database,
 * so that every process of the node moves together; without that permission it is the real clock. Thread-safe.
 */
public final class NodeClock implements InstantSource {
    private static final Duration MAX_OFFSET = Duration.ofDays(3_660);
    private static final String READ = "select offset_ms from kernel.clock_offset";
    private static final String SET = """
            insert into kernel.clock_offset (offset_ms, set_by) values ($1, $2)
            on conflict (only_row) do update set offset_ms = excluded.offset_ms, set_by = excluded.set_by, set_at = now()""";

    private final Database database;
    private final InstantSource real;
    private final boolean mayMove;
    private final PollLoop loop;
    private volatile long offsetMs;

    /** @param mayMove true only for demonstrations: configuration, off by default */
    public NodeClock(Database database, InstantSource real, boolean mayMove) {
        this.database = database;
        this.real = real;
        this.mayMove = mayMove;
        this.loop = new PollLoop(database.vertx(), "clock", Duration.ofSeconds(2), () -> refresh()
                .replaceWith(false));
    }

    /** Follows what other processes of the node set; only needed when the clock may move. */
    public void start() {
        if (mayMove) {
            loop.start();
        }
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    @Override
    public Instant instant() {
        return real.instant().plusMillis(offsetMs);
    }

    /** The legal day it is in Beijing. */
    public LocalDate today() {
        return instant().atZone(WorkCalendar.ZONE).toLocalDate();
    }

    public Duration offset() {
        return Duration.ofMillis(offsetMs);
    }

    public boolean mayMove() {
        return mayMove;
    }

    public Uni<Void> refresh() {
        if (!mayMove) {
            return Uni.createFrom().voidItem();
        }
        return Async.uni(() -> database.pool().query(READ).execute())
                .invoke(rows -> {
                    for (Row row : rows) {
                        offsetMs = row.getLong(0);
                    }
                })
                .replaceWithVoid();
    }

    /** Moves the node's clock. Only forward: legal time does not run back. */
    public Uni<Void> moveTo(Duration offset, String by) {
        if (!mayMove) {
            return Uni.createFrom().failure(new IllegalStateException("Expected a demonstration node, but it is real"));
        }
        if (offset.toMillis() < offsetMs || offset.compareTo(MAX_OFFSET) > 0) {
            return Uni.createFrom()
                    .failure(new IllegalArgumentException(
                            "Expected an offset from " + offset() + " to " + MAX_OFFSET + ", but got " + offset));
        }
        return Async.uni(() -> database.pool().preparedQuery(SET).execute(Tuple.of(offset.toMillis(), by)))
                .invoke(() -> offsetMs = offset.toMillis())
                .replaceWithVoid();
    }
}
