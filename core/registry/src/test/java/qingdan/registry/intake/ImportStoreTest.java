package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.ItemVersion;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryPublished;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.ItemSuspended;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemCommits;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.LoadedEntry;
import qingdan.registry.store.LoadedItem;
import qingdan.registry.store.SeedLoader;

/** An import on a real database: checked, applied, all of it or nothing, and finished whatever happens in between. */
@SuppressWarnings("NullAway.Init") // made before each test
class ImportStoreTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Actor ADMIN = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
    private static final Actor REVIEWER =
            Actor.official("u2", "李编办", "11340100QD0001018W", "establishment-reviewer", "340100");
    private static final ImportCommand SUBMIT = new ImportCommand.Submit("年度调整", "关于公布权力清单的决定", "合政〔2026〕3号");
    private static final List<Seed.Item> ITEMS = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340100"))
            .filter(i -> SEED.changes().stream()
                    .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
            .limit(12)
            .toList();

    @TempDir
    private Path folder;

    private TestDatabase db;
    private BlobStore blobs;
    private ImportJobs jobs;
    private ImportWorker worker;

    @BeforeEach
    void open() {
        db = TestDatabase.create();
        await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(SEED));
        blobs = new BlobStore(folder.resolve("files"));
        jobs = new ImportJobs(db.database());
        worker = worker();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private ImportWorker worker() {
        return new ImportWorker(
                db.database(),
                db.ledger(),
                blobs,
                folder.resolve("work"),
                InstantSource.system(),
                ImportWorker::within,
                () -> false);
    }

    @Test
    void aFileIsCheckedThenAppliedAndTheSecondTimeChangesNothing() throws Exception {
        ImportJob job = given(csv("0551-87654321"));
        assertTrue(worker.workOnce());
        ImportJob checked = now(job);
        assertEquals(ImportJob.State.CHECKED, checked.state());
        assertEquals(new ImportJob.Counts(12, 0, 12, 0, 0), checked.counts());
        assertEquals(12, versions(), "a check changes nothing");
        String report =
                Files.readString(blobs.find(String.valueOf(checked.report())).orElseThrow());
        assertTrue(report.startsWith("\ufeff") && report.contains("结果,说明"), report);
        assertEquals(12, report.split("更新 changed", -1).length - 1);

        approve(checked);
        assertTrue(worker.workOnce());
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        assertEquals(24, versions());
        assertEquals(
                12, count("select 1 from registry.item_version where content #>> '{venue,phone}' = '0551-87654321'"));
        assertEquals(0, count("select 1 from registry.import_hold"));
        assertEquals(0, count("select 1 from registry.import_item"));

        ImportJob again = given(csv("0551-87654321"));
        worker.workOnce();
        assertEquals(new ImportJob.Counts(12, 0, 0, 12, 0), now(again).counts());
        approve(now(again));
        worker.workOnce();
        assertEquals(24, versions(), "the same file again changes nothing");
        assertFalse(worker.workOnce());
    }

    @Test
    void anOrganThatWasRenamedIsKnownUnderBothNamesAndItsItemsComeToBearTodays() throws Exception {
        String code = ITEMS.getFirst().content().exercise().organ();
        db.asOwner("select registry.put_organ_version(code, 2, current_date - 1,"
                + " content || '{\"name\":\"合肥市新名样例局\"}', code, true, '更名', '样例文件', now())"
                + " from registry.organ_version where code = '" + code + "'");
        ImportJob job = given(csv("0551-87654321"));
        worker.workOnce();
        ImportJob checked = now(job);
        assertEquals(new ImportJob.Counts(12, 0, 12, 0, 0), checked.counts());
        String report =
                Files.readString(blobs.find(String.valueOf(checked.report())).orElseThrow());
        long renamed = ITEMS.stream()
                .filter(i -> i.content().exercise().organ().equals(code))
                .count();
        assertEquals(renamed, report.split("→ 合肥市新名样例局”。改用", -1).length - 1, report);
        approve(checked);
        worker.workOnce();
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        assertEquals(
                renamed,
                count("select 1 from registry.item_version where content #>> '{exercise,organName}' = '合肥市新名样例局'"));
    }

    @Test
    void theNextProcessGoesOnAtOnceWithWhatAKilledOneHeld() throws Exception {
        ImportJob job = given(csv("0551-87654321"));
        db.asOwner("update registry.import_job set worker = 'killed', lease_until = now() + interval '1 hour'");
        assertFalse(worker.workOnce(), "it is held");
        try (ImportWorker next = worker()) {
            next.start();
            Await.until("the check", () -> now(job).state() == ImportJob.State.CHECKED);
        }
    }

    @Test
    void oneWrongRowKeepsTheWholeFileOut() throws Exception {
        String twice = csv("0551-87654321") + line(ITEMS.getFirst(), "0551-11112222", "");
        ImportJob job = given(twice);
        worker.workOnce();
        ImportJob checked = now(job);
        assertEquals(2, checked.counts().refused(), "both places of the duplicate");
        assertEquals("import-not-ready", refusal(run(checked, SUBMIT, ADMIN)));
        assertEquals(12, versions());
        ImportJobs.RefusedRow row = await(jobs.refused(job.id(), 10)).getFirst();
        assertEquals("I07", row.findings().getLast().getString("code"));
        assertEquals("2, 14", row.findings().getLast().getString("detail"));
        assertTrue(run(checked, new ImportCommand.Withdraw(), ADMIN) instanceof ImportOutcome.Done);
        assertEquals("import-not-ready", refusal(run(now(job), SUBMIT, ADMIN)));
    }

    @Test
    void anItemComesToClaimTheVersionOfItsEntryThatIsInForce() throws Exception {
        Seed.Item item = ITEMS.getFirst();
        String basicCode = item.content().classification().basicCode();
        Catalogue catalogue = new Catalogue(db.database(), db.ledger());
        LoadedEntry entry = await(catalogue.load(basicCode));
        CatalogueEntry first = entry.history().newest().orElseThrow().entry();
        List<LegalBasis> bases = List.of(new LegalBasis("中华人民共和国样例法", "第二条", null, "样例条文。"));
        LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"));
        EntryPublished second = new EntryPublished(
                basicCode,
                2,
                today,
                today.plusDays(30),
                new CatalogueEntry(
                        basicCode,
                        first.localCode(),
                        first.name(),
                        first.ahCategory(),
                        first.nationalCategory(),
                        first.parentBasicCode(),
                        first.department(),
                        first.levels(),
                        bases,
                        first.statutory(),
                        first.limitNote(),
                        first.evidence()),
                "修订");
        await(db.ledger().commit(entry.commit(List.of(second), ADMIN, Instant.now())));
        ImportJob job = given(csv("0551-87654321"));
        worker.workOnce();
        approve(now(job));
        worker.workOnce();
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        ItemVersion held = await(new ItemLoader(db.ledger()).load(item.itemCode()))
                .history()
                .newest()
                .orElseThrow();
        assertEquals(2, held.entryVersion());
        assertEquals(bases, held.content().bases());
        assertEquals(
                1,
                count("select 1 from registry.catalogue_item where entry_version = 2 and item_code = '"
                        + item.itemCode() + "'"));
        assertEquals(11, count("select 1 from registry.item_version v where v.version = 2 and v.entry_version = 1"));
    }

    @Test
    void aPublicationCutInTwoIsFinishedByAnother() throws Exception {
        ImportJob job = given(csv("0551-87654321"));
        worker.workOnce();
        approve(now(job));
        // A process that took hold, published three versions and died.
        ImportTables tables = new ImportTables(db.database(), "dead");
        ImportJob taken = tables.take(Instant.now()).orElseThrow();
        String reason = taken.publishedReason();
        assertTrue(tables.hold(taken));
        for (ImportTables.ToPublish p : tables.toPublish(job.id(), 0).subList(0, 3)) {
            ItemPublished event =
                    new ItemPublished(p.itemCode(), p.version(), p.effectiveFrom(), null, p.content(), reason);
            var commit = ItemCommits.onto(p.itemCode(), p.head(), p.hash(), List.of(event), ADMIN, Instant.now());
            assertTrue(await(db.ledger().commit(commit)) instanceof CommitOutcome.Committed);
        }
        assertEquals(15, versions());
        tables.takeBack();
        assertTrue(worker().workOnce());
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        assertEquals(24, versions());
        assertEquals(0, count("select 1 from registry.item_version where version > 2"));
    }

    @Test
    void whileItIsAppliedNothingElseChangesItsItems() throws Exception {
        ImportJob job = given(csv("0551-87654321"));
        worker.workOnce();
        approve(now(job));
        ImportTables tables = new ImportTables(db.database(), "first");
        assertTrue(tables.hold(tables.take(Instant.now()).orElseThrow()));
        CommitOutcome held = suspend(ITEMS.getFirst());
        assertEquals("item-held-by-import", ((CommitOutcome.Rejected) held).constraint());
        assertEquals("import-not-ready", refusal(run(now(job), new ImportCommand.Withdraw(), ADMIN)));
        tables.takeBack();
        worker.workOnce();
        assertTrue(suspend(ITEMS.getFirst()) instanceof CommitOutcome.Committed);
    }

    @Test
    void whatChangedSinceTheCheckIsCheckedAgain() throws Exception {
        ImportJob job = given(csv("0551-87654321"));
        worker.workOnce();
        ImportJob checked = now(job);
        LoadedItem item =
                await(new ItemLoader(db.ledger()).load(ITEMS.getFirst().itemCode()));
        ItemPublished other = new ItemPublished(
                ITEMS.getFirst().itemCode(),
                2,
                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")),
                null,
                ITEMS.getFirst().content(),
                "别处");
        await(db.ledger().commit(item.commit(List.of(other), ADMIN, Instant.now())));
        approve(checked);
        worker.workOnce();
        assertEquals(1, count("select 1 from kernel.event where type = 'registry.ImportSentBack'"));
        assertEquals(0, count("select 1 from registry.import_hold"));
        assertEquals(ImportJob.State.WAITING, now(job).state());
        worker.workOnce();
        assertEquals(12, now(job).counts().changed());
        approve(now(job));
        worker.workOnce();
        assertEquals(1, count("select 1 from registry.item_version where version = 3"));
    }

    @Test
    void aFileNobodyCanReadSaysWhy() throws Exception {
        ImportJob job = given("产品,价格\n苹果,3\n");
        worker.workOnce();
        ImportJob.Problem problem = now(job).problem();
        assertEquals(ImportJob.State.UNREADABLE, now(job).state());
        assertTrue(problem != null
                && problem.code().equals("no-heading")
                && problem.zh().contains("表头"));
    }

    @Test
    void anotherRegionsItemsStayWithTheirAdministrator() throws Exception {
        Seed.Item county = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340123"))
                .findFirst()
                .orElseThrow();
        Seed.Item province = SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals("340000"))
                .findFirst()
                .orElseThrow();
        ImportJob job = given(heading() + line(county, "0551-87654321", "") + line(province, "0551-87654321", ""));
        worker.workOnce();
        assertEquals(new ImportJob.Counts(2, 0, 1, 0, 1), now(job).counts());
        assertEquals(
                "I03",
                await(jobs.refused(job.id(), 1))
                        .getFirst()
                        .findings()
                        .getFirst()
                        .getString("code"));
        assertEquals(1, await(jobs.list("3401", null, null, null, 10)).size());
        assertEquals(0, await(jobs.list("3402", null, null, null, 10)).size());
    }

    private CommitOutcome suspend(Seed.Item item) {
        LoadedItem loaded = await(new ItemLoader(db.ledger()).load(item.itemCode()));
        ItemSuspended event = new ItemSuspended(item.itemCode(), LocalDate.of(2030, 1, 1), null, "测试", "依据");
        return await(db.ledger().commit(loaded.commit(List.of(event), ADMIN, Instant.now())));
    }

    /** Submitted by its administrator, approved by somebody else. */
    private void approve(ImportJob job) {
        assertTrue(run(job, SUBMIT, ADMIN) instanceof ImportOutcome.Done);
        assertTrue(run(now(job), new ImportCommand.Review("approve", ""), REVIEWER) instanceof ImportOutcome.Done);
    }

    private ImportOutcome run(ImportJob job, ImportCommand command, Actor actor) {
        return await(new ImportCommands(db.ledger(), jobs, InstantSource.system())
                .run(job, job.version(), command, actor, null));
    }

    private static String refusal(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Refused no ? no.refusal().code() : outcome.toString();
    }

    private ImportJob now(ImportJob job) {
        return await(jobs.find(job.id())).orElseThrow();
    }

    private ImportJob given(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = blobs.put(bytes);
        ImportSettings settings = new ImportSettings("", null, "测试");
        return await(jobs.create(
                        UUID.randomUUID(), "340100", ADMIN, "清单.csv", bytes.length, sha256, settings, Instant.now()))
                .orElseThrow();
    }

    private static String csv(String phone) {
        StringBuilder csv = new StringBuilder(heading());
        for (Seed.Item item : ITEMS) csv.append(line(item, phone, ""));
        return csv.toString();
    }

    private static String heading() {
        return "事项名称,实施主体,基本编码,咨询电话,备注\n";
    }

    private static String line(Seed.Item item, String phone, String note) {
        return String.join(
                        ",",
                        item.content().name(),
                        item.content().exercise().organName(),
                        item.content().classification().basicCode(),
                        phone,
                        note)
                + "\n";
    }

    /** Versions of the twelve items. */
    private int versions() {
        String codes =
                String.join("','", ITEMS.stream().map(Seed.Item::itemCode).toList());
        return count("select 1 from registry.item_version where item_code in ('" + codes + "')");
    }

    private int count(String sql) {
        List<Row> rows = new ArrayList<>();
        await(Async.uni(() -> db.database().pool().preparedQuery(sql).execute(Tuple.tuple())))
                .forEach(rows::add);
        return rows.size();
    }
}
