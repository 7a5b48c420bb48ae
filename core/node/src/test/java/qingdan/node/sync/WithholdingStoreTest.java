package qingdan.node.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.LogEntry;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.ledger.StreamHead;
import qingdan.kernel.test.TestDatabase;
import qingdan.node.domain.Topology;

/** What the province gives to Feixi out of its own log: the list, its own cases, and hashes of all else. */
class WithholdingStoreTest {
    private static final String OURS = "a".repeat(64);
    private static final String THEIRS = "b".repeat(64);

    private final TestDatabase db = TestDatabase.create();
    private final Withholding withholding = new Withholding(
            db.database(),
            new Topology(List.of(
                    member("ah", "340000", null),
                    member("hefei", "340100", "ah"),
                    member("feixi", "340123", "hefei"))));

    @BeforeEach
    void commit() {
        event("item/1", "registry.ItemPublished", "{\"name\":\"食品经营许可\",\"region\":\"340122\"}");
        event(
                "application/1",
                "portal.ApplicationSubmitted",
                "{\"form\":{\"region\":\"340122\",\"x\":[1]},"
                        + "\"handlingRegion\":\"340123\",\"materials\":[{\"sha256\":\"" + OURS + "\"}]}");
        event(
                "application/2",
                "portal.ApplicationSubmitted",
                "{\"form\":{\"handlingRegion\":\"340123\"},"
                        + "\"handlingRegion\":\"340122\",\"materials\":[{\"sha256\":\"" + THEIRS + "\"}]}");
        event("case/2", "casework.CaseReceived", "{\"ref\":{\"caseId\":\"2\",\"region\":\"340122\"},\"party\":{}}");
        event("case/3", "casework.CaseOpened", "{\"ref\":{\"caseId\":\"3\",\"region\":\"340123\"},\"party\":{}}");
        event("person/1", "identity.AppointmentMade", "{\"region\":\"340123\"}");
        // A later event says nothing of the region, or something else: the first one counts for all.
        event("application/1", "portal.ServiceRated", "{\"stars\":5}");
        event("application/2", "portal.ServiceRated", "{\"stars\":1,\"handlingRegion\":\"340123\"}");
        await(await(Sealer.open(db.database(), "ah", Duration.ofSeconds(5))).sealOnce());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void shouldGiveACountyTheListAndItsOwnCasesOnly() {
        List<LogEntry> whole = await(new SealedLog(db.database()).read("ah", 1, 0, 100));

        assertEquals(
                List.of("item/1", "application/1", "case/3", "application/1"),
                streams(await(withholding.forNode("feixi", whole))));
        assertEquals(
                List.of(
                        "item/1",
                        "application/1",
                        "application/2",
                        "case/2",
                        "case/3",
                        "application/1",
                        "application/2"),
                streams(await(withholding.forNode("hefei", whole))),
                "the city serves the divisions that have no node, and sees what lies below");
        List<LogEntry> below = await(withholding.forNode("feixi", whole));
        assertEquals(
                whole.stream().map(LogEntry::seq).toList(),
                below.stream().map(LogEntry::seq).toList(),
                "no number is missing");
    }

    @Test
    void shouldSendNothingOfAWithheldEventOverTheWire() throws IOException {
        List<LogEntry> whole = await(new SealedLog(db.database()).read("ah", 1, 0, 100));
        WireBatch batch = new WireBatch("ah", 1, 0, 8, await(withholding.forNode("feixi", whole)));

        String wire = new String(batch.toJson(), StandardCharsets.UTF_8);
        WireBatch read = WireBatch.fromJson(batch.toJson(), Instant.now());

        assertFalse(wire.contains("application/2") || wire.contains("case/2") || wire.contains("identity"), wire);
        assertEquals(4, wire.split("\"payload\"", -1).length - 1);
        assertEquals(8, read.entries().size());
        assertEquals(
                batch.entries().stream().map(LogEntry::seq).toList(),
                read.entries().stream().map(LogEntry::seq).toList());
        assertEquals(streams(batch.entries()), streams(read.entries()));
    }

    @Test
    void shouldGiveAFileOnlyWhereAnEventThatMayBeSeenNamesIt() {
        assertTrue(await(withholding.mayHave("feixi", "application/1", OURS)));
        assertFalse(await(withholding.mayHave("feixi", "application/2", THEIRS)), "another county's applicant");
        assertFalse(await(withholding.mayHave("feixi", "application/1", THEIRS)), "named elsewhere only");
        assertFalse(await(withholding.mayHave("feixi", "application/9", OURS)), "no such stream");
        assertTrue(await(withholding.mayHave("hefei", "application/2", THEIRS)));
    }

    @Test
    void shouldReadTheRegionFromTheTopOrTheReferenceOnly() {
        assertEquals(Optional.of("340123"), region("{\"x\":{\"region\":\"340122\"},\"ref\":{\"region\":\"340123\"}}"));
        assertEquals(Optional.of("340123"), region("{\"ref\":{\"a\":1},\"region\":\"340123\"}"));
        assertEquals(Optional.empty(), region("{\"list\":[{\"region\":\"340123\"}]}"));
        assertEquals(Optional.empty(), region("{\"region\":\"34\"}"));
        assertEquals(Optional.empty(), region("{\"region\":340123}"));
        assertEquals(Optional.empty(), region("[]"));
    }

    @Test
    void shouldKnowARequestThatHandsAnItemDown() {
        assertTrue(handsDown(
                "{\"ref\":{\"region\":\"340100\"},\"proposal\":{\"x\":[{\"kind\":\"ALTER\"}],\"kind\":\"DELEGATE\"}}"));
        assertFalse(handsDown("{\"kind\":\"DELEGATE\",\"proposal\":{\"kind\":\"ALTER\"}}"));
        assertFalse(handsDown("{\"proposal\":{}}"));
        assertFalse(handsDown("[]"));
    }

    private static boolean handsDown(String json) {
        return Withholding.handsDown(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> region(String json) {
        return Withholding.region(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> streams(List<LogEntry> entries) {
        return entries.stream()
                .filter(SealedEvent.class::isInstance)
                .map(e -> ((SealedEvent) e).event().stream())
                .toList();
    }

    private void event(String stream, String type, String json) {
        List<NewEvent> events = List.of(NewEvent.of(type, 1, json));
        Actor actor = Actor.system("test");
        StreamHead head = await(db.ledger().head(stream));
        await(db.ledger()
                .commit(
                        head == null
                                ? Commit.opening(stream, events, actor, Instant.now())
                                : Commit.onto(stream, head.version(), head.hash(), events, actor, Instant.now())));
    }

    private static Topology.Member member(String id, String region, @Nullable String parent) {
        return new Topology.Member(id, region, id, parent, "http://" + id, Map.of());
    }
}
