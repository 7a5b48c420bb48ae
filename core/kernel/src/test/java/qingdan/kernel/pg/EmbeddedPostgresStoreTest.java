package qingdan.kernel.pg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.pg.EmbeddedPostgres.Durability;

class EmbeddedPostgresStoreTest {
    private final Vertx vertx = Vertx.vertx();

    @TempDir
    private Path folder = Path.of(".");

    @AfterEach
    void close() {
        await(vertx.close());
    }

    @Test
    void shouldKeepDataOverRestartCrashAndTakeOver() throws IOException {
        // given: a first start that migrates
        EmbeddedPostgres first = start();
        try {
            Database database = await(Database.open(vertx, DatabaseOptions.of(first.uri())));
            assertTrue(await(database.isAlive()));
            await(database.close());
            query(first.uri(), "create table public.kept as select 7 as n");

            // when: a second process finds the server running
            EmbeddedPostgres second = start();
            assertTrue(second.adopted());
            assertEquals(first.port(), second.port());

            // and the power is cut
            second.stopImmediately();
            EmbeddedPostgres third = start();
            try {
                // then
                assertFalse(third.adopted());
                assertEquals(7, query(third.uri(), "select n from public.kept"));
                assertEquals(0, await(Migrations.fromClassPath().run(vertx, third.uri())));
                assertEquals(
                        List.of("on", "on", "on"),
                        List.of(
                                setting(third, "fsync"),
                                setting(third, "synchronous_commit"),
                                setting(third, "data_checksums")));
                assertThrows(
                        Exception.class, () -> query(third.uri().replaceFirst(":[0-9a-f]+@", ":wrong@"), "select 1"));
            } finally {
                third.close();
            }
        } finally {
            first.close();
        }
        assertFalse(Files.exists(folder.resolve("data/postmaster.pid")));
    }

    @Test
    void shouldStopTheStartWhenAScriptWasChangedAfterItRan() throws IOException {
        try (EmbeddedPostgres postgres = start()) {
            await(Database.open(vertx, DatabaseOptions.of(postgres.uri())).chain(Database::close));
            Script changed = new Script("kernel", 1, "ledger", "select 1", "another checksum");

            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> await(new Migrations(List.of(changed)).run(vertx, postgres.uri())));

            assertTrue(String.valueOf(refused.getMessage()).contains("was changed"));
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(folder, EmbeddedPostgres.defaultCache(), 0, Durability.FSYNC);
    }

    private String setting(EmbeddedPostgres postgres, String name) {
        return await(PgConnection.connect(vertx, PgConnectOptions.fromUri(postgres.uri()))
                        .compose(c -> c.query("show " + name).execute().eventually(c::close)))
                .iterator()
                .next()
                .getString(0);
    }

    private int query(String uri, String sql) {
        var rows = await(PgConnection.connect(vertx, PgConnectOptions.fromUri(uri))
                .compose(c -> c.query(sql).execute().eventually(c::close)));
        return rows.size() == 0 ? 0 : rows.iterator().next().getInteger(0);
    }
}
