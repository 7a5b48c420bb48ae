package qingdan.kernel.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;
import qingdan.kernel.time.PollLoop;

/**
 * A named consumer of the log with a durable cursor for each origin: effect and cursor move in one transaction, so each
 * event takes effect exactly once, whatever dies when. Any number of processes may run it; the cursor's row lock lets
 * one work on an origin. An event that fails three times is set aside, later ones of its stream queue behind it, the
 * rest goes on; {@link #release} takes them in again. A failing database is waited for and is nobody's fault.
 */
public final class Tailer {
    private static final Logger LOG = LoggerFactory.getLogger(Tailer.class);
    private static final int TRIES = 3;
    private static final String BEHIND = """
            select distinct h.origin from kernel.log_head h
              left join kernel.log_cursor c on c.consumer = $1 and c.origin = h.origin
             where h.head > 0 and (c.origin is null or (h.epoch, h.head) > (c.epoch, c.seq))
             order by h.origin limit 1000""";

    private final Database database;
    private final TailerOptions options;
    private final TailerBatch work;
    private final PollLoop loop;
    /** Per origin: how many events are taken one by one after a failure, to find the bad one. */
    private final Map<String, Integer> oneByOne = new ConcurrentHashMap<>();

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    public Tailer(Database database, TailerOptions options, LogHandler handler) {
        this.database = database;
        this.options = options;
        this.work = new TailerBatch(options, handler);
        this.loop = new PollLoop(database.vertx(), options.consumer(), options.poll(), this::round);
    }

    public void start() {
        loop.start();
    }

    /** The log grew. */
    public void signal() {
        loop.signal();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    /** Works until nothing is left; for tests and for commands that wait. */
    public Uni<Void> drain() {
        return round().chain(more -> more ? drain() : Uni.createFrom().voidItem());
    }

    /** Takes the events of a stream in again that were set aside. @return how many took effect */
    public Uni<Integer> release(String stream) {
        return database.inTransaction(tx -> work.release(tx, stream));
    }

    private Uni<Boolean> round() {
        return Async.uni(() -> database.pool()
                        .preparedQuery(BEHIND)
                        .execute(Tuple.of(options.consumer()))
                        .map(rows -> {
                            List<String> origins = new ArrayList<>();
                            for (Row row : rows) {
                                origins.add(row.getString(0));
                            }
                            return origins;
                        }))
                .onItem()
                .transformToMulti(origins -> Multi.createFrom().iterable(origins))
                .onItem()
                .transformToUniAndConcatenate(this::batch)
                .filter(moved -> moved)
                .collect()
                .asList()
                .map(moved -> !moved.isEmpty());
    }

    private Uni<Boolean> batch(String origin) {
        int single = oneByOne.getOrDefault(origin, 0);
        int limit = single > 0 ? 1 : options.batch();
        return database.inTransaction(tx -> work.next(tx, origin, limit))
                .invoke(() -> {
                    failures.remove(origin);
                    oneByOne.computeIfPresent(origin, (o, left) -> left > 1 ? left - 1 : null);
                })
                .map(moved -> moved > 0)
                .onFailure(SqlFailures::isOurs)
                .recoverWithUni(e -> afterFailure(origin, limit, e));
    }

    /** A failed batch is taken one by one; a failed event is tried again, then set aside. */
    private Uni<Boolean> afterFailure(String origin, int limit, Throwable e) {
        if (limit > 1) {
            oneByOne.put(origin, limit);
            return Uni.createFrom().item(true);
        }
        int failed = failures.merge(origin, 1, Integer::sum);
        if (failed < TRIES) {
            return Uni.createFrom().item(true);
        }
        failures.remove(origin);
        LOG.error(
                "event=quarantined consumer={} origin={} error={} message={}",
                options.consumer(),
                origin,
                e.getClass().getSimpleName(),
                String.valueOf(e.getMessage()));
        return database.inTransaction(tx -> work.setAside(tx, origin, String.valueOf(e.getMessage()), TRIES))
                .replaceWith(true);
    }
}
