package qingdan.kernel.pg;

import java.time.Duration;

/**
 * Where the database is and how hard it may be used.
 *
 * @param uri {@code postgresql://user:password@host:port/database}; the user owns the schemas or may create them
 * @param poolSize connections for reading and for rooms' queries
 * @param writers connections that commit; each carries one group at a time
 * @param statementTimeout longest time of a statement of the running node; migrations have no limit
 */
public record DatabaseOptions(String uri, int poolSize, int writers, Duration statementTimeout) {
    public DatabaseOptions {
        if (poolSize < 1 || poolSize > 200 || writers < 1 || writers > 8) {
            throw new IllegalArgumentException(
                    "Expected 1-200 connections and 1-8 writers, but got " + poolSize + " and " + writers);
        }
    }

    public static DatabaseOptions of(String uri) {
        return new DatabaseOptions(uri, 8, 2, Duration.ofSeconds(15));
    }
}
