package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import qingdan.identity.domain.Client;

/** The programs that may ask for tokens (客户端). Thread-safe. */
public final class ClientStore {

    private static final String BY_ID = """
            select id, name_zh, name_en, secret_hash, org, redirect_uris, logout_uris, grant_types, scopes, refresh_seconds
              from identity.client where id = $1 and disabled_at is null
            """;

    private static final String PUT = """
            insert into identity.client (id, name_zh, name_en, kind, secret_hash, org, redirect_uris, logout_uris,
                   grant_types, scopes, refresh_seconds, created_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            on conflict (id) do update
               set name_zh = excluded.name_zh, name_en = excluded.name_en, kind = excluded.kind,
                   secret_hash = excluded.secret_hash, org = excluded.org, redirect_uris = excluded.redirect_uris,
                   logout_uris = excluded.logout_uris, grant_types = excluded.grant_types, scopes = excluded.scopes,
                   refresh_seconds = excluded.refresh_seconds, disabled_at = null
            """;

    private final Sql sql;

    public ClientStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** The client, if it is known and not disabled. */
    public Uni<Optional<Client>> find(String id) {
        return sql.one(BY_ID, Tuple.of(id), ClientStore::client);
    }

    /** Registers a client or replaces what was registered. */
    public Uni<Integer> put(Client client, Instant now) {
        byte[] secret = client.secretHash();
        return sql.change(
                PUT,
                Tuple.tuple()
                        .addString(client.id())
                        .addString(client.nameZh())
                        .addString(client.nameEn())
                        .addString(client.isPublic() ? "public" : "confidential")
                        .addBuffer(secret == null ? null : Sql.buffer(secret))
                        .addString(client.org())
                        .addArrayOfString(client.redirectUris().toArray(String[]::new))
                        .addArrayOfString(client.logoutUris().toArray(String[]::new))
                        .addArrayOfString(client.grantTypes().toArray(String[]::new))
                        .addArrayOfString(client.scopes().toArray(String[]::new))
                        .addInteger((int) client.refreshLife().toSeconds())
                        .addOffsetDateTime(Sql.at(now)));
    }

    private static Client client(Row row) {
        return new Client(
                row.getString("id"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Sql.bytesOrNull(row, "secret_hash"),
                row.getString("org"),
                Sql.texts(row, "redirect_uris"),
                Sql.texts(row, "logout_uris"),
                Sql.words(row, "grant_types"),
                Sql.words(row, "scopes"),
                Duration.ofSeconds(row.getInteger("refresh_seconds")));
    }
}
