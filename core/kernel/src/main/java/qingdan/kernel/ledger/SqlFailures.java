package qingdan.kernel.ledger;

import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

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
        // A pool that is exhausted fails with a bare Throwable: neither Exception nor Error.
        boolean ofProgram = e instanceof Exception || e instanceof Error;
        return ofProgram
                && !(e instanceof IOException)
                && !(e instanceof VertxException)
                && !(e instanceof TimeoutException);
    }
}
