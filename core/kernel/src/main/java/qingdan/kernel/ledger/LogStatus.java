package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/** How far behind everybody is (同步与处理积压), for health and metrics. */
public final class LogStatus {
    private static final String LAGS = """
            select c.consumer, h.origin, sum(greatest(0, case when h.epoch = c.epoch then h.head - c.seq
                                                              when h.epoch > c.epoch then h.head else 0 end))::bigint as lag,
                   extract(epoch from now() - max(c.moved_at))::bigint as moved_seconds_ago,
                   (select count(*) from kernel.quarantine q where q.consumer = c.consumer and q.origin = h.origin) as held
              from kernel.log_cursor c join kernel.log_head h on h.origin = c.origin
             group by c.consumer, h.origin order by c.consumer, h.origin limit 1000""";
    private static final String UNSEALED = "select count(*) from (select 1 from kernel.outbox limit 100000) o";

    private final Database database;

    /**
     * One consumer on one origin.
     *
     * @param lagEvents events sealed or received that it has not passed yet
     * @param movedSecondsAgo since its cursor moved
     * @param held events set aside
     */
    public record Lag(String consumer, String origin, long lagEvents, long movedSecondsAgo, long held) {}

    public LogStatus(Database database) {
        this.database = database;
    }

    public Uni<List<Lag>> lags() {
        return Async.uni(() -> database.pool().query(LAGS).execute().map(rows -> {
            List<Lag> lags = new ArrayList<>();
            for (Row row : rows) {
                lags.add(new Lag(row.getString(0), row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)));
            }
            return lags;
        }));
    }

    /** Own events without a number yet; counted to 100,000. */
    public Uni<Long> unsealed() {
        return Async.uni(() -> database.pool().query(UNSEALED).execute().map(rows -> rows.iterator()
                .next()
                .getLong(0)));
    }
}
