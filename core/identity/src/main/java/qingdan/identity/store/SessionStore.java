package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions at the provider (会话). The cookie's value is never stored, only its fingerprint; a session ends after idle
 * time, after its longest time, or when somebody ends it. Thread-safe.
 */
public final class SessionStore {

    private static final String COLUMNS = "sid, person, capacity, auth_time, seen_at, expires_at, source, agent";

    private static final String OPEN = """
            insert into identity.session (hash, sid, person, auth_time, seen_at, expires_at, source, agent)
            values ($1, $2, $3, $4, $4, $5, $6, $7)
            """;

    private static final String TOUCH = """
            update identity.session set seen_at = $2
             where hash = $1 and expires_at > $2 and seen_at > $3
            returning %s
            """.formatted(COLUMNS);

    private static final String CHOOSE = "update identity.session set capacity = $2 where sid = $1";

    private static final String OF_PERSON = """
            select %s from identity.session where person = $1 and expires_at > $2 order by auth_time desc limit 50
            """.formatted(COLUMNS);

    /** Ends a session and every family of tokens that came out of it. */
    private static final String END = """
            with families as (
                update identity.token_family set revoked_at = $2, revoked_why = $3
                 where sid = $1 and revoked_at is null)
            delete from identity.session where sid = $1
            """;

    private static final String DROP = "delete from identity.session where sid = $1";

    private static final String SWEEP = "delete from identity.session where expires_at < $1 or seen_at < $2";

    private final Sql sql;
    private final Duration idle;

    /** A session; {@code capacity} is null until he has chosen in whose name he acts. */
    public record Session(
            UUID sid,
            UUID person,
            @Nullable String capacity,
            Instant authTime,
            Instant seenAt,
            Instant expiresAt,
            String source,
            String agent) {}

    public SessionStore(SqlClient client, Duration idle) {
        this.sql = new Sql(client);
        this.idle = idle;
    }

    /** Opens a session. */
    public Uni<Integer> open(byte[] hash, Session session) {
        return sql.change(
                OPEN,
                Tuple.of(Sql.buffer(hash), session.sid(), session.person(), Sql.at(session.authTime()))
                        .addOffsetDateTime(Sql.at(session.expiresAt()))
                        .addString(session.source())
                        .addString(session.agent()));
    }

    /** The live session of a cookie; being asked for keeps it alive. */
    public Uni<Optional<Session>> touch(byte[] hash, Instant now) {
        return sql.one(TOUCH, Tuple.of(Sql.buffer(hash), Sql.at(now), Sql.at(now.minus(idle))), SessionStore::session);
    }

    /** Remembers in whose name he acts. */
    public Uni<Integer> choose(UUID sid, String capacity) {
        return sql.change(CHOOSE, Tuple.of(sid, capacity));
    }

    /** A person's live sessions, newest first. */
    public Uni<List<Session>> ofPerson(UUID person, Instant now) {
        return sql.list(OF_PERSON, Tuple.of(person, Sql.at(now)), SessionStore::session);
    }

    /** Ends a session with all its tokens; 0 when it was not there. */
    public Uni<Integer> end(UUID sid, String why, Instant now) {
        return sql.change(END, Tuple.of(sid, Sql.at(now), why));
    }

    /** Drops a session that a new one of the same person replaces; its tokens live on. */
    public Uni<Integer> drop(UUID sid) {
        return sql.change(DROP, Tuple.of(sid));
    }

    /** Deletes sessions that are over. */
    public Uni<Integer> sweep(Instant now) {
        return sql.change(SWEEP, Tuple.of(Sql.at(now), Sql.at(now.minus(idle))));
    }

    private static Session session(Row row) {
        return new Session(
                row.getUUID("sid"),
                row.getUUID("person"),
                row.getString("capacity"),
                Sql.instant(row, "auth_time"),
                Sql.instant(row, "seen_at"),
                Sql.instant(row, "expires_at"),
                row.getString("source"),
                row.getString("agent"));
    }
}
