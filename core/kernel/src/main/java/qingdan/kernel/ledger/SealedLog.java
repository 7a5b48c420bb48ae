package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/** Reads the logs kept here, one's own and other nodes', in order and without gaps. Thread-safe. */
public final class SealedLog {
    public static final int MAX_READ = 1_000;

    /** Payload bytes after which a read ends: what goes to another node in one message stays well below its limit. */
    public static final int MAX_READ_BYTES = 8 << 20;

    private static final String HEADS =
            "select origin, epoch, head, chain, owned from kernel.log_head order by origin, epoch limit 1000";
    static final String AFTER =
            "select * from (select l.origin, l.epoch, l.seq, l.chain, l.sealed_at, l.withheld, " + EventRows.COLUMNS
                    + ", sum(octet_length(e.payload)) over (order by l.seq rows between unbounded preceding and 1 preceding) before"
                    + " from (select * from kernel.log p where p.origin = $1 and p.epoch = $2 and p.seq > $3"
                    + " order by p.seq limit $4) l"
                    + " left join lateral (select * from kernel.event v where v.stream = l.stream and v.version = l.version limit 1) e on true"
                    + " where e.id is not null or l.withheld is not null) b where coalesce(b.before, 0) < $5 order by b.seq";

    private final Database database;

    public SealedLog(Database database) {
        this.database = database;
    }

    /** Entries after a number, oldest first, at most {@link #MAX_READ} and about {@link #MAX_READ_BYTES}, one at least if there is any. */
    public Uni<List<LogEntry>> read(String origin, int epoch, long afterSeq, int limit) {
        return Async.uni(() -> database.pool()
                .preparedQuery(AFTER)
                .execute(Tuple.of(origin, epoch, afterSeq, Math.min(limit, MAX_READ), (long) MAX_READ_BYTES))
                .map(rows -> {
                    List<LogEntry> entries = new ArrayList<>(rows.size());
                    rows.forEach(row -> entries.add(EventRows.entry(row)));
                    return entries;
                }));
    }

    /** Every log kept here, its epochs in order. */
    public Uni<List<LogHead>> heads() {
        return Async.uni(() -> database.pool().query(HEADS).execute().map(rows -> {
            List<LogHead> heads = new ArrayList<>();
            rows.forEach(row -> heads.add(head(row)));
            return heads;
        }));
    }

    private static LogHead head(Row row) {
        return new LogHead(
                row.getString("origin"),
                row.getInteger("epoch"),
                row.getLong("head"),
                EventRows.bytes(row, "chain"),
                row.getBoolean("owned"));
    }
}
