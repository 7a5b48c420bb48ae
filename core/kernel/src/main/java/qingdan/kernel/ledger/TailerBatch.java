package qingdan.kernel.ledger;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import qingdan.kernel.Async;

/** One transaction of a {@link Tailer}: lock the cursor, read on, take effect, move the cursor. */
final class TailerBatch {
    private static final int MAX_RELEASED = 10_000;
    private static final String ENSURE_CURSOR = """
            insert into kernel.log_cursor (consumer, origin, epoch, seq) values ($1, $2, 0, 0) on conflict do nothing""";
    private static final String LOCK_CURSOR = """
            select epoch, seq from kernel.log_cursor where consumer = $1 and origin = $2 for update skip locked""";
    static final String AFTER = "select l.origin, l.epoch, l.seq, l.chain, l.sealed_at,"
            + " l.stream as log_stream, e.id is not null as wanted, " + EventRows.COLUMNS
            + " from (select * from kernel.log p where p.origin = $1 and (p.epoch, p.seq) > ($2, $3)"
            + " order by p.epoch, p.seq limit $4) l"
            + " left join kernel.event e on l.type like any ($5) and e.stream = l.stream and e.version = l.version"
            + " order by l.epoch, l.seq";
    private static final String MOVE_CURSOR = """
            update kernel.log_cursor set epoch = $3, seq = $4, moved_at = now() where consumer = $1 and origin = $2""";
    private static final String HELD = """
            select distinct stream from kernel.quarantine where consumer = $1 and stream = any ($2)""";
    private static final String SET_ASIDE = """
            insert into kernel.quarantine (consumer, origin, epoch, seq, stream, reason, attempts)
            values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing""";
    private static final String SET_ASIDE_OF_STREAM = "select l.origin, l.epoch, l.seq, l.chain, l.sealed_at, "
            + EventRows.COLUMNS
            + " from (select * from kernel.quarantine where consumer = $1 and stream = $2"
            + " order by origin, epoch, seq limit $3 for update) q"
            + " join kernel.log l on l.origin = q.origin and l.epoch = q.epoch and l.seq = q.seq"
            + " join kernel.event e on e.stream = l.stream and e.version = l.version"
            + " order by l.origin, l.epoch, l.seq";
    private static final String FORGET = "delete from kernel.quarantine where consumer = $1 and stream = $2";

    private final TailerOptions options;
    private final LogHandler handler;

    TailerBatch(TailerOptions options, LogHandler handler) {
        this.options = options;
        this.handler = handler;
    }

    /** @return how many log entries were passed; 0 when another process holds the cursor or nothing is left */
    Uni<Integer> next(SqlConnection tx, String origin, int limit) {
        return page(tx, origin, limit)
                .chain(page -> page.isEmpty()
                        ? Uni.createFrom().item(0)
                        : held(tx, page)
                                .chain(held -> effect(tx, page, held))
                                .chain(() -> move(tx, origin, page.get(page.size() - 1)))
                                .replaceWith(page.size()));
    }

    /** The next event goes to quarantine, the cursor past it. */
    Uni<Void> setAside(SqlConnection tx, String origin, String reason, int attempts) {
        return page(tx, origin, 1)
                .chain(page -> page.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : setAside(tx, page.get(0), reason, attempts).chain(() -> move(tx, origin, page.get(0))));
    }

    Uni<Integer> release(SqlConnection tx, String stream) {
        return query(tx, SET_ASIDE_OF_STREAM, Tuple.of(options.consumer(), stream, MAX_RELEASED))
                .map(rows -> {
                    List<SealedEvent> events = new ArrayList<>();
                    rows.forEach(row -> events.add(EventRows.sealed(row)));
                    return events;
                })
                .call(events -> events.isEmpty() ? Uni.createFrom().voidItem() : handler.handleAll(tx, events))
                .call(() -> query(tx, FORGET, Tuple.of(options.consumer(), stream)))
                .map(List::size);
    }

    private Uni<List<Row>> page(SqlConnection tx, String origin, int limit) {
        return query(tx, ENSURE_CURSOR, Tuple.of(options.consumer(), origin))
                .chain(() -> query(tx, LOCK_CURSOR, Tuple.of(options.consumer(), origin)))
                .chain(cursor -> {
                    for (Row row : cursor) {
                        return query(
                                        tx,
                                        AFTER,
                                        Tuple.of(origin, row.getInteger(0), row.getLong(1), limit, options.patterns()))
                                .map(TailerBatch::list);
                    }
                    return Uni.createFrom().item(List.<Row>of());
                });
    }

    private Uni<Set<String>> held(SqlConnection tx, List<Row> page) {
        String[] streams = page.stream()
                .filter(TailerBatch::isWanted)
                .map(row -> row.getString("log_stream"))
                .distinct()
                .toArray(String[]::new);
        return query(tx, HELD, Tuple.of(options.consumer(), (Object) streams)).map(rows -> {
            Set<String> held = new HashSet<>();
            rows.forEach(row -> held.add(row.getString(0)));
            return held;
        });
    }

    private Uni<Void> effect(SqlConnection tx, List<Row> page, Set<String> held) {
        List<SealedEvent> events = new ArrayList<>();
        List<Row> behind = new ArrayList<>();
        for (Row row : page) {
            if (isWanted(row)) {
                if (held.contains(row.getString("log_stream"))) {
                    behind.add(row);
                } else {
                    events.add(EventRows.sealed(row));
                }
            }
        }
        Uni<Void> handled = events.isEmpty() ? Uni.createFrom().voidItem() : handler.handleAll(tx, events);
        return handled.chain(() -> Multi.createFrom()
                .iterable(behind)
                .onItem()
                .transformToUniAndConcatenate(row -> setAside(tx, row, "behind an earlier event of its stream", 0))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private Uni<Void> setAside(SqlConnection tx, Row row, String reason, int attempts) {
        Tuple values = Tuple.tuple()
                .addString(options.consumer())
                .addString(row.getString("origin"))
                .addInteger(row.getInteger("epoch"))
                .addLong(row.getLong("seq"))
                .addString(row.getString("log_stream"))
                .addString(reason)
                .addInteger(attempts);
        return query(tx, SET_ASIDE, values).replaceWithVoid();
    }

    private Uni<Void> move(SqlConnection tx, String origin, Row last) {
        return query(
                        tx,
                        MOVE_CURSOR,
                        Tuple.of(options.consumer(), origin, last.getInteger("epoch"), last.getLong("seq")))
                .replaceWithVoid();
    }

    private static boolean isWanted(Row row) {
        return row.getBoolean("wanted");
    }

    private static List<Row> list(RowSet<Row> rows) {
        List<Row> list = new ArrayList<>(rows.size());
        rows.forEach(list::add);
        return list;
    }

    private static Uni<RowSet<Row>> query(SqlConnection tx, String sql, Tuple tuple) {
        return Async.uni(() -> tx.preparedQuery(sql).execute(tuple));
    }
}
