package qingdan.kernel.test;

import io.vertx.core.Vertx;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;

/**
 * A fresh, empty database with the schemas of every room on the class path, for one test or one test class; cloned in
 * a few hundredths of a second from a migrated template. Close it to drop it.
 */
public final class TestDatabase implements AutoCloseable {
    private final String uri;
    private final Database database;

    private TestDatabase(String uri, Database database) {
        this.uri = uri;
        this.database = database;
    }

    public static TestDatabase create() {
        TestServer server = TestServer.shared();
        String uri = server.create();
        DatabaseOptions options = new DatabaseOptions(uri, 4, 2, Duration.ofSeconds(30));
        return new TestDatabase(uri, Database.attach(server.vertx(), options));
    }

    public Database database() {
        return database;
    }

    /** A ledger with real ids over this database. */
    public Ledger ledger() {
        SecureRandom random = new SecureRandom();
        return new Ledger(database, new Uuid7(InstantSource.system(), random::nextLong));
    }

    /** As the owner of the schemas; for what the running node may not do. */
    public String uri() {
        return uri;
    }

    public Vertx vertx() {
        return TestServer.shared().vertx();
    }

    /** Runs one or more statements as the owner. */
    public void asOwner(String sql) {
        Await.await(Database.owner(vertx(), uri)
                .chain(connection -> qingdan.kernel.Async.uni(
                        () -> connection.query(sql).execute().eventually(connection::close))));
    }

    @Override
    public void close() {
        Await.await(database.close());
        TestServer.shared().drop(uri);
    }
}
