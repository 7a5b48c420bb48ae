package qingdan.kernel.pg;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import qingdan.kernel.Async;

/** Creates the database a URI names when the server does not have it yet. */
final class DatabaseCreation {
    private static final String NO_SUCH_DATABASE = "3D000";
    private static final String ALREADY_THERE = "42P04";

    private DatabaseCreation() {}

    static Uni<Void> ensureExists(Vertx vertx, String uri) {
        PgConnectOptions options = PgConnectOptions.fromUri(uri);
        return Async.uni(() -> PgConnection.connect(vertx, options)
                .compose(PgConnection::close)
                .recover(e -> isState(e, NO_SUCH_DATABASE) ? create(vertx, options) : Future.failedFuture(e)));
    }

    private static Future<Void> create(Vertx vertx, PgConnectOptions options) {
        PgConnectOptions maintenance = new PgConnectOptions(options).setDatabase("postgres");
        String statement = "create database \"" + options.getDatabase().replace("\"", "\"\"") + "\" encoding 'UTF8'";
        return PgConnection.connect(vertx, maintenance).compose(connection -> connection
                .query(statement)
                .execute()
                .<Void>mapEmpty()
                .recover(e -> isState(e, ALREADY_THERE) ? Future.succeededFuture() : Future.failedFuture(e))
                .eventually(connection::close));
    }

    private static boolean isState(Throwable e, String state) {
        return e instanceof PgException pg && state.equals(pg.getSqlState());
    }
}
