package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.SeedLoader;

/** What an import says while it is checked, and afterwards in the format in which it came. */
@SuppressWarnings("NullAway.Init") // made before all tests
class ImportReportStoreTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Actor ADMIN = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
    private static final List<Seed.Item> ITEMS = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340100"))
            .filter(i -> SEED.changes().stream()
                    .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
            .limit(2)
            .toList();

    @TempDir
    private static Path folder;

    private static TestDatabase db;
    private static BlobStore blobs;
    private static ImportJobs jobs;

    @BeforeAll
    static void open() {
        db = TestDatabase.create();
        await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        blobs = new BlobStore(folder.resolve("files"));
        jobs = new ImportJobs(db.database());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void aJsonFileComesBackAsJsonAndGoesInAgainWhenMended() throws Exception {
        JsonArray file =
                new JsonArray().add(object(ITEMS.get(0)).put("承诺期限", "尽快")).add(object(ITEMS.get(1)));
        ImportJob job = given(UUID.randomUUID(), file.encode(), InstantSource.system());
        assertEquals(1, job.counts().refused());

        String report =
                Files.readString(blobs.find(String.valueOf(job.report())).orElseThrow());
        JsonArray rows = new JsonArray(report);
        assertEquals(2, rows.size(), report);
        for (int i = 0; i < 2; i++) {
            JsonObject row = rows.getJsonObject(i);
            file.getJsonObject(i).forEach(member -> assertEquals(member.getValue(), row.getValue(member.getKey())));
            assertEquals(i == 0, row.getString("说明").contains("尽快"), row::encode);
        }
        assertTrue(rows.getJsonObject(0).getString("结果").contains("错误"), report);

        rows.getJsonObject(0).remove("承诺期限");
        ImportJob again = given(UUID.randomUUID(), rows.encode(), InstantSource.system());
        assertEquals(0, again.counts().refused(), () -> String.valueOf(await(jobs.refused(again.id(), 5))));
        assertEquals(2, again.counts().items());
    }

    @Test
    void whoWaitsSeesHowFarTheCheckIs() throws Exception {
        StringBuilder csv = new StringBuilder("事项名称,实施主体\n");
        for (int i = 0; i < 450; i++) csv.append("没有的事项").append(i).append(",没有的机构\n");
        List<Integer> seen = new ArrayList<>();
        // The worker asks for the time whenever it says how far it is: a look at the import just before.
        UUID id = UUID.randomUUID();
        ImportJob job = given(id, csv.toString(), () -> {
            seen.add(await(jobs.find(id)).orElseThrow().done());
            return Instant.now();
        });
        assertEquals(450, job.counts().refused());
        assertEquals(450, job.done());
        assertTrue(seen.containsAll(List.of(0, 200, 400)), seen::toString);
    }

    private static JsonObject object(Seed.Item item) {
        return new JsonObject()
                .put("事项名称", item.content().name())
                .put("实施主体", item.content().exercise().organName())
                .put("基本编码", item.content().classification().basicCode())
                .put("咨询电话", "0551-87654321");
    }

    private static ImportJob given(UUID id, String text, InstantSource clock) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ImportJob job = await(jobs.create(
                        id,
                        "340100",
                        ADMIN,
                        "清单",
                        bytes.length,
                        blobs.put(bytes),
                        new ImportSettings("", null, "测试"),
                        Instant.now()))
                .orElseThrow();
        ImportWorker worker = new ImportWorker(
                db.database(), db.ledger(), blobs, folder.resolve("work"), clock, ImportWorker::within, () -> false);
        assertTrue(worker.workOnce());
        return await(jobs.find(job.id())).orElseThrow();
    }
}
