package qingdan.kernel.ledger;

import io.vertx.pgclient.PgException;

/** Whose fault a failure is: the event's (or our code's), or the database's and the way to it. */
final class SqlFailures {
    private static final String STATEMENT_TIMEOUT = "57014";

    private SqlFailures() {}

    /** True when trying the same again will hardly help. */
    static boolean isOurs(Throwable e) {
        if (e instanceof PgException pg) {
            return !SqlStates.isTrouble(pg)
                    && !SqlStates.isRetryable(pg)
                    && !STATEMENT_TIMEOUT.equals(pg.getSqlState());
        }
        return !(e instanceof java.io.IOException) && !(e instanceof io.vertx.core.VertxException);
    }
}
