package qingdan.api.http;

import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import qingdan.contract.Problem;

/** Tells a node that cannot work for a while from a programmer's error. */
final class Failures {
    private static final String DATABASE_UNAVAILABLE = "database-unavailable";
    private static final int MAX_CAUSES = 8;

    private Failures() {}

    /** The 503 for this failure, or null when it is none. */
    static @Nullable Problem asProblem(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MAX_CAUSES; i++, cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof ClosedChannelException || isDatabaseAway(cause)) {
                return Problem.of(DATABASE_UNAVAILABLE);
            }
            if (cause instanceof TimeoutException
                    || cause instanceof io.smallrye.mutiny.TimeoutException
                    || cause instanceof RejectedExecutionException) {
                return Problem.of(Codes.SERVICE_UNAVAILABLE);
            }
        }
        return null;
    }

    /** PostgreSQL is shutting down, starting up, out of connections, or the line is cut (classes 08, 53, 57P). */
    private static boolean isDatabaseAway(Throwable failure) {
        if (failure instanceof io.vertx.sqlclient.DatabaseException database) {
            String state = database.getSqlState();
            return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
        }
        return failure instanceof io.vertx.sqlclient.ClosedConnectionException;
    }
}
