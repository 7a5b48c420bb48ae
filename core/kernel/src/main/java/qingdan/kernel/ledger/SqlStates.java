package qingdan.kernel.ledger;

import io.vertx.pgclient.PgException;

/** What PostgreSQL's five-character states mean to the ledger. */
final class SqlStates {
    private SqlStates() {}

    /** The server or the way to it is in trouble: unknown end, try again later. 08, 53 and 57 except a time-out. */
    static boolean isTrouble(PgException e) {
        String state = state(e);
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("58")
                || (state.startsWith("57") && !state.equals("57014"));
    }

    /** Undone because of others at the same moment: try again at once. */
    static boolean isRetryable(PgException e) {
        String state = state(e);
        return state.equals("40001") || state.equals("40P01") || state.equals("55P03") || isRaceForAVersion(e);
    }

    /** Two groups wrote the same version at the same moment: the later one is stale, not at fault. */
    private static boolean isRaceForAVersion(PgException e) {
        String table = e.getTable();
        return state(e).equals("23505")
                && "kernel".equals(e.getSchema())
                && table != null
                && (table.startsWith("event") || table.equals("stream_head"));
    }

    /** The command itself is at fault: a constraint, its data, or a function that raised. */
    static boolean isRefusal(PgException e) {
        String state = state(e);
        return state.startsWith("23") || state.startsWith("22") || state.startsWith("P0") || state.startsWith("QD");
    }

    private static String state(PgException e) {
        String state = e.getSqlState();
        return state == null ? "" : state;
    }
}
