package qingdan.registry.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/**
 * The change feed for other systems (事项变动): stable pages in the order in which this node learnt of the changes. Rows of
 * transactions that a running, older one could still precede are left for the next page. Thread-safe.
 */
public final class ItemChanges {
    private static final String PAGE = """
            select c.xid::text, c.position, c.item_code, c.region, c.change, c.version, c.day, c.recorded_at
              from registry.item_change c
             where (c.xid, c.position) > ($1::text::xid8, $2)
               and c.xid < pg_snapshot_xmin(pg_current_snapshot())
             order by c.xid, c.position limit $3""";

    private static final String HEAD = """
            select c.xid::text, c.position from registry.item_change c
             where c.xid < pg_snapshot_xmin(pg_current_snapshot())
             order by c.xid desc, c.position desc limit 1""";

    private final Database database;

    public ItemChanges(Database database) {
        this.database = database;
    }

    /** Where a reader stands in the feed: the last change it has seen. */
    public record Position(String xid, long position) {
        /** Before the first change. */
        public static final Position START = new Position("0", 0);
    }

    /**
     * The last change that the feed shows now. Whatever a later read of the list does not show yet comes after it: it was written by a
     * transaction that still runs, or begins later.
     */
    public Uni<Position> head() {
        return Async.uni(() -> database.pool().query(HEAD).execute()).map(rows -> {
            for (Row row : rows) return new Position(row.getString("xid"), row.getLong("position"));
            return Position.START;
        });
    }

    /** The next changes; begin with {@code "0"} and 0. */
    public Uni<List<ItemChange>> after(String xid, long position, int limit) {
        return Async.uni(() -> database.pool().preparedQuery(PAGE).execute(Tuple.of(xid, position, limit)))
                .map(rows -> {
                    List<ItemChange> changes = new ArrayList<>();
                    for (Row row : rows)
                        changes.add(new ItemChange(
                                row.getString("xid"),
                                row.getLong("position"),
                                row.getString("item_code"),
                                row.getString("region"),
                                row.getString("change"),
                                row.getInteger("version"),
                                row.getLocalDate("day"),
                                row.getOffsetDateTime("recorded_at").toInstant()));
                    return changes;
                });
    }
}
