package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.SeedLoader;

/** Hostile files all the way of an import: each says clearly what is wrong, cannot be submitted, and leaves the list as it was. */
@SuppressWarnings("NullAway.Init") // made before all tests
class HostileImportStoreTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Actor ADMIN = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
    private static final ImportCommand SUBMIT = new ImportCommand.Submit("年度调整", "关于公布权力清单的决定", "合政〔2026〕3号");
    private static final List<Seed.Item> ITEMS = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340100"))
            .filter(i -> SEED.changes().stream()
                    .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
            .limit(3)
            .toList();

    @TempDir
    private static Path folder;

    private static TestDatabase db;
    private static BlobStore blobs;
    private static ImportJobs jobs;
    private static ImportWorker worker;

    /** Once for all tests: none of them may change anything. */
    @BeforeAll
    static void open() {
        db = TestDatabase.create();
        await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        blobs = new BlobStore(folder.resolve("files"));
        jobs = new ImportJobs(db.database());
        worker = new ImportWorker(
                db.database(),
                db.ledger(),
                blobs,
                folder.resolve("work"),
                InstantSource.system(),
                ImportWorker::within,
                () -> false);
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndChangesNothing() throws Exception {
        byte[] noEncoding = "事项名称,权力类型\n".getBytes(StandardCharsets.UTF_8);
        noEncoding[4] = (byte) 0xff;
        Map<FileProblem, byte[]> files = new LinkedHashMap<>();
        files.put(FileProblem.EMPTY, new byte[0]);
        files.put(FileProblem.UNKNOWN_ENCODING, noEncoding);
        files.put(FileProblem.TOO_WIDE, "事项名称,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        files.put(FileProblem.INFLATES_TOO_MUCH, Files.readAllBytes(Sheets.bomb(folder)));
        String before = list();
        for (Map.Entry<FileProblem, byte[]> file : files.entrySet()) {
            FileProblem expected = file.getKey();
            ImportJob job = checked(file.getValue());
            assertEquals(ImportJob.State.UNREADABLE, job.state(), expected.code());
            ImportJob.Problem problem = job.problem();
            assertNotNull(problem, expected.code());
            assertEquals(expected.code(), problem.code());
            assertTrue(problem.zh().matches("(?s).*\\p{IsHan}.*。"), problem.zh());
            assertTrue(problem.en().matches("(?s)\\p{ASCII}.*\\."), problem.en());
            assertEquals("import-not-ready", submitted(job), expected.code());
            assertEquals(before, list(), expected.code());
        }
        try (var left = Files.list(folder.resolve("work"))) {
            assertEquals(0, left.count(), "no temporary file stays behind");
        }
    }

    @Test
    void aFormulaIsToldOfInItsRow() throws Exception {
        Seed.Item item = ITEMS.getFirst();
        String csv = "事项名称,实施主体,基本编码,备注\n"
                + String.join(",", item.content().name(), organ(item), basic(item), "=HYPERLINK(A1)") + "\n";
        refused(csv, 1, "I26");
    }

    @Test
    void theSameCodeTwice() throws Exception {
        Seed.Item item = ITEMS.getFirst();
        String heading = "事项名称,实施主体,实施编码,咨询电话\n";
        String line = String.join(",", item.content().name(), organ(item), item.itemCode());
        refused(heading + line + ",0551-11112222\n" + other() + line + ",0551-33334444\n", 2, "I07");
    }

    @Test
    void mainItemsInACircle() throws Exception {
        StringBuilder csv = new StringBuilder("事项名称,实施主体,基本编码,主项编码\n");
        for (int i = 0; i < 3; i++) {
            Seed.Item item = ITEMS.get(i);
            Seed.Item next = ITEMS.get((i + 1) % 3);
            csv.append(String.join(",", item.content().name(), organ(item), basic(item), basic(next)))
                    .append('\n');
        }
        refused(csv.toString(), 3, "I08");
    }

    /** Checked, with so many wrong rows, the first of which says the code in both languages. */
    private static void refused(String csv, int rows, String code) throws Exception {
        String before = list();
        ImportJob job = checked(csv.getBytes(StandardCharsets.UTF_8));
        assertEquals(ImportJob.State.CHECKED, job.state());
        assertEquals(rows, job.counts().refused());
        List<JsonObject> findings = await(jobs.refused(job.id(), 1)).getFirst().findings();
        assertTrue(
                findings.stream().anyMatch(f -> code.equals(f.getString("code"))),
                () -> "Expected " + code + ", but " + findings);
        String report =
                Files.readString(blobs.find(String.valueOf(job.report())).orElseThrow());
        assertTrue(report.contains(code + " "), report);
        assertEquals("import-not-ready", submitted(job));
        assertEquals(before, list());
    }

    private static String other() {
        Seed.Item item = ITEMS.get(1);
        return String.join(",", item.content().name(), organ(item), item.itemCode(), "0551-55556666") + "\n";
    }

    private static String organ(Seed.Item item) {
        return item.content().exercise().organName();
    }

    private static String basic(Seed.Item item) {
        return item.content().classification().basicCode();
    }

    private static ImportJob checked(byte[] bytes) throws Exception {
        String sha256 = blobs.put(bytes);
        ImportSettings settings = new ImportSettings("", null, "测试");
        ImportJob job = await(jobs.create(
                        UUID.randomUUID(), "340100", ADMIN, "清单", bytes.length, sha256, settings, Instant.now()))
                .orElseThrow();
        assertTrue(worker.workOnce());
        return await(jobs.find(job.id())).orElseThrow();
    }

    private static String submitted(ImportJob job) {
        ImportOutcome outcome = await(new ImportCommands(db.ledger(), jobs, InstantSource.system())
                .run(job, job.version(), SUBMIT, ADMIN, null));
        return outcome instanceof ImportOutcome.Refused no ? no.refusal().code() : outcome.toString();
    }

    /** Every version of every item, as one number. */
    private static String list() {
        String sql = "select count(*) || ' ' || md5(string_agg(item_code || '/' || version || '/' || content, ','"
                + " order by item_code, version)) as list from registry.item_version";
        return await(Async.uni(() -> db.database().pool().preparedQuery(sql).execute(Tuple.tuple())))
                .iterator()
                .next()
                .getString("list");
    }
}
