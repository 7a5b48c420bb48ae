package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.ledger.CommitOutcome.Committed;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;

class LogStoreTest {
    private static final Duration POLL = Duration.ofMillis(50);

    private final TestDatabase db = TestDatabase.create();
    private final Ledger ledger = db.ledger();
    private final SealedLog log = new SealedLog(db.database());

    @BeforeEach
    void room() {
        db.asOwner("""
                create schema demo; grant usage on schema demo to qingdan_app;
                create table demo.seen (place bigint generated always as identity, origin text, seq bigint, stream text);
                grant all on demo.seen to qingdan_app""");
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldNumberEventsWithoutGapsInStreamOrderWhenTwoSealersRun() {
        // given
        Sealer one = await(Sealer.open(db.database(), "340123", POLL));
        Sealer two = await(Sealer.open(db.database(), "340123", POLL));
        ledger.onCommitted(one::signal);
        List<Long> heads = new CopyOnWriteArrayList<>();
        one.onSealed((origin, epoch, head) -> heads.add(head));
        two.onSealed((origin, epoch, head) -> heads.add(head));
        one.start();
        two.start();

        // when
        commitStreams(20, 6);
        Await.until("all sealed", () -> await(log.read("340123", 1, 0, 1000)).size() == 20 * 6);
        await(one.stop());
        await(two.stop());

        // then
        List<SealedEvent> events = seen(await(log.read("340123", 1, 0, 1000)));
        assertEquals(
                LongStream.rangeClosed(1, 120).boxed().toList(),
                events.stream().map(SealedEvent::seq).toList());
        for (int i = 0; i < 20; i++) {
            String stream = "demo/s" + i;
            assertEquals(
                    LongStream.rangeClosed(1, 6).boxed().toList(),
                    events.stream()
                            .filter(e -> e.event().stream().equals(stream))
                            .map(e -> e.event().version())
                            .toList());
        }
        assertEquals(120, heads.stream().mapToLong(h -> h).max().orElse(0));
        assertEquals(new ChainVerdict.Sound(120), await(verifier().log("340123", 1)));
    }

    @Test
    void shouldEndAReadBeforeItGrowsTooLargeToSend() {
        // given events of almost a megabyte each
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        String large = "{\"图\":\"" + "x".repeat(1_000_000) + "\"}";
        for (int i = 0; i < 12; i++) {
            await(ledger.commit(Commit.opening(
                    "demo/large" + i, List.of(Commits.event("Drawn", large)), Commits.CLERK, Commits.AT)));
        }
        await(sealer.sealOnce());

        // when it is read as another node reads it
        List<LogEntry> first = await(log.read("340123", 1, 0, 200));
        List<LogEntry> rest = await(log.read("340123", 1, first.getLast().seq(), 200));

        // then nothing is left out, and no message is much larger than it may be
        assertEquals(9, first.size());
        assertEquals(
                LongStream.rangeClosed(1, 12).boxed().toList(),
                java.util.stream.Stream.concat(first.stream(), rest.stream())
                        .map(LogEntry::seq)
                        .toList());
    }

    @Test
    void shouldRefuseTheDatabaseOfAnotherNode() {
        await(Sealer.open(db.database(), "340123", POLL));

        assertThrows(IllegalStateException.class, () -> await(Sealer.open(db.database(), "340100", POLL)));
    }

    @Test
    void shouldStartANewEpochWhenTheLogBeginsAnew() {
        Sealer old = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(2, 1);
        await(old.sealOnce());

        int next = await(Sealer.beginEpoch(db.database(), "340123"));
        commitStreams(2, 1, "later");
        boolean fenced = await(old.sealOnce());
        await(await(Sealer.open(db.database(), "340123", POLL)).sealOnce());

        assertEquals(2, next);
        assertEquals(false, fenced);
        assertEquals(2, await(log.read("340123", 1, 0, 10)).size());
        assertEquals(2, await(log.read("340123", 2, 0, 10)).size());
    }

    @Test
    void shouldTakeEffectOnceWhenTailersAreKilledAndRaced() {
        // given
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(30, 5);
        await(sealer.sealOnce());
        List<Tailer> tailers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            tailers.add(new Tailer(db.database(), new TailerOptions("reader", List.of(), 4, POLL), this::record));
        }

        // when
        tailers.forEach(Tailer::start);
        for (int i = 0; i < 25; i++) {
            db.asOwner("""
                    select pg_terminate_backend(pid), pg_sleep(0.01) from pg_stat_activity
                     where datname = current_database() and application_name = 'qingdan-pool'""");
        }
        Await.until(
                "all seen",
                () -> await(count("select count(*) from demo.seen").onFailure().recoverWithItem(0L)) >= 150);
        tailers.forEach(tailer -> await(tailer.stop()));

        // then
        assertEquals(150, number("select count(*) from demo.seen"));
        assertEquals(150, number("select count(distinct seq) from demo.seen"));
        assertEquals(
                0, number("select count(*) from demo.seen a join demo.seen b on a.place < b.place and a.seq > b.seq"));
    }

