package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.identity.domain.RefreshLaw;

/**
 * Families of tokens with their codes and refresh tokens (令牌族, 授权码, 刷新令牌). Everything that may happen once
 * only is one conditional statement, so two at the same moment cannot both succeed. Thread-safe.
 */
public final class GrantStore {

    private static final String FAMILY_COLUMNS =
            "f.id, f.client, f.sid, f.person, f.capacity, f.scope, f.auth_time, f.nonce, f.ends_at";

    /** A family and its code, if the session is still there. */
    private static final String ISSUE_CODE = """
            with family as (
                insert into identity.token_family
                       (id, client, sid, person, capacity, scope, auth_time, nonce, ends_at)
                select $1, $2, s.sid, s.person, $4, $5, s.auth_time, $6, $7 from identity.session s where s.sid = $3
                returning id)
            insert into identity.auth_code (hash, family, client, redirect_uri, challenge, expires_at)
            select $8, id, $2, $9, $10, $11 from family
            """;

    private static final String USE_CODE = """
            with used as (
                update identity.auth_code set used_at = $2 where hash = $1 and used_at is null
                returning family, client as code_client, redirect_uri, challenge, expires_at)
            select %s, u.code_client, u.redirect_uri, u.challenge, u.expires_at
              from used u join identity.token_family f on f.id = u.family where f.revoked_at is null
            """.formatted(FAMILY_COLUMNS);

    private static final String FAMILY_OF_USED_CODE =
            "select family from identity.auth_code where hash = $1 and used_at is not null";

    private static final String ADD_REFRESH =
            "insert into identity.refresh_token (hash, family, parent, issued_at) values ($1, $2, $3, $4)";

    private static final String LOOK = """
            select %s, f.revoked_at, t.rotated_at,
                   exists (select from identity.refresh_token s
                            where s.parent = t.hash and s.rotated_at is not null) as successor_used
              from identity.refresh_token t join identity.token_family f on f.id = t.family
             where t.hash = $1
            """.formatted(FAMILY_COLUMNS);

    private static final String ROTATE = """
            with taken as (
                update identity.refresh_token set rotated_at = $2 where hash = $1 and rotated_at is null
                returning family)
            insert into identity.refresh_token (hash, family, parent, issued_at)
            select $3, family, $1, $2 from taken
            """;

    private static final String REVOKE = """
            update identity.token_family set revoked_at = $2, revoked_why = $3 where id = $1 and revoked_at is null
            """;

    private static final String LIVE = "select 1 from identity.token_family where id = $1 and revoked_at is null";

    private static final String SWEEP = "delete from identity.token_family where ends_at < $1";

    private final Sql sql;

    /** What one sign-in at one client allows, and until when. */
    public record Family(
            UUID id,
            String client,
            UUID sid,
            UUID person,
            String capacity,
            String scope,
            Instant authTime,
            @Nullable String nonce,
            Instant endsAt) {}

    /** A code that has just been used for the first and only time. */
    public record UsedCode(Family family, String client, String redirectUri, String challenge, Instant expiresAt) {}

    /** A refresh token as found. */
    public record FoundRefresh(Family family, RefreshLaw.Presented presented) {}

    public GrantStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** Opens a family with its code; 0 when the session has ended meanwhile. */
    public Uni<Integer> issueCode(
            byte[] hash, Family family, String redirectUri, String challenge, Instant codeExpires) {
        return sql.change(
                ISSUE_CODE,
                Tuple.tuple()
                        .addUUID(family.id())
                        .addString(family.client())
                        .addUUID(family.sid())
                        .addString(family.capacity())
                        .addString(family.scope())
                        .addString(family.nonce())
                        .addOffsetDateTime(Sql.at(family.endsAt()))
                        .addBuffer(Sql.buffer(hash))
                        .addString(redirectUri)
                        .addString(challenge)
                        .addOffsetDateTime(Sql.at(codeExpires)));
    }

    /** Uses up a code, whatever comes of it; empty when it is unknown, used before or its family revoked. */
    public Uni<Optional<UsedCode>> useCode(byte[] hash, Instant now) {
        return sql.one(
                USE_CODE,
                Tuple.of(Sql.buffer(hash), Sql.at(now)),
                row -> new UsedCode(
                        family(row),
                        row.getString("code_client"),
                        row.getString("redirect_uri"),
                        row.getString("challenge"),
                        Sql.instant(row, "expires_at")));
    }

    /** The family of a code that was used before. */
    public Uni<Optional<UUID>> familyOfUsedCode(byte[] hash) {
        return sql.one(FAMILY_OF_USED_CODE, Tuple.of(Sql.buffer(hash)), row -> row.getUUID("family"));
    }

    /** Adds a refresh token to a family; its parent is the one it replaces, null for the first. */
    public Uni<Integer> addRefresh(byte[] hash, UUID family, byte @Nullable [] parent, Instant now) {
        return sql.change(
                ADD_REFRESH,
                Tuple.of(Sql.buffer(hash), family, parent == null ? null : Sql.buffer(parent), Sql.at(now)));
    }

    public Uni<Optional<FoundRefresh>> look(byte[] hash) {
        return sql.one(
                LOOK,
                Tuple.of(Sql.buffer(hash)),
                row -> new FoundRefresh(
                        family(row),
                        new RefreshLaw.Presented(
                                Sql.instant(row, "ends_at"),
                                Sql.instantOrNull(row, "revoked_at"),
                                Sql.instantOrNull(row, "rotated_at"),
                                row.getBoolean("successor_used"))));
    }

    /** Replaces a refresh token; 0 when somebody else was faster. */
    public Uni<Integer> rotate(byte[] hash, byte[] next, Instant now) {
        return sql.change(ROTATE, Tuple.of(Sql.buffer(hash), Sql.at(now), Sql.buffer(next)));
    }

    /** Ends a family: none of its tokens is honoured again. */
    public Uni<Integer> revoke(UUID family, String why, Instant now) {
        return sql.change(REVOKE, Tuple.of(family, Sql.at(now), why));
    }

    /** Whether a family has not been revoked. */
    public Uni<Boolean> isLive(UUID family) {
        return sql.one(LIVE, Tuple.of(family), row -> true).map(Optional::isPresent);
    }

    /** Deletes families long over, with their codes and tokens. */
    public Uni<Integer> sweep(Instant before) {
        return sql.change(SWEEP, Tuple.of(Sql.at(before)));
    }

    private static Family family(Row row) {
        return new Family(
                row.getUUID("id"),
                row.getString("client"),
                row.getUUID("sid"),
                row.getUUID("person"),
                row.getString("capacity"),
                row.getString("scope"),
                Sql.instant(row, "auth_time"),
                row.getString("nonce"),
                Sql.instant(row, "ends_at"));
    }
}
