package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;

/** Ids that may be used once (防重放), shared by all processes of a node through a unique key. Thread-safe. */
public final class ReplayStore {

    private static final String TAKE =
            "insert into identity.replay (issuer, jti, expires_at) values ($1, $2, $3) on conflict do nothing";

    private static final String SWEEP = "delete from identity.replay where expires_at < $1";

    private final Sql sql;

    public ReplayStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** True for the first time, false ever after. */
    public Uni<Boolean> take(String issuer, String jti, Instant expiresAt) {
        return sql.change(TAKE, Tuple.of(issuer, jti, Sql.at(expiresAt))).map(changed -> changed == 1);
    }

    public Uni<Integer> sweep(Instant now) {
        return sql.change(SWEEP, Tuple.of(Sql.at(now)));
    }
}
