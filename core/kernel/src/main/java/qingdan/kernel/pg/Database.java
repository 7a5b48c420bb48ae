package qingdan.kernel.pg;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import qingdan.kernel.Async;

/**
 * The node's database: migrated by its owner, used by the running node as the role {@code qingdan_app}, which can
 * neither change a recorded event nor create anything. Thread-safe.
 */
public final class Database {
    /** The role of every statement a running node sends. */
    public static final String APP_ROLE = "qingdan_app";

    private static final int MAX_WAITING = 2_000;
    private static final int ACQUIRE_LIMIT_SECONDS = 10;

    private final Vertx vertx;
    private final DatabaseOptions options;
    private final Pool pool;
    private final Pool writers;

    private Database(Vertx vertx, DatabaseOptions options) {
        this.vertx = vertx;
        this.options = options;
        this.pool = pool("qingdan-pool", options.poolSize());
        this.writers = pool("qingdan-writers", options.writers());
    }

    /** Brings the schemas up to date, then opens the pools. The database itself is created when it is missing. */
    public static Uni<Database> open(Vertx vertx, DatabaseOptions options) {
        return DatabaseCreation.ensureExists(vertx, options.uri())
                .chain(() -> Migrations.fromClassPath().run(vertx, options.uri()))
                .map(done -> attach(vertx, options));
    }

    /** Opens the pools on a database that is up to date already. */
    public static Database attach(Vertx vertx, DatabaseOptions options) {
        return new Database(vertx, options);
    }

    /** For reading, and for rooms' own statements outside a commit. */
    public Pool pool() {
        return pool;
    }

    /** For the ledger only: its commits never wait behind a slow report. */
    public Pool writers() {
        return writers;
    }

    public Vertx vertx() {
        return vertx;
    }

    public DatabaseOptions options() {
        return options;
    }

    /** One transaction on the reading pool: committed when the work answers, undone when it fails. */
    public <T extends @org.jspecify.annotations.Nullable Object> Uni<T> inTransaction(
            Function<SqlConnection, Uni<T>> work) {
        return Async.onCaller(Async.uni(() -> pool.withTransaction(tx -> Async.future(work.apply(tx)))));
    }

    /** A connection of the schemas' owner, for maintenance; the caller closes it. */
    public static Uni<PgConnection> owner(Vertx vertx, String uri) {
        return Async.uni(() -> PgConnection.connect(vertx, PgConnectOptions.fromUri(uri)));
    }

    public Uni<Void> close() {
        return Async.uni(() -> pool.close()).chain(() -> Async.uni(() -> writers.close()));
    }

    /** True when a statement is answered. */
    public Uni<Boolean> isAlive() {
        return ping(pool).map(x -> true).onFailure().recoverWithItem(false);
    }

    private static Uni<Integer> ping(SqlClient client) {
        return Async.uni(() -> client.query("select 1").execute().map(rows -> rows.size()));
    }

    private Pool pool(String name, int size) {
        PgConnectOptions connect = PgConnectOptions.fromUri(options.uri())
                .setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(512)
                .setPreparedStatementCacheSqlLimit(16_384)
                .setReconnectAttempts(2)
                .setReconnectInterval(200)
                .addProperty("role", APP_ROLE)
                .addProperty("application_name", name)
                .addProperty(
                        "statement_timeout",
                        String.valueOf(options.statementTimeout().toMillis()))
                .addProperty("idle_in_transaction_session_timeout", "60000")
                .addProperty("TimeZone", "UTC");
        PoolOptions poolOptions = new PoolOptions()
                .setName(name)
                .setMaxSize(size)
                .setMaxWaitQueueSize(MAX_WAITING)
                .setConnectionTimeout(ACQUIRE_LIMIT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool()
                .with(poolOptions)
                .connectingTo(connect)
                .using(vertx)
                .build();
    }
}
