package qingdan.kernel.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import qingdan.kernel.Async;
import qingdan.kernel.pg.Database;

/** What somebody did (操作留痕、审计): every event holds its actor with the post held at that moment. */
public final class AuditTrail {
    public static final int MAX_PAGE = 200;

    static final String BY_ACTOR = "select " + EventRows.COLUMNS
            + " from kernel.event e where e.actor_subject = $1 and e.at < $2 order by e.at desc, e.id desc limit $3";

    private final Database database;

    public AuditTrail(Database database) {
        this.database = database;
    }

    /** Events of one actor before a moment, newest first; the next page starts before the last event's time. */
    public Uni<List<StoredEvent>> byActor(String subject, Instant before, int limit) {
        return Async.uni(() -> database.pool()
                .preparedQuery(BY_ACTOR)
                .execute(Tuple.of(subject, before.atOffset(ZoneOffset.UTC), Math.min(limit, MAX_PAGE)))
                .map(EventRows::list));
    }
}
