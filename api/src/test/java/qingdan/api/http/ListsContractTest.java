package qingdan.api.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import qingdan.contract.Principal;
import qingdan.contract.Reply;
import qingdan.handlers.registry.EditionDesk;
import qingdan.handlers.registry.ExportDesk;
import qingdan.handlers.registry.ImportDesk;
import qingdan.handlers.registry.ListsRoom;
import qingdan.handlers.registry.Ownership;
import qingdan.handlers.registry.PrintDesk;
import qingdan.handlers.registry.ProcedureDesk;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.node.domain.Topology;
import qingdan.procedure.bpmn.ProcedureFile;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.edition.EditionWorker;
import qingdan.registry.edition.Editions;
import qingdan.registry.edition.ItemProof;
import qingdan.registry.intake.ImportCommands;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.publication.ListPages;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Divisions;
import qingdan.registry.store.ItemSnapshots;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** Lists in and out through the real door, over a real database: every answer is held against the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // made before all tests
final class ListsContractTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final String ADMIN = "admin:340100";

    private final CompiledContract contract = CompiledContract.of(Bundle.tree());
    private TestDatabase db;
    private Vertx vertx;
    private ImportWorker worker;
    private KeyPair keys;
    private ContractHttp http;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        db = TestDatabase.create();
        vertx = db.vertx();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
        BlobStore blobs = new BlobStore(folder.resolve("files"));
        InstantSource clock = InstantSource.system();
        Topology.Member node = new Topology.Member("340000", "340000", "安徽省", null, "http://x", Map.of());
        Ownership ownership = new Ownership(new Topology(List.of(node)), node);
        EditionWorker editions = new EditionWorker(db.database(), db.ledger(), clock, keys.getPrivate(), "340000");
        worker = new ImportWorker(
                db.database(),
                db.ledger(),
                blobs,
                folder.resolve("work"),
                clock,
                ImportWorker::within,
                editions::workOnce);
        worker.start();
        ImportJobs jobs = new ImportJobs(db.database());
        PrintDesk prints = new PrintDesk(vertx, new ItemSnapshots(db.database()), procedures(), clock);
        ListsRoom lists = new ListsRoom(
                new ImportDesk(vertx, jobs, new ImportCommands(db.ledger(), jobs, clock), blobs, clock, worker::signal),
                new EditionDesk(new Editions(db.database()), ownership, clock, worker::signal),
                new ExportDesk(
                        new ListPages(db.database()),
                        new Divisions(db.database()),
                        () -> Uni.createFrom().item("state"),
                        clock,
                        "http://node",
                        prints::archive),
                prints,
                new ItemSnapshots(db.database()),
                clock);
        List<Operations> rooms = new ArrayList<>(List.of(lists));
        for (String room : new TreeSet<>(
                contract.operations().stream().map(Operation::room).toList()))
            if (!room.equals("RegistryLists"))
                rooms.add(deaf(Class.forName("qingdan.contract.api." + room + "Operations")));
        ContractRouter router = ContractRouter.create(
                vertx,
                contract,
                rooms,
                ListsContractTest::authenticate,
                StoredAnswers.NONE,
                Files.createDirectories(folder.resolve("files/incoming")),
                Sample.unlimited());
        HttpServer server = HttpDoor.listen(vertx, router, "127.0.0.1", 0)
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        http = ContractHttp.to(server.actualPort(), contract);
    }

    @AfterAll
    void close() {
        worker.close();
        db.close();
    }

    /** The product's own route of change requests, and a file that cannot be printed. */
    private ProcedureDesk procedures() {
        ProcedureLibrary library = new ProcedureLibrary(key -> ChangeRoute.WORDS);
        library.take(List.of(
                Held.builtIn(ChangeRoutes.builtIn()),
                new Held("torn", 1, null, null, new ProcedureFile("<a/>", "0".repeat(64), null, List.of()))));
        return new ProcedureDesk(new ProcedureStore(db.database(), db.ledger(), library));
    }

    /** A room that has no service. */
    static Operations deaf(Class<?> face) {
        return (Operations) Proxy.newProxyInstance(
                face.getClassLoader(),
                new Class<?>[] {face},
                (proxy, method, args) -> method.isDefault()
                        ? java.lang.reflect.InvocationHandler.invokeDefault(proxy, method, args)
                        : Uni.createFrom().item(Reply.refused("service-unavailable")));
    }

    /** {@code role:region} of an official. */
    private static Uni<Authenticator.Authentication> authenticate(String token) {
        String[] parts = token.split(":", -1);
        String role =
                switch (parts[0]) {
                    case "admin" -> "item-admin";
                    case "editor" -> "establishment-reviewer";
                    default -> "window";
                };
        Principal principal = new Principal(
                Principal.Kind.OFFICIAL,
                "u-" + token,
                "王事项",
                null,
                "11340100QD0002018P",
                role,
                parts[1],
                Set.of(role),
                Set.of());
        return Uni.createFrom().item(new Authenticator.Authentication.Known(principal));
    }

    @Test
    void aFileIsUploadedCheckedSubmittedApprovedAndPublished() {
        String id = UUID.randomUUID().toString();
        String path = "/v1/imports/" + id;
        byte[] csv = csv("0551-66667777").getBytes(StandardCharsets.UTF_8);
        http.as("clerk:340100")
                .upload(path + "?fileName=a.csv&reason=test", csv)
                .expect(403, "not-allowed");
        http.as(ADMIN).upload(path + "?fileName=a.csv&reason=test", new byte[0]).expect(400, "body-missing");
        http.as(ADMIN)
                .upload(path + "?fileName=a.csv&reason=test&edition=2026", csv)
                .expect(200);
        http.as(ADMIN)
                .upload(path + "?fileName=a.csv&reason=test&edition=2026", csv)
                .expect(200);
        http.as(ADMIN)
                .upload(path + "?fileName=a.csv&reason=test", new byte[] {1})
                .expect(409, "already-exists");
        Await.until("the check", () -> !state(path).equals("waiting"));
        ContractHttp.Answer checked = http.as(ADMIN).get(path).expect(200);
        assertEquals("checked", checked.json().path("state").asText());
        assertEquals(
                3, checked.json().at("/counts/changed").asInt(), checked.json().toString());
        http.as("admin:340500").get(path).expect(404, "import-not-found");
        byte[] report = http.as(ADMIN).get(path + "/report").expect(200).bytes();
        assertTrue(new String(report, StandardCharsets.UTF_8).contains("更新 changed"));
        assertTrue(http.as(ADMIN)
                        .get("/v1/imports?limit=5")
                        .expect(200)
                        .json()
                        .path("items")
                        .size()
                >= 1);
        http.as(ADMIN).get("/v1/imports?cursor=AAAA").expect(400, "cursor-invalid");

        ContractHttp.Answer applying = new ImportReviewWalk(http, path).from(checked, csv);
        Await.until("the publication", () -> state(path).equals("applied"));
        http.as(ADMIN)
                .key("off-" + id.substring(0, 8))
                .ifMatch(applying.version() + 1)
                .post(path + "/withdrawal", "")
                .expect(409, "import-not-ready");
        String item = item().itemCode();
        JsonNode second =
                http.get("/v1/items/" + item + "/versions/2").expect(200).json();
        assertEquals("0551-66667777", second.at("/venue/phone").asText());
        http.get("/v1/items/" + item + "/versions/9").expect(404, "item-not-found");
    }

    /** 总表, 分表, 责任清单 and 廉政风险点 in one workbook: three items, not twelve rows that refuse each other. */
    @Test
    void aWorkbookOfFourSheetsIsOneListOfItems() throws Exception {
        List<Seed.Item> others = unchanged().subList(3, 6);
        String path = "/v1/imports/" + UUID.randomUUID();
        FourSheets walk = new FourSheets(http, path);
        walk.uploadedAs(others);
        Await.until("the check", () -> !state(path).equals("waiting"));
        walk.approved(others.size());
        Await.until("the publication", () -> state(path).equals("applied"));
        String version = "/v1/items/" + others.getLast().itemCode() + "/versions/2";
        String all = http.get(version).expect(200).json().toString();
        assertTrue(all.contains("公示全部材料") && all.contains("故意刁难"), all);
    }

    @Test
    void aWrongFileIsShownWithItsRowsAndCannotBeApplied() {
        String path = "/v1/imports/" + UUID.randomUUID();
        String csv = "事项名称,实施主体\n没有的事项,合肥市水务局\n";
        http.as(ADMIN)
                .upload(path + "?fileName=b.csv&reason=test", csv.getBytes(StandardCharsets.UTF_8))
                .expect(200);
        Await.until("the check", () -> !state(path).equals("waiting"));
        ContractHttp.Answer checked = http.as(ADMIN).get(path).expect(200);
        assertEquals(2, checked.json().at("/firstRefused/0/row").asInt());
        ContractHttp wish = http.as(ADMIN).key("key-00000002").ifMatch(checked.version());
        wish.post(path + "/submission", ImportReviewWalk.SUBMISSION).expect(409, "import-not-ready");
        assertEquals(
                "cancelled",
                wish.post(path + "/withdrawal", "")
                        .expect(200)
                        .json()
                        .path("state")
                        .asText());
    }

    @Test
    void theListIsGivenOutAsAStreamWithATag() throws Exception {
        for (String kind : List.of("total", "items", "duties", "risks"))
            for (String format : List.of("xlsx", "csv", "json", "pdf"))
                assertTrue(http.get("/v1/list-exports?region=340100&kind=" + kind + "&format=" + format)
                                .expect(200)
                                .bytes()
                                .length
                        > 2_000);
        ContractHttp.Answer first = http.get("/v1/list-exports?region=340100&below=true&format=json")
                .expect(200);
        http.with("If-None-Match", first.header("ETag").orElseThrow())
                .get("/v1/list-exports?region=340100&below=true&format=json")
                .expect(304);
        assertTrue(new ObjectMapper().readTree(first.bytes()).path("items").size() > 50);
        http.get("/v1/list-exports?region=340100&kind=charts&format=zip").expect(200);
        http.get("/v1/list-exports?region=340100&kind=charts").expect(422, "export-format-not-offered");
        http.get("/v1/list-exports?region=999900").expect(404, "region-not-found");
        JsonNode dcat = new ObjectMapper()
                .readTree(http.get("/v1/open-data?region=340100").expect(200).bytes());
        assertEquals("dcat:Catalog", dcat.path("@type").asText());
        assertTrue(http.get("/v1/data-dictionary").expect(200).bytes().length > 1_000);
    }

    @Test
    void anEditionIsPublishedAndItsProofHoldsOffline() throws Exception {
        String wish = "{\"name\":\"2026年本\",\"regionCode\":\"340123\",\"day\":\"2026-03-01\"}";
        http.as("clerk:340123").put("/v1/editions/340123-2026", wish).expect(403, "not-allowed");
        http.as("admin:340500").put("/v1/editions/340123-2026", wish).expect(403, "not-your-region");
        http.as(ADMIN)
                .put("/v1/editions/340123-later", wish.replace("2026-03-01", "2999-01-01"))
                .expect(422, "edition-day-future");
        http.as(ADMIN).put("/v1/editions/340123-2026", wish).expect(200);
        Await.until("the edition", () -> http.get("/v1/editions/340123-2026")
                .expect(200)
                .json()
                .path("state")
                .asText()
                .equals("published"));
        http.as(ADMIN).put("/v1/editions/340123-2026", wish).expect(200);
        http.as(ADMIN)
                .put("/v1/editions/340123-2026", wish.replace("2026年本", "别的"))
                .expect(409, "already-exists");
        assertEquals(
                1,
                http.get("/v1/editions?region=340123")
                        .expect(200)
                        .json()
                        .path("items")
                        .size());
        String item = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340123"))
                .findFirst()
                .orElseThrow()
                .itemCode();
        byte[] file =
                http.get("/v1/editions/340123-2026/items/" + item).expect(200).bytes();
        ItemProof proof = ItemProof.of(new ObjectMapper().readTree(file));
        assertEquals(ItemProof.Verdict.PROVEN, proof.check(keys.getPublic()));
        http.get("/v1/editions/340123-2026/items/" + "X".repeat(31)).expect(404, "item-not-found");
        http.get("/v1/editions/340123-none").expect(404, "edition-not-found");
        // an edition whose leaves another node keeps, as the log brings it
        Await.await(qingdan.kernel.Async.uni(() -> db.database()
                .pool()
                .query("delete from registry.edition_item where edition_id = '340123-2026'")
                .execute()));
        http.get("/v1/editions/340123-2026/items/" + item).expect(409, "proof-at-another-node");
    }

    @Test
    void sheetsComeAsPdfWithATag() {
        Seed.Item item = item();
        String path = "/v1/items/" + item.itemCode() + "/versions/1/document";
        ContractHttp.Answer first = http.get(path).expect(200);
        assertEquals("%PDF", new String(first.bytes(), 0, 4, StandardCharsets.US_ASCII));
        assertEquals("application/pdf", first.header("Content-Type").orElseThrow());
        assertArrayEquals(first.bytes(), http.get(path).expect(200).bytes());
        http.with("If-None-Match", first.header("ETag").orElseThrow()).get(path).expect(304);
        http.get("/v1/items/" + item.itemCode() + "/versions/99/document").expect(404, "item-not-found");

        String chart = "/v1/procedures/registry-change/chart";
        ContractHttp.Answer both = http.get(chart).expect(200);
        ContractHttp.Answer external = http.get(chart + "?view=external").expect(200);
        assertTrue(both.bytes().length > external.bytes().length);
        http.with("If-None-Match", both.header("ETag").orElseThrow()).get(chart).expect(304);
        http.with("If-None-Match", both.header("ETag").orElseThrow())
                .get(chart + "?view=internal")
                .expect(200);
        http.get(chart + "?itemCode=" + item.itemCode()).expect(422, "item-other-procedure");
        http.get(chart + "?itemCode=" + "X".repeat(31)).expect(404, "item-not-found");
        http.get(chart + "?version=1").expect(200);
        http.get(chart + "?version=7").expect(404, "procedure-not-found");
        http.get("/v1/procedures/none/chart").expect(404, "procedure-not-found");
        http.get("/v1/procedures/torn/chart").expect(422, "chart-not-printable");
    }

    private String state(String path) {
        return http.as(ADMIN).get(path).expect(200).json().path("state").asText();
    }

    private static Seed.Item item() {
        return items().getFirst();
    }

    private static List<Seed.Item> items() {
        return unchanged().subList(0, 3);
    }

    private static List<Seed.Item> unchanged() {
        return SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340100"))
                .filter(i -> SEED.changes().stream()
                        .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .toList();
    }

    private static String csv(String phone) {
        StringBuilder csv = new StringBuilder("实施编码,事项名称,咨询电话\n");
        for (Seed.Item item : items())
            csv.append(item.itemCode())
                    .append(',')
                    .append(item.content().name())
                    .append(',')
                    .append(phone)
                    .append('\n');
        return csv.toString();
    }
}
