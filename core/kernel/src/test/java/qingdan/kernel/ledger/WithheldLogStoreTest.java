package qingdan.kernel.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static qingdan.kernel.test.Await.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.test.TestDatabase;

/** A node that gets some events as number and hash only still counts without a gap and verifies the chain. */
class WithheldLogStoreTest {
    private static final String ORIGIN = "340000";
    private static final String SECRET = "demo/s1";

    private final TestDatabase above = TestDatabase.create();
    private final TestDatabase below = TestDatabase.create();
    private final ForeignLog foreign = new ForeignLog(below.database());
    private final SealedLog log = new SealedLog(below.database());
    private List<LogEntry> whole = List.of();

    @BeforeEach
    void commit() {
        Ledger ledger = above.ledger();
        for (int round = 0; round < 3; round++)
            for (String stream : List.of("demo/s0", SECRET, "demo/s2")) {
                StreamHead head = await(ledger.head(stream));
                await(ledger.commit(
                        head == null
                                ? Commits.opening(stream)
                                : Commits.onto(stream, new CommitOutcome.Committed(head.version(), head.hash()), 2)));
            }
        Sealer sealer = await(Sealer.open(above.database(), ORIGIN, Duration.ofSeconds(5)));
        await(sealer.sealOnce());
        whole = await(new SealedLog(above.database()).read(ORIGIN, 1, 0, 100));
        assertEquals(15, whole.size());
    }

    @AfterEach
    void close() {
        above.close();
        below.close();
    }

    @Test
    void shouldVerifyTheChainWithoutTheContent() {
        // when
        for (int i = 0; i < whole.size(); i += 4)
            assertInstanceOf(
                    ReceiveOutcome.Received.class,
                    await(foreign.append(ORIGIN, 1, censored().subList(i, Math.min(i + 4, 15)))));

        // then
        assertEquals(new ReceiveOutcome.Received(15), await(foreign.append(ORIGIN, 1, censored())), "again");
        assertEquals(new ChainVerdict.Sound(15), await(verifier().log(ORIGIN, 1)));
        assertEquals(new ChainVerdict.Sound(5), await(verifier().stream("demo/s0")));
        List<LogEntry> kept = await(log.read(ORIGIN, 1, 0, 100));
        assertEquals(15, kept.size());
        assertEquals(5, kept.stream().filter(WithheldEntry.class::isInstance).count());
        assertEquals(0, await(below.ledger().events(SECRET, 0, 10)).size());
    }

    @Test
    void shouldPassOverWithheldEntriesWhenFollowing() {
        await(foreign.append(ORIGIN, 1, censored()));
        List<String> seen = new ArrayList<>();
        Tailer tailer = new Tailer(
                below.database(), new TailerOptions("reader", List.of(), 4, Duration.ofSeconds(1)), (tx, event) -> {
                    seen.add(event.event().stream());
                    return io.smallrye.mutiny.Uni.createFrom().voidItem();
                });

        await(tailer.drain());

        assertEquals(10, seen.size());
        assertEquals(0, seen.stream().filter(SECRET::equals).count());
        assertEquals(
                15L,
                await(below.database()
                                .pool()
                                .query("select seq from kernel.log_cursor where consumer = 'reader'")
                                .execute())
                        .iterator()
                        .next()
                        .getLong(0));
    }

    @Test
    void shouldRefuseAWithheldEntryWithAnotherHash() {
        List<LogEntry> forged = new ArrayList<>(censored());
        int place = forged.indexOf(forged.stream()
                .filter(WithheldEntry.class::isInstance)
                .findFirst()
                .orElseThrow());
        LogEntry e = forged.get(place);
        forged.set(place, new WithheldEntry(ORIGIN, 1, e.seq(), new byte[32], e.chain(), e.sealedAt()));

        ReceiveOutcome.Corrupt corrupt =
                assertInstanceOf(ReceiveOutcome.Corrupt.class, await(foreign.append(ORIGIN, 1, forged)));

        assertEquals(e.seq(), corrupt.seq());
        assertEquals(List.of(), await(log.read(ORIGIN, 1, 0, 100)));
    }

    @Test
    void shouldFindAnEventThatWasRemovedAfterwards() {
        await(foreign.append(ORIGIN, 1, censored()));
        below.asOwner("""
                alter table kernel.event disable trigger all;
                delete from kernel.event where stream = 'demo/s2' and version = 2;
                alter table kernel.event enable trigger all""");

        assertInstanceOf(ChainVerdict.Broken.class, await(verifier().log(ORIGIN, 1)));
    }

    @Test
    void shouldHoldEitherTheEventOrItsHash() {
        assertThrows(RuntimeException.class, () -> below.asOwner("""
                insert into kernel.log (origin, epoch, seq, chain) values ('x', 1, 1, sha256('x'))"""));
        assertThrows(RuntimeException.class, () -> below.asOwner("""
                insert into kernel.log (origin, epoch, seq, stream, chain, withheld)
                  values ('x', 1, 1, 'case/1', sha256('x'), sha256('x'))"""));
    }

    /** As a node below gets it: one stream withheld. */
    private List<LogEntry> censored() {
        return whole.stream()
                .map(e -> e instanceof SealedEvent s && s.event().stream().equals(SECRET) ? WithheldEntry.of(s) : e)
                .toList();
    }

    private ChainVerifier verifier() {
        return new ChainVerifier(below.database(), below.ledger());
    }
}
