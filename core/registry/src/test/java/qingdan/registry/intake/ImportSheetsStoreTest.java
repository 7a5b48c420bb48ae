package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.event.Duty;
import qingdan.registry.event.ItemContent;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.SeedLoader;

/** A workbook as offices send it: 总表, 分表, 责任清单 and 廉政风险点, the same items on every sheet. */
@SuppressWarnings("NullAway.Init") // made before each test
class ImportSheetsStoreTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Actor ADMIN = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
    private static final Actor REVIEWER =
            Actor.official("u2", "李编办", "11340100QD0002018P", "establishment-reviewer", "340100");
    private static final ImportCommand SUBMIT = new ImportCommand.Submit("年度调整", "关于公布权力清单的决定", "合政〔2026〕3号");
    private static final List<Seed.Item> ITEMS = SEED.items().stream()
            .filter(i -> i.content().exercise().region().equals("340100"))
            .filter(i -> SEED.changes().stream()
                    .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
            .limit(3)
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
        worker = new ImportWorker(
                db.database(),
                db.ledger(),
                blobs,
                folder.resolve("work"),
                InstantSource.system(),
                ImportWorker::within,
                () -> false);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void theSameItemOnFourSheetsIsOneItemOfAllTheirColumns() throws Exception {
        ImportJob job = given(fourSheets("0551-66660000", "3个工作日"));
        assertTrue(worker.workOnce());
        ImportJob checked = now(job);
        assertEquals(new ImportJob.Counts(3, 0, 3, 0, 0), checked.counts(), () -> await(jobs.refused(job.id(), 3))
                .toString());
        Path report = blobs.find(String.valueOf(checked.report())).orElseThrow();
        List<SourceRow> rows = Sheets.rows(named(report), folder);
        assertEquals(
                List.of("权力清单总表", "行政权力分表", "责任清单", "廉政风险点"),
                rows.stream().map(SourceRow::sheetName).distinct().toList());
        assertEquals(3, rows.stream().filter(r -> said(r, "更新")).count(), "each item has one result");
        assertEquals(3 + 3 + 3, rows.stream().filter(r -> said(r, "并入")).count());
        assertTrue(rows.stream().filter(r -> said(r, "更新")).allMatch(r -> r.sheetName()
                .equals("权力清单总表")));

        assertEquals(
                List.of(RowResult.CHANGED, RowResult.CHANGED, RowResult.CHANGED),
                await(jobs.rows(job.id(), 0, null, 50)).stream()
                        .map(ImportItem::result)
                        .toList());
        approve(checked);
        assertTrue(worker.workOnce());
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        for (Seed.Item item : ITEMS) {
            ItemContent content = newest(item);
            assertEquals("0551-66660000", content.venue().phone());
            assertEquals(
                    List.of(new Duty("受理责任", "公示全部材料", "样例依据"), new Duty("决定责任", "按时作出决定", null)), content.duties());
            assertEquals("以权谋私", content.risks().getLast().manifestation());
            assertEquals(2, content.risks().size());
        }
        assertEquals(0, rowsOf("select 1 from registry.import_item"));

        ImportJob again = given(fourSheets("0551-66660000", "3个工作日"));
        assertTrue(worker.workOnce());
        assertEquals(new ImportJob.Counts(3, 0, 0, 3, 0), now(again).counts());
    }

    @Test
    void oneWrongRowOnOneSheetKeepsTheWholeFileOutAndIsNamedWhereItStands() throws Exception {
        Map<String, List<List<String>>> sheets = fourSheets("0551-66660000", "3个工作日");
        replace(sheets, "行政权力分表", 3, 4, "很快");
        ImportJob job = given(sheets);
        assertTrue(worker.workOnce());
        ImportJob checked = now(job);
        assertEquals(1, checked.counts().refused());
        ImportJobs.RefusedRow row = await(jobs.refused(job.id(), 10)).getFirst();
        assertEquals(List.of(1, 4L), List.of(row.sheet(), row.row()));
        assertEquals("I10", row.findings().getLast().getString("code"));
        assertTrue(run(checked, SUBMIT, ADMIN) instanceof ImportOutcome.Refused);
        assertEquals(
                0, rowsOf("select 1 from registry.item_version where content #>> '{venue,phone}' = '0551-66660000'"));
    }

    @Test
    void whatTwoSheetsSayDifferentlyNamesBothPlaces() throws Exception {
        Map<String, List<List<String>>> sheets = fourSheets("0551-66660000", "3个工作日");
        // 责任清单 tells the phone too, in its last column
        replace(sheets, "责任清单", 1, 5, "咨询电话");
        replace(sheets, "责任清单", 2, 5, "0551-66660001");
        replace(sheets, "责任清单", 4, 5, "0551 - 66660000");
        ImportJob job = given(sheets);
        assertTrue(worker.workOnce());
        assertEquals(2, now(job).counts().refused());
        List<ImportJobs.RefusedRow> refused = await(jobs.refused(job.id(), 10));
        for (ImportJobs.RefusedRow row : refused) {
            JsonObject finding = row.findings().stream()
                    .filter(f -> f.getString("code").equals("I22"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("咨询电话", finding.getString("place"));
            assertEquals("权力清单总表 3；责任清单 3", finding.getString("detail"));
        }
    }

    @Test
    void twiceOnOneSheetIsStillADuplicate() throws Exception {
        Map<String, List<List<String>>> sheets = fourSheets("0551-66660000", "3个工作日");
        List<List<String>> total = new ArrayList<>(sheets.get("权力清单总表"));
        total.add(total.get(2));
        sheets.put("权力清单总表", total);
        ImportJob job = given(sheets);
        assertTrue(worker.workOnce());
        assertEquals(2, now(job).counts().refused());
        ImportJobs.RefusedRow row = await(jobs.refused(job.id(), 10)).getFirst();
        assertEquals("I07", row.findings().getLast().getString("code"));
        assertEquals("3, 6", row.findings().getLast().getString("detail"));
    }

    /** An item whose sheets are each within the bound but not together, and one that is over it by itself. */
    @Test
    void whatIsTooLargeForMemoryIsRefusedAndSaysSo() throws Exception {
        String much = "依".repeat(30_000);
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (String name : List.of("甲", "乙")) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("事项名称", "实施编码", "责任事项"));
            for (int i = 0; i < 20; i++)
                rows.add(List.of(
                        ITEMS.getFirst().content().name(), ITEMS.getFirst().itemCode(), i + much));
            if (name.equals("乙"))
                for (int i = 0; i < 40; i++)
                    rows.add(List.of(
                            ITEMS.getLast().content().name(), ITEMS.getLast().itemCode(), i + much));
            sheets.put(name, rows);
        }
        ImportJob job = given(sheets);
        assertTrue(worker.workOnce());
        List<ImportJobs.RefusedRow> refused = await(jobs.refused(job.id(), 10));
        assertEquals(
                List.of("0 2 I23", "1 2 I23", "1 22 I23"),
                refused.stream()
                        .map(row -> row.sheet() + " " + row.row() + " "
                                + row.findings().getLast().getString("code"))
                        .toList());
        assertEquals(0, now(job).counts().toPublish());
    }

    /** More items than a page of parts holds, so that groups are cut by pages. */
    @Test
    void manyItemsOnTwoSheets() throws Exception {
        List<Seed.Item> many = SEED.items().stream()
                .filter(i -> List.of("340100", "340123")
                        .contains(i.content().exercise().region()))
                .filter(i -> SEED.changes().stream()
                        .noneMatch(c -> c.command().itemCode().equals(i.itemCode())))
                .toList();
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (String name : List.of("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸")) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("事项名称", "实施编码", "交通指引"));
            for (Seed.Item item : many) rows.add(List.of(item.content().name(), item.itemCode(), "乘公交到样例站"));
            sheets.put(name, rows);
        }
        ImportJob job = given(sheets);
        assertTrue(worker.workOnce());
        assertEquals(new ImportJob.Counts(many.size(), 0, many.size(), 0, 0), now(job).counts(), () -> await(
                        jobs.refused(job.id(), 3))
                .toString());
        assertTrue(many.size() * 10 > 500, "more than a page");
    }

    private static boolean said(SourceRow row, String result) {
        return row.cells().stream().anyMatch(cell -> cell.startsWith(result + " "));
    }

    private static void replace(Map<String, List<List<String>>> sheets, String name, int row, int cell, String text) {
        List<List<String>> rows = new ArrayList<>(sheets.getOrDefault(name, List.of()));
        List<String> cells = new ArrayList<>(rows.get(row));
        while (cells.size() <= cell) cells.add("");
        cells.set(cell, text);
        rows.set(row, cells);
        sheets.put(name, rows);
    }

    private static Map<String, List<List<String>>> fourSheets(String phone, String promised) {
        List<List<String>> total = new ArrayList<>();
        List<List<String>> details = new ArrayList<>();
        List<List<String>> duties = new ArrayList<>();
        List<List<String>> risks = new ArrayList<>();
        total.add(List.of("合肥市权力清单总表"));
        total.add(List.of("序号", "事项名称", "实施主体", "实施编码", "咨询电话"));
        details.add(List.of("事项名称", "实施主体", "基本编码", "责任事项", "承诺办结时限"));
        duties.add(List.of("合肥市责任清单"));
        duties.add(List.of("事项名称", "实施编码", "责任环节", "责任事项", "责任事项依据"));
        risks.add(List.of("事项名称", "实施编码", "环节名称", "表现形式", "风险等级"));
        for (Seed.Item item : ITEMS) {
            String name = item.content().name();
            String code = item.itemCode();
            String organ = item.content().exercise().organName();
            String basic = item.content().classification().basicCode();
            total.add(List.of(Integer.toString(total.size() - 1), name, organ, code, phone));
            details.add(List.of(name, organ, basic, "1.受理责任：公示全部材料；\n2.决定责任：按时作出决定。", limit(item, promised)));
            duties.add(List.of(name, code, "受理责任", "公示全部材料", "样例依据"));
            duties.add(List.of("", "", "决定责任", "按时作出决定", ""));
            risks.add(List.of(name, code, "受理", "故意刁难", "低"));
            risks.add(List.of("", "", "决定", "以权谋私", "高"));
        }
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("权力清单总表", total);
        sheets.put("行政权力分表", details);
        sheets.put("责任清单", duties);
        sheets.put("廉政风险点", risks);
        return sheets;
    }

    /** What the item promises already: its stages would not fit another. */
    private static String limit(Seed.Item item, String other) {
        var promised = item.content().limits().promised();
        return promised == null ? other : promised.inChinese();
    }

    private ImportJob given(Map<String, List<List<String>>> sheets) throws Exception {
        byte[] bytes = Files.readAllBytes(Sheets.workbook(folder, "bundle", sheets));
        String sha256 = blobs.put(bytes);
        ImportSettings settings = new ImportSettings("", null, "测试");
        return await(jobs.create(
                        UUID.randomUUID(), "340100", ADMIN, "清单.xlsx", bytes.length, sha256, settings, Instant.now()))
                .orElseThrow();
    }

    private void approve(ImportJob job) {
        assertTrue(run(job, SUBMIT, ADMIN) instanceof ImportOutcome.Done);
        assertTrue(run(now(job), new ImportCommand.Review("approve", ""), REVIEWER) instanceof ImportOutcome.Done);
    }

    private ImportOutcome run(ImportJob job, ImportCommand command, Actor actor) {
        return await(new ImportCommands(db.ledger(), jobs, InstantSource.system())
                .run(job, job.version(), command, actor, null));
    }

    /** Kept under its hash; the reader of tests wants a name. */
    private Path named(Path file) throws Exception {
        return Files.copy(file, folder.resolve("report.xlsx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private ItemContent newest(Seed.Item item) {
        return await(new ItemLoader(db.ledger()).load(item.itemCode()))
                .history()
                .newest()
                .orElseThrow()
                .content();
    }

    private ImportJob now(ImportJob job) {
        return await(jobs.find(job.id())).orElseThrow();
    }

    private int rowsOf(String sql) {
        List<Row> rows = new ArrayList<>();
        await(Async.uni(() -> db.database().pool().preparedQuery(sql).execute(Tuple.tuple())))
                .forEach(rows::add);
        return rows.size();
    }
}
