package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.CommitOutcome.Committed;
import qingdan.kernel.test.TestDatabase;

/** Random commits from many clients, also while connections are killed; then everything is computed again. */
class LedgerReplayTest {
    private static final int STREAMS = 12;

    private final TestDatabase db = TestDatabase.create();
    private final Ledger ledger = db.ledger();
    private final Map<String, Committed> heads = new HashMap<>();
    private long acknowledged;

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldFindEveryAcknowledgedEventAndNoOtherWhenReplayed() {
        Random random = new Random(7);
        for (int round = 0; round < 25; round++) {
            round(random);
        }
        verifyAll();
    }

    @Test
    void shouldCommitExactlyOnceWhenWritersAreKilled() {
        Random random = new Random(8);
        for (int round = 0; round < 15 || (round < 200 && ledger.stats().unsure() == 0); round++) {
            Uni<Void> killed = Async.uni(
                            () -> db.vertx().timer(1 + random.nextInt(8), java.util.concurrent.TimeUnit.MILLISECONDS))
                    .chain(() -> kill());
            killed.subscribe().with(done -> {}, failure -> {});
            round(random);
        }
        assertTrue(ledger.stats().unsure() > 0, "commits were interrupted");
        verifyAll();
    }

    private Uni<Void> kill() {
        return qingdan.kernel.pg.Database.owner(db.vertx(), db.uri())
                .chain(connection ->
                        Async.uni(() -> connection.query("""
                                select pg_terminate_backend(pid) from pg_stat_activity
                                 where datname = current_database() and application_name = 'qingdan-writers'""").execute().eventually(connection::close)))
                .replaceWithVoid();
    }

    /** Sixty commits at once: most on the known head, some on an old one, some forged. */
    private void round(Random random) {
        List<Commit> commits = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String stream = "demo/r" + random.nextInt(STREAMS);
            Committed head = heads.get(stream);
            if (head == null) {
                commits.add(Commits.opening(stream));
            } else if (random.nextInt(10) == 0) {
                commits.add(Commits.onto(stream, new Committed(head.version(), EventHash.zero()), 1));
            } else {
                commits.add(Commits.onto(stream, head, 1 + random.nextInt(3)));
            }
        }
        List<CommitOutcome> outcomes = await(
                Uni.join().all(commits.stream().map(ledger::commit).toList()).andFailFast());
        for (int i = 0; i < commits.size(); i++) {
            if (outcomes.get(i) instanceof Committed done) {
                Commit commit = commits.get(i);
                Committed before = heads.put(commit.stream(), done);
                assertEquals(before == null ? 0 : before.version(), commit.expectedVersion());
                acknowledged += commit.events().size();
            }
        }
    }

    private void verifyAll() {
        Sealer sealer = await(Sealer.open(db.database(), "340123", Duration.ofSeconds(1)));
        while (await(sealer.sealOnce())) {
            // until nothing waits
        }
        ChainVerifier verifier = new ChainVerifier(db.database(), ledger);
        assertEquals(STREAMS, heads.size());
        for (Map.Entry<String, Committed> entry : heads.entrySet()) {
            Committed head = entry.getValue();
            assertEquals(new ChainVerdict.Sound(head.version()), await(verifier.stream(entry.getKey())));
            StreamHead stored = await(ledger.head(entry.getKey()));
            assertNotNull(stored);
            assertArrayEquals(head.hash(), stored.hash());
        }
        assertEquals(acknowledged, number("select count(*) from kernel.event"));
        assertEquals(acknowledged, number("select count(*) from kernel.log"));
        assertEquals(0, number("select count(*) from kernel.outbox"));
        assertEquals(new ChainVerdict.Sound(acknowledged), await(verifier.log("340123", 1)));
    }

    private long number(String sql) {
        Row row = await(Async.uni(() -> db.database().pool().query(sql).execute()))
                .iterator()
                .next();
        return row.getLong(0);
    }
}
