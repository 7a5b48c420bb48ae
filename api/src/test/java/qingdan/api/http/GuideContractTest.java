package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import qingdan.api.contract.CompiledContract;
import qingdan.api.contract.Operation;
import qingdan.api.test.ContractHttp;
import qingdan.contract.Bundle;
import qingdan.contract.Operations;
import qingdan.handlers.registry.ProcedureDesk;
import qingdan.handlers.registry.RegistryRoom;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.CategoryCounts;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSearch;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** Guides through the real door, over a real database: every answer is held against the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
final class GuideContractTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());

    private final CompiledContract contract = CompiledContract.of(Bundle.tree());
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-02T02:00:00Z"));
    private TestDatabase db;
    private ContractHttp http;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        ProcedureLibrary library = new ProcedureLibrary(key -> ChangeRoute.WORDS);
        RegistryRoom registry = new RegistryRoom(
                db.ledger(),
                new ItemSearch(db.database()),
                new ItemSnapshots(db.database()),
                new ItemLoader(db.ledger()),
                new RegistryRoom.Reference(
                        new Divisions(db.database()), new Organs(db.database()), new CategoryCounts(db.database())),
                new ProcedureDesk(new ProcedureStore(db.database(), db.ledger(), library)),
                now::get);
        List<Operations> rooms = new ArrayList<>(List.of(registry));
        for (String room : new TreeSet<>(
                contract.operations().stream().map(Operation::room).toList()))
            if (!room.equals("Registry"))
                rooms.add(ListsContractTest.deaf(Class.forName("qingdan.contract.api." + room + "Operations")));
        ContractRouter router = ContractRouter.create(
                db.vertx(),
                contract,
                rooms,
                token -> Uni.createFrom().failure(new AssertionError("Expected a public read, but got a token")),
                StoredAnswers.NONE,
                Files.createDirectories(folder.resolve("incoming")),
                Sample.unlimited());
        HttpServer server = HttpDoor.listen(db.vertx(), router, "127.0.0.1", 0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        http = ContractHttp.to(server.actualPort(), contract);
    }

    @AfterAll
    void close() {
        db.close();
    }

    @Test
    void theGuideOfEveryItemFitsTheContractAndSaysItsElements() {
        for (Seed.Item item : SEED.items()) {
            JsonNode guide =
                    http.get("/v1/items/" + item.itemCode()).expect(200).json();
            assertEquals(item.content().name(), guide.at("/elements/name").asText());
            if (item.content().punishment() != null)
                assertFalse(
                        guide.at("/elements/punishment/actsKindsRange").asText().isEmpty());
        }
    }

    @Test
    void aGuideReadYesterdayIsReadAgainOnTheDayItsItemTakesEffect() {
        Seed.Item item = SEED.items().stream()
                .filter(i -> i.effectiveFrom().isAfter(LocalDate.of(2027, 1, 1)))
                .findFirst()
                .orElseThrow();
        String path = "/v1/items/" + item.itemCode();
        now.set(item.effectiveFrom().atStartOfDay(WorkCalendar.ZONE).toInstant().minusSeconds(1));
        ContractHttp.Answer before = http.get(path).expect(200);
        String tag = before.header("ETag").orElseThrow();
        assertEquals("future", before.json().path("status").asText());
        http.with("If-None-Match", tag).get(path).expect(304);

        now.set(now.get().plusSeconds(1));
        ContractHttp.Answer after = http.with("If-None-Match", tag).get(path).expect(200);
        assertEquals("in-force", after.json().path("status").asText());
        assertEquals(before.version(), after.version(), "nothing was recorded meanwhile");

        String newTag = after.header("ETag").orElseThrow();
        ContractHttp.Answer english = http.with("Accept-Language", "en")
                .with("If-None-Match", newTag)
                .get(path)
                .expect(200);
        assertNotEquals(newTag, english.header("ETag").orElseThrow());
        http.with("If-None-Match", newTag).get(path).expect(304);
    }

    @Test
    void aSubItemNamesItsMainItemAndTheMainItemItsSubItems() {
        now.set(Instant.parse("2026-03-02T02:00:00Z"));
        Seed.Item child = SEED.items().stream()
                .filter(i -> i.content().classification().parentBasicCode() != null)
                .filter(i -> SEED.items().stream().anyMatch(m -> m.itemCode().equals(mainItem(i))))
                .findFirst()
                .orElseThrow();
        JsonNode sub = http.get("/v1/items/" + child.itemCode()).expect(200).json();
        assertEquals(mainItem(child), sub.at("/parentItem/itemCode").asText());
        JsonNode main = http.get("/v1/items/" + mainItem(child)).expect(200).json();
        assertEquals(sub.at("/parentItem/name").asText(), main.path("name").asText());
        assertTrue(main.path("parentItem").isMissingNode());
        assertTrue(
                StreamSupport.stream(main.path("childItems").spliterator(), false)
                        .anyMatch(c -> c.path("itemCode").asText().equals(child.itemCode())
                                && c.path("name")
                                        .asText()
                                        .equals(child.content().name())),
                main.path("childItems")::toString);
    }

    private static String mainItem(Seed.Item item) {
        return item.itemCode().substring(0, 19)
                + item.content().classification().parentBasicCode();
    }
}
