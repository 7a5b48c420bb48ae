package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import qingdan.handlers.registry.ServiceRoom;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.publication.OpenData;
import qingdan.registry.publication.SnapshotStream;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.CategoryCounts;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemChanges;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.ItemSearch;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.LoadedItem;
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
        Await.await(new SeedLoader(db.database(), db.ledger(), () -> Instant.parse("2026-01-05T00:00:00Z")).load(SEED));
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
        ServiceRoom service =
                new ServiceRoom(new ItemChanges(db.database()), new SnapshotStream(db.database()), now::get);
        List<Operations> rooms = new ArrayList<>(List.of(registry, service));
        for (String room : new TreeSet<>(
                contract.operations().stream().map(Operation::room).toList()))
            if (!room.equals("Registry") && !room.equals("RegistryService"))
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
        assertEquals("no-cache", before.header("Cache-Control").orElseThrow(), "anybody may keep it, and asks again");
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

    /** The item's next version, as a published request makes it; known from {@code at} on. */
    private void publish(Seed.Item item, LocalDate from, Instant at) {
        ItemLoader loader = new ItemLoader(db.ledger());
        LoadedItem loaded = Await.await(loader.load(item.itemCode()));
        ItemFacts facts = Await.await(new Organs(db.database()).facts(item.content()));
        PublishItemVersion command = new PublishItemVersion(
                item.itemCode(), from, item.content().withConditions(List.of("修订后的条件")), "修订", false);
        if (!(RegistryLaw.decide(loaded.history(), command, LocalDate.ofInstant(at, WorkCalendar.ZONE), facts)
                instanceof Decision.Accepted<RegistryEvent> yes)) throw new AssertionError("Expected a new version");
        Await.await(db.ledger().commit(loaded.commit(yes.events(), Actor.system("test"), at)));
    }

    @Test
    void otherSystemsTakeASnapshotAndGoOnFromItsCursor() throws Exception {
        now.set(Instant.parse("2026-03-02T02:00:00Z"));
        Seed.Item item = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340123")
                        && i.effectiveFrom().isBefore(LocalDate.of(2026, 1, 1)))
                .findFirst()
                .orElseThrow();
        ContractHttp.Answer snapshot =
                http.get("/v1/item-snapshot?region=340123").expect(200);
        assertEquals(
                "no-cache", snapshot.header("Cache-Control").orElseThrow(), "public: any cache between may keep it");
        List<String> lines =
                new String(snapshot.bytes(), StandardCharsets.UTF_8).lines().toList();
        JsonNode first = new ObjectMapper().readTree(lines.getFirst());
        String cursor = first.path("cursor").asText();
        assertFalse(cursor.isEmpty(), first::toString);
        assertTrue(lines.stream().skip(1).anyMatch(line -> line.contains(item.itemCode())));
        String dictionary = new String(OpenData.dictionary(), StandardCharsets.UTF_8);
        new ObjectMapper()
                .readTree(lines.get(1))
                .fieldNames()
                .forEachRemaining(
                        name -> assertTrue(name.equals("content") || dictionary.contains("\n" + name + ","), name));
        JsonNode quiet =
                http.get("/v1/item-changes?cursor=" + cursor).expect(200).json();
        assertEquals(0, quiet.path("items").size(), quiet::toString);
        publish(item, LocalDate.of(2026, 3, 10), Instant.parse("2026-03-02T03:00:00Z"));
        JsonNode news = http.get(
                        "/v1/item-changes?cursor=" + quiet.path("nextCursor").asText())
                .expect(200)
                .json();
        assertEquals(
                List.of(item.itemCode() + " published 2026-03-10"),
                StreamSupport.stream(news.path("items").spliterator(), false)
                        .map(c -> c.path("itemCode").asText() + " "
                                + c.path("change").asText() + " "
                                + c.path("day").asText())
                        .toList());
        for (String bad : List.of("x", "bm9uZQ", "LTF8MQ"))
            http.get("/v1/item-changes?cursor=" + bad).expect(400, "cursor-invalid");
    }

    @Test
    void whatWasKnownOfADayIsAskedOfAMoment() {
        now.set(Instant.parse("2026-03-12T02:00:00Z"));
        Seed.Item item = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340100")
                        && i.effectiveFrom().isBefore(LocalDate.of(2026, 1, 1)))
                .findFirst()
                .orElseThrow();
        publish(item, LocalDate.of(2026, 3, 11), Instant.parse("2026-03-05T03:00:00Z"));
        String day = "/v1/items/" + item.itemCode() + "?asOf=2026-03-12";
        JsonNode today = http.get(day).expect(200).json();
        assertEquals("修订后的条件", today.at("/elements/conditions/0").asText());
        Instant before = Instant.parse("2026-03-05T02:59:59Z");
        JsonNode then = http.get(day + "&knownAt=" + before).expect(200).json();
        assertEquals(today.path("version").asInt() - 1, then.path("version").asInt());
        assertNotEquals("修订后的条件", then.at("/elements/conditions/0").asText());
        JsonNode known =
                http.get(day + "&knownAt=2026-03-05T03:00:00Z").expect(200).json();
        assertEquals(today.path("version"), known.path("version"));
        http.get(day + "&knownAt=1999-01-01T00:00:00Z").expect(404, "item-not-found");
    }

    private static String mainItem(Seed.Item item) {
        return item.itemCode().substring(0, 19)
                + item.content().classification().parentBasicCode();
    }
}
