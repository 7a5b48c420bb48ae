package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Passwords, as Argon2id hashes (口令凭据). Thread-safe. */
public final class CredentialStore {

    private static final String SELECT =
            "select c.login, c.person, c.hash, c.changed_at, c.must_change, p.name, p.disabled_at is not null as disabled"
                    + " from identity.credential c join identity.person p on p.id = c.person where ";

    private static final String BY_LOGIN = SELECT + "c.login = $1";
    private static final String OF_PERSON = SELECT + "c.person = $1";

    /** Only if nobody has changed it meanwhile; all other sessions of the person end with their tokens. */
    private static final String CHANGE = """
            with changed as (
                update identity.credential set hash = $3, changed_at = $4, must_change = false
                 where person = $1 and hash = $2 returning person),
            families as (
                update identity.token_family f set revoked_at = $4, revoked_why = 'password-changed'
                  from changed c where f.person = c.person and f.sid <> $5 and f.revoked_at is null),
            sessions as (
                delete from identity.session s using changed c where s.person = c.person and s.sid <> $5)
            select person from changed
            """;

    private final Sql sql;

    /** A stored credential. */
    public record Credential(
            String login,
            UUID person,
            String name,
            String hash,
            Instant changedAt,
            boolean mustChange,
            boolean disabled) {}

    public CredentialStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** The credential of a login, which must be in lower case. */
    public Uni<Optional<Credential>> find(String login) {
        return sql.one(BY_LOGIN, Tuple.of(login), CredentialStore::credential);
    }

    public Uni<Optional<Credential>> ofPerson(UUID person) {
        return sql.one(OF_PERSON, Tuple.of(person), CredentialStore::credential);
    }

    /**
     * Puts a new hash in the place of the old one and ends the person's other sessions.
     *
     * @param keep the session that lives on
     * @return whether it was done; not when the password was changed meanwhile
     */
    public Uni<Boolean> change(Credential old, String hash, UUID keep, Instant now) {
        return sql.one(CHANGE, Tuple.of(old.person(), old.hash(), hash, Sql.at(now), keep), row -> true)
                .map(Optional::isPresent);
    }

    private static Credential credential(Row row) {
        return new Credential(
                row.getString("login"),
                row.getUUID("person"),
                row.getString("name"),
                row.getString("hash"),
                Sql.instant(row, "changed_at"),
                row.getBoolean("must_change"),
                row.getBoolean("disabled"));
    }
}
