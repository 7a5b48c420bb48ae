package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * The door to the ledger (办件台账): records what commands decided and reads it back. One statement and one transaction
 * a group of waiting commits; each has its own outcome. Thread-safe; answers on the caller's Vert.x context.
 */
public final class Ledger {
    public static final int MAX_EVENTS_READ = 1_000;

    private static final String ANSWER_BY_KEY = """
            select request_hash, status, headers, body from kernel.idempotency where subject = $1 and key = $2""";
    static final String EVENTS_OF_STREAM = "select " + EventRows.COLUMNS
            + " from kernel.event e where e.stream = $1 and e.version > $2 order by e.version limit $3";
    private static final String EVENTS_OF_STREAMS = "select " + EventRows.COLUMNS
            + " from unnest($1::text[]) s cross join lateral (select * from kernel.event x where x.stream = s"
            + " order by x.version limit $2) e order by e.stream, e.version";
    private static final String OLD_ANSWERS = """
            delete from kernel.idempotency where (subject, key) in (
              select subject, key from kernel.idempotency where at < now() - interval '7 days' order by at limit 5000)""";
    private static final String HEAD_OF_STREAM = "select version, hash from kernel.stream_head where stream = $1";

    private final Database database;
    private final GroupCommit group;

    /** @param ids a {@link qingdan.kernel.domain.Uuid7}: ids of new events */
    public Ledger(Database database, Supplier<UUID> ids) {
        this.database = database;
        this.group = new GroupCommit(database, ids);
    }

    /** Called after every group that recorded something: a wake-up for the sealer, on an event loop; must not block. */
    public void onCommitted(Runnable listener) {
        group.onCommitted(listener);
    }

    public LedgerStats stats() {
        return group.stats();
    }

    /**
     * Records a command's events and rows. Fails (as an exception) only when the database cannot be reached or a
     * statement is wrong; every expected outcome is a value.
     */
    public Uni<CommitOutcome> commit(Commit commit) {
        return Async.onCaller(group.commit(commit));
    }

    /** The answer given before under this key, if one is kept. */
    public Uni<@Nullable StoredAnswer> answered(String subject, String key) {
        return Async.uni(() -> database.pool()
                .preparedQuery(ANSWER_BY_KEY)
                .execute(Tuple.of(subject, key))
                .map(rows -> {
                    for (Row row : rows) {
                        return new StoredAnswer(
                                row.getBuffer(0).getBytes(),
                                row.getInteger(1),
                                row.getString(2),
                                row.getBuffer(3).getBytes());
                    }
                    return null;
                }));
    }

    /** Events of a stream after a version, oldest first, at most {@link #MAX_EVENTS_READ}. */
    public Uni<List<StoredEvent>> events(String stream, long afterVersion, int limit) {
        int bounded = Math.min(limit, MAX_EVENTS_READ);
        return Async.uni(() -> database.pool()
                .preparedQuery(EVENTS_OF_STREAM)
                .execute(Tuple.of(stream, afterVersion, bounded))
                .map(EventRows::list));
    }

    /**
     * Events of several streams, in one query: by stream, oldest first, of each its first ones, at most {@link #MAX_EVENTS_READ}. A stream
     * that does not exist is left out.
     */
    public Uni<Map<String, List<StoredEvent>>> eventsOf(List<String> streams, int limitEach) {
        return Async.uni(() -> database.pool()
                .preparedQuery(EVENTS_OF_STREAMS)
                .execute(Tuple.of(
                        streams.stream().distinct().toArray(String[]::new), Math.min(limitEach, MAX_EVENTS_READ)))
                .map(EventRows::list)
                .map(events -> events.stream().collect(Collectors.groupingBy(StoredEvent::stream))));
    }

    /** Version and hash to commit onto; null for a stream that does not exist. */
    public Uni<@Nullable StreamHead> head(String stream) {
        return Async.uni(() -> database.pool()
                .preparedQuery(HEAD_OF_STREAM)
                .execute(Tuple.of(stream))
                .map(rows -> {
                    for (Row row : rows) {
                        return new StreamHead(row.getLong(0), row.getBuffer(1).getBytes());
                    }
                    return null;
                }));
    }

    /** Forgets answers kept for seven days; call it now and then. @return how many, at most 5,000 a call */
    public Uni<Integer> forgetOldAnswers() {
        return Async.uni(() -> database.pool().query(OLD_ANSWERS).execute().map(rows -> rows.rowCount()));
    }
}
