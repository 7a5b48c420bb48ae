package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.ThrottleLaw;

/**
 * Counts sign-in attempts, one row a source and one an account (登录失败处理). An attempt is counted before the
 * password is looked at, in one statement: a hundred at once are a hundred counts. Thread-safe.
 */
public final class ThrottleStore {

    /** $1 account, $2 source, $3 now, $4 waits of a source, $5 waits of an account (ms), $6 begin of the window. */
    private static final String TAKE = """
            with account_key as (
                select 'a:' || encode($1, 'hex') || case when exists
                       (select from identity.known_source k where k.account = $1 and k.source = $2)
                       then '@' || $2 else '' end as key),
            by_source as (
                insert into identity.throttle as t (key, attempts, last_at, allowed_at)
                values ('s:' || $2, 1, $3, $3 + ($4::int[])[1] * interval '1 ms')
                on conflict (key) do update
                   set attempts = case when t.last_at < $6 then 1 else t.attempts + 1 end,
                       last_at = $3,
                       allowed_at = $3 + interval '1 ms' * ($4::int[])[least(cardinality($4::int[]),
                           case when t.last_at < $6 then 1 else t.attempts + 1 end)]
                 where t.allowed_at <= $3
                returning 1),
            by_account as (
                insert into identity.throttle as t (key, attempts, last_at, allowed_at)
                select a.key, 1, $3, $3 + ($5::int[])[1] * interval '1 ms'
                  from account_key a where exists (select from by_source)
                on conflict (key) do update
                   set attempts = case when t.last_at < $6 then 1 else t.attempts + 1 end,
                       last_at = $3,
                       allowed_at = $3 + interval '1 ms' * ($5::int[])[least(cardinality($5::int[]),
                           case when t.last_at < $6 then 1 else t.attempts + 1 end)]
                 where t.allowed_at <= $3
                returning 1)
            select exists (select from by_account) as allowed,
                   (select max(t.allowed_at) from identity.throttle t, account_key a
                     where t.key in (a.key, 's:' || $2)) as allowed_at
            """;

    /** A success: the account's count ends, the source gets its attempt back, and is known from now on. */
    private static final String CLEAR = """
            with known as (
                insert into identity.known_source (account, source, seen_at) values ($1, $2, $3)
                on conflict (account, source) do update set seen_at = excluded.seen_at),
            gone as (
                delete from identity.throttle
                 where key in ('a:' || encode($1, 'hex'), 'a:' || encode($1, 'hex') || '@' || $2))
            update identity.throttle set attempts = greatest(attempts - 1, 0), allowed_at = $3 where key = 's:' || $2
            """;

    private static final String RECORD = """
            insert into identity.login_attempt (at, account, person, source, outcome) values ($1, $2, $3, $4, $5)
            """;

    private static final String SWEEP = "delete from identity.throttle where last_at < $1 and allowed_at < $2";

    private final Sql sql;

    /** How an attempt ended. */
    public enum Outcome {
        SUCCESS("success"),
        WRONG_PASSWORD("wrong-password"),
        UNKNOWN_ACCOUNT("unknown-account"),
        DISABLED("disabled"),
        THROTTLED("throttled"),
        BUSY("busy");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }
    }

    public ThrottleStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /**
     * Takes one attempt.
     *
     * @param account a keyed hash of the login: no personal data lie here
     * @param source the network the attempt comes from
     * @return how long to wait; empty when the attempt may go on
     */
    public Uni<Optional<Duration>> take(byte[] account, String source, Instant now) {
        return sql.one(
                        TAKE,
                        Tuple.of(
                                Sql.buffer(account),
                                source,
                                Sql.at(now),
                                millis(ThrottleLaw.sourceWaits()),
                                millis(ThrottleLaw.accountWaits()),
                                Sql.at(now.minus(ThrottleLaw.WINDOW))),
                        row -> row.getBoolean("allowed")
                                ? Optional.<Duration>empty()
                                : Optional.of(wait(now, Sql.instantOrNull(row, "allowed_at"))))
                .map(Optional::orElseThrow);
    }

    /** Forgets the failures after a success. */
    public Uni<Integer> clear(byte[] account, String source, Instant now) {
        return sql.change(CLEAR, Tuple.of(Sql.buffer(account), source, Sql.at(now)));
    }

    /** Writes down how an attempt ended. */
    public Uni<Integer> record(byte[] account, Optional<UUID> person, String source, Outcome outcome, Instant now) {
        return sql.change(
                RECORD, Tuple.of(Sql.at(now), Sql.buffer(account), person.orElse(null), source, outcome.code));
    }

    /** Deletes counts that no longer mean anything. */
    public Uni<Integer> sweep(Instant now) {
        return sql.change(SWEEP, Tuple.of(Sql.at(now.minus(ThrottleLaw.WINDOW)), Sql.at(now)));
    }

    private static Duration wait(Instant now, @Nullable Instant allowedAt) {
        Duration wait = allowedAt == null ? Duration.ZERO : Duration.between(now, allowedAt);
        return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
    }

    private static Integer[] millis(List<Duration> waits) {
        return waits.stream().map(wait -> (int) wait.toMillis()).toArray(Integer[]::new);
    }
}