    @Test
    void shouldHoldOnlyTheStreamOfAnIndigestibleEvent() {
        // given
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(4, 5);
        await(sealer.sealOnce());
        boolean[] mended = {false};
        Tailer tailer = new Tailer(db.database(), TailerOptions.of("reader"), (tx, event) -> {
            boolean bad =
                    event.event().stream().equals("demo/s2") && event.event().version() == 2 && !mended[0];
            return bad ? Uni.createFrom().failure(new IllegalArgumentException("cannot read")) : record(tx, event);
        });

        // when
        await(tailer.drain());

        // then
        assertEquals(16, number("select count(*) from demo.seen"));
        assertEquals(1, number("select count(*) from demo.seen where stream = 'demo/s2'"));
        assertEquals(4, number("select count(*) from kernel.quarantine"));
        assertEquals(1, number("select count(*) from kernel.quarantine where attempts = 3"));
        LogStatus.Lag lag = await(new LogStatus(db.database()).lags()).get(0);
        assertEquals(List.of(0L, 4L), List.of(lag.lagEvents(), lag.held()));
        mended[0] = true;
        assertEquals(4, await(tailer.release("demo/s2")));
        assertEquals(20, number("select count(*) from demo.seen"));
        assertEquals(0, number("select count(*) from kernel.quarantine"));
    }

    @Test
    void shouldPassOverTypesAConsumerDoesNotWant() {
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(3, 4);
        assertEquals(12, await(new LogStatus(db.database()).unsealed()));
        await(sealer.sealOnce());
        Tailer tailer = new Tailer(db.database(), TailerOptions.of("picky", "kernel.Op"), this::record);

        await(tailer.drain());

        assertEquals(3, number("select count(*) from demo.seen"));
        assertEquals(12, number("select seq from kernel.log_cursor where consumer = 'picky'"));
    }

