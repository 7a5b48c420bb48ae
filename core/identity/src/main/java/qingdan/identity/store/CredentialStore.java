package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Passwords, as Argon2id hashes (口令凭据). Thread-safe. */
public final class CredentialStore {

    private static final String BY_LOGIN = """
            select c.person, c.hash, c.changed_at, c.must_change, p.name, p.disabled_at is not null as disabled
              from identity.credential c join identity.person p on p.id = c.person
             where c.login = $1
            """;

    private final Sql sql;

    /** A stored credential. */
    public record Credential(
            UUID person, String name, String hash, Instant changedAt, boolean mustChange, boolean disabled) {}

    public CredentialStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** The credential of a login, which must be in lower case. */
    public Uni<Optional<Credential>> find(String login) {
        return sql.one(
                BY_LOGIN,
                Tuple.of(login),
                row -> new Credential(
                        row.getUUID("person"),
                        row.getString("name"),
                        row.getString("hash"),
                        Sql.instant(row, "changed_at"),
                        row.getBoolean("must_change"),
                        row.getBoolean("disabled")));
    }
}
