package qingdan.kernel.time;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * Calls the handlers of deadlines that are due. Any number of sweepers may sweep: each takes rows nobody else holds, for the time of a
 * lease. A node is one process, so what is held when it starts was held by its former life: that is taken back at once. Were a lease of a
 * living sweeper taken so, its handler would run twice and its commit be refused the second time.
 */
public final class Sweeper {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final int BATCH = 100;
    private static final int AT_ONCE = 8;
    private static final int LEASE_SECONDS = 60;
    private static final String CLAIM = """
            update kernel.deadline d set claimed_until = now() + make_interval(secs => $4), attempts = d.attempts + 1
             where d.id in (
               select o.id from kernel.deadline o
                where o.fired_at is null and o.cancelled_at is null and o.due_at <= $1 and o.kind = any ($2)
                  and (o.claimed_until is null or o.claimed_until < now())
                order by o.due_at limit $3 for update skip locked)
            returning d.id, d.stream, d.kind, d.due_at, d.payload::text as payload, d.attempts""";
    private static final String TAKE_BACK = """
            update kernel.deadline set claimed_until = null
             where fired_at is null and cancelled_at is null and due_at <= $1 and kind = any ($2) and claimed_until is not null""";
    private static final String FIRED = """
            update kernel.deadline set fired_at = now(), last_error = null
             where id = $1 and fired_at is null and cancelled_at is null""";
    private static final String LATER = """
            update kernel.deadline set last_error = $2,
                   claimed_until = now() + make_interval(secs => least(3600, power(2, least(attempts, 12))))
             where id = $1 and fired_at is null""";

    private final Database database;
    private final InstantSource clock;
    private volatile boolean tookBack;
    private final Map<String, DeadlineHandler> handlers;
    private final PollLoop loop;

    /** @param handlers by kind; deadlines of other kinds are left alone */
    public Sweeper(Database database, InstantSource clock, Duration poll, Map<String, DeadlineHandler> handlers) {
        this.database = database;
        this.clock = clock;
        this.handlers = Map.copyOf(handlers);
        this.loop = new PollLoop(database.vertx(), "sweeper", poll, () -> takeBack()
                .chain(() -> sweepOnce().map(fired -> fired > 0)));
    }

    public void start() {
        loop.start();
    }

    public void signal() {
        loop.signal();
    }

    public Uni<Void> stop() {
        return loop.stop();
    }

    /**
     * What is due of one stream is called in the order in which it fell due (of one instant: in that of the payloads), so that a sweeper
     * that comes late tells the same story as one in time; streams beside each other.
     *
     * @return how many were handled without failure
     */
    public Uni<Integer> sweepOnce() {
        return claim().onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(byStream(due)))
                .onItem()
                .transformToMulti(ofOneStream ->
                        Multi.createFrom().iterable(ofOneStream).onItem().transformToUniAndConcatenate(this::fire))
                .merge(AT_ONCE)
                .filter(done -> done)
                .collect()
                .asList()
                .map(List::size);
    }

    private static Collection<List<Deadline>> byStream(List<Deadline> due) {
        return due.stream()
                .sorted(Comparator.comparing(Deadline::dueAt).thenComparing(Deadline::payload))
                .collect(Collectors.groupingBy(Deadline::stream, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** Once, before the first round. */
    private Uni<Void> takeBack() {
        return tookBack
                ? Uni.createFrom().voidItem()
                : execute(TAKE_BACK, Tuple.of(clock.instant().atOffset(ZoneOffset.UTC), (Object) kinds()))
                        .invoke(() -> tookBack = true);
    }

    private String[] kinds() {
        return handlers.keySet().toArray(String[]::new);
    }

    private Uni<List<Deadline>> claim() {
        return Async.uni(() -> database.pool()
                .preparedQuery(CLAIM)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC), kinds(), BATCH, (double) LEASE_SECONDS))
                .map(rows -> {
                    List<Deadline> due = new ArrayList<>();
                    rows.forEach(row -> due.add(deadline(row)));
                    return due;
                }));
    }

    private Uni<Boolean> fire(Deadline deadline) {
        DeadlineHandler handler = handlers.get(deadline.kind());
        if (handler == null) {
            return Uni.createFrom().item(false);
        }
        return Uni.createFrom()
                .deferred(() -> handler.fire(deadline))
                .chain(() -> execute(FIRED, Tuple.of(deadline.id())))
                .replaceWith(true)
                .onFailure()
                .recoverWithUni(e -> {
                    LOG.warn(
                            "event=deadline-failed kind={} id={} attempt={} error={}",
                            deadline.kind(),
                            deadline.id(),
                            deadline.attempts(),
                            e.getClass().getSimpleName());
                    return execute(LATER, Tuple.of(deadline.id(), String.valueOf(e.getMessage())))
                            .replaceWith(false);
                });
    }

    private Uni<Void> execute(String sql, Tuple tuple) {
        return Async.uni(() -> database.pool().preparedQuery(sql).execute(tuple))
                .replaceWithVoid();
    }

    private static Deadline deadline(Row row) {
        return new Deadline(
                row.getUUID("id"),
                row.getString("stream"),
                row.getString("kind"),
                row.getOffsetDateTime("due_at").toInstant(),
                row.getString("payload"),
                row.getInteger("attempts"));
    }
}
