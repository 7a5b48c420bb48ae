package qingdan.identity.store;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;

/** Signing keys at rest (签名密钥): the private half sealed under the master key. Thread-safe. */
public final class SigningKeyStore {

    private static final String ALL =
            "select kid, public_jwk, private_sealed, published_at, active_from from identity.signing_key order by active_from";

    private static final String ADD = """
            insert into identity.signing_key (kid, public_jwk, private_sealed, published_at, active_from)
            values ($1, $2, $3, $4, $5)
            """;

    private static final String REMOVE = "delete from identity.signing_key where kid = $1";

    /** One process of the node at a time changes the ring. The number is this table's own. */
    private static final String LOCK = "select pg_advisory_xact_lock(7340123001)";

    private final Sql sql;

    /** A key as stored. */
    @SuppressWarnings("ArrayRecordComponent") // ciphertext, never compared
    public record StoredKey(
            String kid, String publicJwk, byte[] privateSealed, Instant publishedAt, Instant activeFrom) {}

    public SigningKeyStore(SqlClient client) {
        this.sql = new Sql(client);
    }

    /** The same store inside a transaction. */
    public SigningKeyStore in(SqlConnection transaction) {
        return new SigningKeyStore(transaction);
    }

    /** Waits for the sole right to change the ring, until the transaction ends. */
    public Uni<Integer> lock() {
        return sql.change(LOCK, Tuple.tuple());
    }

    public Uni<List<StoredKey>> all() {
        return sql.list(
                ALL,
                Tuple.tuple(),
                row -> new StoredKey(
                        row.getString("kid"),
                        row.getString("public_jwk"),
                        Sql.bytes(row, "private_sealed"),
                        Sql.instant(row, "published_at"),
                        Sql.instant(row, "active_from")));
    }

    public Uni<Integer> add(StoredKey key) {
        return sql.change(
                ADD,
                Tuple.of(
                        key.kid(),
                        key.publicJwk(),
                        Sql.buffer(key.privateSealed()),
                        Sql.at(key.publishedAt()),
                        Sql.at(key.activeFrom())));
    }

    public Uni<Integer> remove(String kid) {
        return sql.change(REMOVE, Tuple.of(kid));
    }
}
