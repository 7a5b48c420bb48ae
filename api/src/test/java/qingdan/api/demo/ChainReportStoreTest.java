package qingdan.api.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Async;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.EventHash;
import qingdan.kernel.ledger.ForeignLog;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.ReceiveOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.test.TestDatabase;

/** A county and its province, as {@code ./qd verify} sees them: a copy that was forged and computed anew is sound alone, not beside the county. */
class ChainReportStoreTest {
    private static final String ORIGIN = "ah-340123";
    private static final Actor CLERK = Actor.official("u-1", "王芳", "113401230033500070", "受理岗", "340123");
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03Z");

    private final TestDatabase county = TestDatabase.create();
    private final TestDatabase province = TestDatabase.create();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private List<SealedEvent> written = List.of();

    @BeforeEach
    void write() {
        Ledger ledger = county.ledger();
        for (String stream : List.of("demo/s0", "demo/s1", "demo/s2")) {
            CommitOutcome.Committed opened = assertInstanceOf(
                    CommitOutcome.Committed.class,
                    await(ledger.commit(Commit.opening(stream, List.of(event("{\"准予\":true}")), CLERK, AT))));
            await(ledger.commit(Commit.onto(
                    stream,
                    opened.version(),
                    opened.hash(),
                    List.of(event("{\"i\":1}"), event("{\"i\":2}")),
                    CLERK,
                    AT)));
        }
        await(await(Sealer.open(county.database(), ORIGIN, Duration.ofSeconds(5)))
                .sealOnce());
        written = await(new SealedLog(county.database()).read(ORIGIN, 1, 0, 100)).stream()
                .map(SealedEvent.class::cast)
                .toList();
        assertEquals(9, written.size());
    }

    @AfterEach
    void close() {
        county.close();
        province.close();
    }

    @Test
    void shouldBeContentWithEqualAndWithShorterCopies() {
        copy(written.subList(0, 4));

        assertTrue(verify());
        assertTrue(text().contains("与 340123 一致, 至第 4 条 | equal to 340123 up to 4"), text());
    }

    @Test
    void shouldNameTheNumberOfAForgedRow() {
        // given
        List<SealedEvent> forged = forged(5);

        // when
        copy(forged);

        // then
        assertFalse(verify());
        assertTrue(text().contains("340000  ah-340123  Sound[checked=9]"), "alone the forged copy is sound: " + text());
        assertTrue(
                text().contains("340000  ah-340123/1  与 340123 不一致, 自第 5 条起 | differs from 340123 at number 5"),
                text());
    }

    @Test
    void shouldNameAnEventThatWasWrittenPastTheLedger() {
        await(Async.uni(() -> county.database().pool().query("""
                insert into kernel.event (stream, version, id, type, schema, at, actor_subject, actor, payload, hash)
                select 'item/x', 1, gen_random_uuid(), 'registry.ItemPublished', 1, at, actor_subject, actor, payload, hash
                  from kernel.event limit 1""").execute()));

        assertFalse(verify());
        assertTrue(text().contains("340123  item/x@1 不在任何流水中"), text());
    }

    @Test
    void shouldTellTheFirstAndTheLastRowAsWell() {
        copy(forged(1).subList(0, 3));

        assertFalse(verify());
        assertTrue(text().contains("differs from 340123 at number 1\n"), text());
    }

    @Test
    void shouldNoticeThatTheCountyIsAnOldBackup() {
        // given
        copy(written);
        county.asOwner("""
                set session_replication_role = replica;
                delete from kernel.log where seq > 7;
                update kernel.log_head set head = 7, chain = (select chain from kernel.log where seq = 7)""");

        // then
        assertFalse(verify());
        assertTrue(text().contains("holds 9, 340123 only 7"), text());
    }

    /** The log as it would be had another payload stood at that number: every hash and link after it computed anew. */
    private List<SealedEvent> forged(int at) {
        Map<String, byte[]> streams = new HashMap<>();
        byte[] chain = EventHash.zero();
        List<SealedEvent> forged = new ArrayList<>();
        for (SealedEvent entry : written) {
            StoredEvent e = entry.event();
            byte[] payload = entry.seq() == at ? "{\"准予\":false}".getBytes(StandardCharsets.UTF_8) : e.payload();
            byte[] hash = EventHash.of(
                    streams.getOrDefault(e.stream(), EventHash.zero()),
                    e.stream(),
                    e.version(),
                    e.id(),
                    e.type(),
                    e.schema(),
                    e.at(),
                    e.actorJson(),
                    payload);
            streams.put(e.stream(), hash);
            chain = EventHash.chain(chain, hash);
            StoredEvent other = new StoredEvent(
                    e.id(), e.stream(), e.version(), e.type(), e.schema(), e.at(), e.actorJson(), payload, hash);
            forged.add(new SealedEvent(ORIGIN, 1, entry.seq(), other, chain, entry.sealedAt()));
        }
        return forged;
    }

    private void copy(List<? extends LogEntry> entries) {
        assertInstanceOf(
                ReceiveOutcome.Received.class, await(new ForeignLog(province.database()).append(ORIGIN, 1, entries)));
    }

    private boolean verify() {
        Map<String, qingdan.kernel.pg.Database> nodes = new LinkedHashMap<>();
        nodes.put("340000", province.database());
        nodes.put("340123", county.database());
        return await(new ChainReport(nodes, new PrintStream(said, true, StandardCharsets.UTF_8)).run());
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static NewEvent event(String json) {
        return NewEvent.of("kernel.Moved", 1, json);
    }
}
