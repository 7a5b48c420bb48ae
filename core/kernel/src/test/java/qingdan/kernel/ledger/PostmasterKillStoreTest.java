package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Uuid7;
import qingdan.kernel.ledger.CommitOutcome.Committed;
import qingdan.kernel.pg.Database;
import qingdan.kernel.pg.DatabaseOptions;
import qingdan.kernel.pg.EmbeddedPostgres;

/** The server is killed with signal 9 under load; clients repeat with the same key until they have an answer. */
class PostmasterKillStoreTest {
    private static final int CLIENTS = 8;
    private static final int KILLS = 3;

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void shouldLoseNothingAndDoNothingTwiceWhenTheServerIsKilled() throws Exception {
        Vertx vertx = Vertx.vertx();
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.start(folder, EmbeddedPostgres.defaultCache(), 0, EmbeddedPostgres.Durability.FSYNC)) {
            // given
            Database database = await(Database.open(vertx, DatabaseOptions.of(postgres.uri())));
            postgres.watch(vertx);
            Ledger ledger = new Ledger(database, new Uuid7(InstantSource.system(), new SecureRandom()::nextLong));
            AtomicBoolean over = new AtomicBoolean();
            ConcurrentHashMap<String, Boolean> journal = new ConcurrentHashMap<>();

            // when
            try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
                List<Future<?>> clients = new ArrayList<>();
                for (int i = 0; i < CLIENTS; i++) {
                    int number = i;
                    clients.add(threads.submit(() -> client(ledger, number, over, journal)));
                }
                for (int i = 0; i < KILLS; i++) {
                    int before = journal.size();
                    kill();
                    waitFor("work went on", () -> journal.size() > before + 200);
                }
                over.set(true);
                for (Future<?> client : clients) {
                    client.get(60, TimeUnit.SECONDS);
                }
            }

            // then
            assertEquals(journal.size(), number(database, "select count(*) from kernel.event"));
            assertEquals(journal.size(), number(database, "select count(distinct stream) from kernel.event"));
            Sealer sealer = await(Sealer.open(database, "340123", Duration.ofSeconds(1)));
            while (await(sealer.sealOnce())) {
                // until nothing waits
            }
            assertEquals(
                    new ChainVerdict.Sound(journal.size()),
                    await(new ChainVerifier(database, ledger).log("340123", 1)));
            await(database.close());
        } finally {
            await(vertx.close());
        }
    }

    /** Every command has a key; whatever happens it is sent until it is answered. */
    private static void client(
            Ledger ledger, int number, AtomicBoolean over, ConcurrentHashMap<String, Boolean> journal) {
        for (int i = 0; !over.get(); i++) {
            String stream = "demo/c" + number + "-" + i;
            Commit commit = Commits.opening(stream).answering(Commits.answer(stream, stream));
            CommitOutcome outcome = null;
            for (int attempt = 0; outcome == null && attempt < 60; attempt++) {
                outcome = ledger.commit(commit)
                        .onFailure()
                        .recoverWithUni(Uni.createFrom().nullItem())
                        .await()
                        .atMost(Duration.ofSeconds(60));
            }
            assertTrue(
                    outcome instanceof Committed || outcome instanceof CommitOutcome.Repeated,
                    "Expected an answer, but got " + outcome);
            journal.put(stream, true);
        }
    }

    private void kill() throws IOException {
        String pid =
                Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0).strip();
        assertInstanceOf(
                ProcessHandle.class, ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
        assertTrue(ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly());
    }

    private static void waitFor(String what, java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 900 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    private static long number(Database database, String sql) {
        return await(Async.uni(() -> database.pool().query(sql).execute()))
                .iterator()
                .next()
                .getLong(0);
    }
}