    @Test
    void shouldKeepAnotherNodesLogOnceAndRefuseForgeries() {
        // given
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(3, 4);
        await(sealer.sealOnce());
        List<SealedEvent> sent = seen(await(log.read("340123", 1, 0, 100)));
        try (TestDatabase parent = TestDatabase.create()) {
            ForeignLog foreign = new ForeignLog(parent.database());
            Ledger there = parent.ledger();
            SealedEvent third = sent.get(2);
            StoredEvent event = third.event();
            SealedEvent forged = new SealedEvent(
                    third.origin(),
                    third.epoch(),
                    third.seq(),
                    new StoredEvent(
                            event.id(),
                            event.stream(),
                            event.version(),
                            event.type(),
                            event.schema(),
                            event.at(),
                            event.actorJson(),
                            "{\"i\":99}".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                            event.hash()),
                    third.chain(),
                    third.sealedAt());

            // when
            ReceiveOutcome first = await(foreign.append("340123", 1, sent.subList(0, 5)));
            ReceiveOutcome gap = await(foreign.append("340123", 1, sent.subList(7, 9)));
            ReceiveOutcome overlapping = await(foreign.append("340123", 1, sent));
            ReceiveOutcome again = await(foreign.append("340123", 1, sent));
            ReceiveOutcome ours = await(new ForeignLog(db.database()).append("340123", 1, sent));

            // then
            assertEquals(new ReceiveOutcome.Received(5), first);
            assertEquals(new ReceiveOutcome.Rewind(5), gap);
            assertEquals(new ReceiveOutcome.Received(12), overlapping);
            assertEquals(new ReceiveOutcome.Received(12), again);
            assertInstanceOf(ReceiveOutcome.Corrupt.class, ours);
            assertEquals(
                    new ChainVerdict.Sound(12), await(new ChainVerifier(parent.database(), there).log("340123", 1)));
            SealedEvent last = sent.get(11);
            LogEntry kept = await(new SealedLog(parent.database()).read("340123", 1, 11, 1))
                    .get(0);
            assertArrayEquals(last.chain(), kept.chain());
            CommitOutcome ourWrite = await(there.commit(Commits.onto("demo/s0", head(there, "demo/s0"), 1)));
            assertEquals(
                    "QD002",
                    assertInstanceOf(CommitOutcome.Rejected.class, ourWrite).sqlState());
            try (TestDatabase other = TestDatabase.create()) {
                List<SealedEvent> bad = new ArrayList<>(sent);
                bad.set(2, forged);
                ReceiveOutcome.Corrupt corrupt = assertInstanceOf(
                        ReceiveOutcome.Corrupt.class, await(new ForeignLog(other.database()).append("340123", 1, bad)));
                assertEquals(3, corrupt.seq());
            }
        }
    }

    @Test
    void shouldFindTamperingEvenByTheOwner() {
        Sealer sealer = await(Sealer.open(db.database(), "340123", POLL));
        commitStreams(3, 4);
        await(sealer.sealOnce());

        db.asOwner("""
                alter table kernel.event disable trigger all;
                update kernel.event set payload = '{"i":77}' where stream = 'demo/s1' and version = 3;
                alter table kernel.event enable trigger all""");

        ChainVerdict.Broken broken = assertInstanceOf(ChainVerdict.Broken.class, await(verifier().stream("demo/s1")));
        assertEquals(3, broken.position());
        assertEquals(new ChainVerdict.Sound(4), await(verifier().stream("demo/s0")));
        assertInstanceOf(ChainVerdict.Broken.class, await(verifier().log("340123", 1)));
    }

    private static List<SealedEvent> seen(List<LogEntry> entries) {
        return entries.stream().map(SealedEvent.class::cast).toList();
    }

    private ChainVerifier verifier() {
        return new ChainVerifier(db.database(), ledger);
    }

    private static Committed head(Ledger ledger, String stream) {
        StreamHead head = java.util.Objects.requireNonNull(await(ledger.head(stream)));
        return new Committed(head.version(), head.hash());
    }

    private void commitStreams(int streams, int eventsEach) {
        commitStreams(streams, eventsEach, "s");
    }

    private void commitStreams(int streams, int eventsEach, String prefix) {
        await(Uni.join()
                .all(IntStream.range(0, streams)
                        .mapToObj(i -> grow("demo/" + prefix + i, eventsEach))
                        .toList())
                .andFailFast());
    }

    private Uni<CommitOutcome> grow(String stream, int events) {
        Uni<CommitOutcome> grown = ledger.commit(Commits.opening(stream));
        for (int i = 1; i < events; i++) {
            grown = grown.chain(last -> ledger.commit(Commits.onto(stream, (Committed) last, 1)));
        }
        return grown;
    }

    private Uni<Void> record(SqlConnection tx, SealedEvent event) {
        return Async.uni(() -> tx.preparedQuery("insert into demo.seen (origin, seq, stream) values ($1, $2, $3)")
                        .execute(Tuple.of(event.origin(), event.seq(), event.event().stream())))
                .replaceWithVoid();
    }

    private long number(String sql) {
        return await(count(sql));
    }

    private Uni<Long> count(String sql) {
        return Async.uni(() -> db.database().pool().query(sql).execute())
                .map(rows -> rows.iterator().next().getLong(0));
    }
}
