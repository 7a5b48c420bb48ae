package qingdan.registry.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.diff.FieldNames;
import qingdan.registry.edition.Edition;
import qingdan.registry.edition.EditionStatement;
import qingdan.registry.edition.EditionWorker;
import qingdan.registry.edition.Editions;
import qingdan.registry.edition.ItemProof;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportSettings;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.intake.SourceFormat;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.SeedLoader;

/** What is given out: tables that come back unchanged through the import, editions that prove every item. */
@SuppressWarnings("NullAway.Init") // made before all tests
class PublicationStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ListFilter HEFEI = new ListFilter("340100", false, null, null, DAY);

    private static TestDatabase db;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        db = TestDatabase.create();
        await(new SeedLoader(db.database(), db.ledger(), InstantSource.system())
                .load(SeedFiles.load(SeedSource.product())));
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void everyTableInEveryFormatHasEveryItem() throws Exception {
        List<ListedItem> items = items(HEFEI);
        assertTrue(items.size() > 20);
        for (ListKind kind : ListKind.values()) {
            String csv = new String(written(kind, SourceFormat.CSV, items), StandardCharsets.UTF_8);
            assertTrue(csv.startsWith("\ufeff序号,权力类型,事项名称"), csv.substring(0, 40));
            assertEquals(
                    kind.headings().size(),
                    csv.lines().findFirst().orElseThrow().split(",").length);
            for (ListedItem item : items) assertTrue(csv.contains(item.itemCode()), kind + " " + item.itemCode());
            byte[] xlsx = written(kind, SourceFormat.XLSX, items);
            assertArrayEquals(new byte[] {'P', 'K'}, new byte[] {xlsx[0], xlsx[1]});
        }
        JsonNode json = new ObjectMapper().readTree(written(ListKind.TOTAL, SourceFormat.JSON, items));
        assertEquals(items.size(), json.path("items").size());
        assertEquals(OpenData.LICENCE, json.path("license").asText());
    }

    @Test
    void theTableAsPdfHasItsWordsInAnEmbeddedFont() throws Exception {
        List<ListedItem> items = items(HEFEI);
        for (ListKind kind : ListKind.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ListWriter(kind, "合肥市" + kind.title()).pdf(items.iterator(), out);
            try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
                float[] right = {0};
                String text = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        right[0] = Math.max(right[0], position.getXDirAdj() + position.getWidthDirAdj());
                        super.processTextPosition(position);
                    }
                }.getText(document).replaceAll("\\s", "");
                assertTrue(right[0] < document.getPage(0).getMediaBox().getWidth() - 36, kind + " " + right[0]);
                assertTrue(text.contains("合肥市" + kind.title()), kind.title());
                for (ListedItem item : items)
                    assertTrue(
                            text.contains(item.content().name().substring(0, 4)),
                            kind + " " + item.content().name());
                for (COSName font : document.getPage(0).getResources().getFontNames())
                    assertTrue(document.getPage(0).getResources().getFont(font).isEmbedded());
                List<String> organs = organs(items);
                assertTrue(document.getNumberOfPages() >= (kind == ListKind.TOTAL ? 1 : organs.size()));
                for (int i = 0; i < organs.size(); i++)
                    assertTrue(text.contains(ListXlsx.numeral(i + 1) + "、" + organs.get(i)), kind + organs.get(i));
            }
        }
    }

    /** 总表 in sections by department with its sub-items under one name; the others with a sheet for each department, an item's cells as one. */
    @Test
    void aWorkbookHasTheOfficialLayout() throws Exception {
        List<ListedItem> items = items(new ListFilter("340123", false, null, null, DAY));
        List<String> organs = organs(items);
        assertTrue(organs.size() > 3);
        byte[] totals = written(ListKind.TOTAL, SourceFormat.XLSX, items);
        comesBack("sections and sub-items", totals, items);
        Workbooks total = Workbooks.of(totals);
        assertEquals(List.of("权力清单总表"), total.sheets());
        for (int i = 0; i < organs.size(); i++)
            assertTrue(total.text(0).contains(ListXlsx.numeral(i + 1) + "、" + organs.get(i)), organs.get(i));
        assertTrue(total.merges(0).stream().anyMatch(m -> m.matches("C\\d+:C\\d+")), "sub-items");
        Workbooks duties = Workbooks.of(written(ListKind.DUTIES, SourceFormat.XLSX, items));
        assertEquals(organs, duties.sheets());
        for (int i = 0; i < organs.size(); i++) {
            assertTrue(duties.text(i).contains("责任清单 " + organs.get(i)), organs.get(i));
            assertTrue(duties.merges(i).stream().anyMatch(m -> m.matches("A\\d+:A\\d+")), organs.get(i));
        }
        assertEquals(
                "一 十 十二 二十 一百 一百零五 一百一十 九百九十九 1000",
                Stream.of(1, 10, 12, 20, 100, 105, 110, 999, 1000)
                        .map(ListXlsx::numeral)
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> organs(List<ListedItem> items) {
        return items.stream()
                .map(item -> item.content().exercise().organName())
                .distinct()
                .toList();
    }

    /** Every table in every format, taken in again, says: nothing has changed. */
    @Test
    void whatIsGivenOutComesBackUnchanged() throws Exception {
        List<ListedItem> items = items(HEFEI);
        for (ListKind kind : ListKind.values())
            for (SourceFormat format : SourceFormat.values())
                if (format != SourceFormat.JSON || kind == ListKind.TOTAL) // open data is the same whatever the kind
                comesBack(kind + " " + format, written(kind, format, items), items);
    }

    /** The four tables as the sheets of one workbook are still those items. */
    @Test
    void allTablesInOneWorkbookComeBackUnchanged() throws Exception {
        List<ListedItem> items = items(HEFEI);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            for (ListKind kind : ListKind.values()) {
                Worksheet sheet = book.newWorksheet(kind.title());
                int row = 0;
                for (int c = 0; c < kind.headings().size(); c++)
                    sheet.value(row, c, kind.headings().get(c));
                long number = 0;
                for (ListedItem item : items)
                    for (List<String> line : kind.lines(item, ++number)) {
                        row++;
                        for (int c = 0; c < line.size(); c++) sheet.value(row, c, line.get(c));
                    }
            }
        }
        comesBack("workbook", out.toByteArray(), items);
    }

    private void comesBack(String what, byte[] bytes, List<ListedItem> items) throws Exception {
        BlobStore blobs = new BlobStore(folder.resolve("files"));
        ImportJobs jobs = new ImportJobs(db.database());
        Actor admin = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
        ImportJob job = await(jobs.create(
                        UUID.randomUUID(),
                        "340100",
                        admin,
                        "总表",
                        bytes.length,
                        blobs.put(bytes),
                        new ImportSettings("", null, "测试"),
                        Instant.now()))
                .orElseThrow();
        try (ImportWorker worker = new ImportWorker(
                db.database(),
                db.ledger(),
                blobs,
                folder.resolve("work"),
                InstantSource.system(),
                ImportWorker::within,
                () -> false)) {
            worker.start();
            Await.until(
                    "the check", () -> await(jobs.find(job.id())).orElseThrow().state() != ImportJob.State.WAITING);
        }
        ImportJob checked = await(jobs.find(job.id())).orElseThrow();
        assertEquals(ImportJob.State.CHECKED, checked.state(), what + " " + checked.problem());
        assertEquals(List.of(), checked.unknownColumns(), what);
        long abolishedOrSuspended =
                items.stream().filter(i -> !i.status().equals("in-force")).count();
        String why = what + " " + await(jobs.refused(job.id(), 3));
        assertTrue(checked.counts().refused() <= abolishedOrSuspended, why);
        assertEquals(items.size() - checked.counts().refused(), checked.counts().unchanged(), why);
        assertEquals(0, checked.counts().toPublish(), why);
    }

    @Test
    void filtersNarrowTheList() {
        List<ListedItem> all = items(new ListFilter("340000", true, null, null, DAY));
        List<ListedItem> own = items(new ListFilter("340000", false, null, null, DAY));
        assertTrue(own.size() < all.size());
        String organ = own.getFirst().content().exercise().organ();
        assertTrue(items(new ListFilter("340000", false, organ, null, DAY)).stream()
                .allMatch(i -> i.content().exercise().organ().equals(organ)));
        assertTrue(items(new ListFilter("340000", true, null, "02", DAY)).stream()
                .allMatch(i ->
                        i.content().classification().nationalCategory().code().equals("02")));
        assertEquals(
                0,
                items(new ListFilter("340000", true, null, null, LocalDate.of(1990, 1, 1)))
                        .size());
    }

    @Test
    void anEditionProvesEveryItemOfItsRegion() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        Editions editions = new Editions(db.database());
        EditionWorker worker =
                new EditionWorker(db.database(), db.ledger(), InstantSource.system(), keys.getPrivate(), "340100");
        EditionStatement wanted = new EditionStatement("340100-2026", "2026年本", "340100", false, DAY, 0, "", "340100");
        await(editions.ask(wanted, new JsonObject(), Instant.now()));
        assertTrue(await(editions.proof("340100-2026", "X")).isEmpty(), "nothing is proven before it is signed");
        db.asOwner(
                "update registry.edition set lease_until = now() + interval '1 hour'"); // by a process that was killed
        assertTrue(worker.workOnce());
        Edition edition = await(editions.find("340100-2026")).orElseThrow();
        assertTrue(edition.published());
        List<ListedItem> items = items(HEFEI);
        assertEquals(items.size(), edition.statement().items());
        for (ListedItem item : items) {
            ItemProof proof =
                    await(editions.proof("340100-2026", item.itemCode())).orElseThrow();
            JsonNode file = new ObjectMapper().readTree(proof.toJson().toString());
            assertEquals(ItemProof.Verdict.PROVEN, ItemProof.of(file).check(keys.getPublic()));
            assertEquals(
                    item.content().name(), file.at("/document/content/name").asText());
        }
        assertEquals(1, await(editions.list("340100")).size());
        await(editions.ask(wanted, new JsonObject(), Instant.now()));
        assertEquals(false, worker.workOnce(), "an edition is computed once");
    }

    @Test
    void theCatalogueOfOpenDataNamesEveryFile() throws Exception {
        JsonNode dcat = new ObjectMapper().readTree(OpenData.dcat("http://x", "340100", "合肥市", DAY));
        List<String> said = new ArrayList<>(dcat.findValuesAsText("dcat:downloadURL"));
        said.addAll(dcat.findValuesAsText("dcat:accessURL"));
        for (ListKind kind : ListKind.values())
            for (String format : List.of("xlsx", "csv", "json", "pdf"))
                assertTrue(
                        said.remove("http://x/v1/list-exports?region=340100&kind=" + kind.word() + "&format=" + format),
                        kind + format);
        assertEquals(
                Set.of(
                        "http://x/v1/list-exports?region=340100&kind=charts&format=zip",
                        "http://x/v1/item-snapshot?region=340100",
                        "http://x/v1/item-changes",
                        "http://x/v1/editions?region=340100"),
                Set.copyOf(said));
        List<String> datasets = new ArrayList<>();
        dcat.path("dcat:dataset").forEach(one -> datasets.add(one.path("@id").asText()));
        assertEquals(datasets, dcat.at("/dcat:service/0/dcat:servesDataset").findValuesAsText("@id"));
        assertEquals(datasets.size(), Set.copyOf(datasets).size());
        String dictionary = new String(OpenData.dictionary(), StandardCharsets.UTF_8);
        for (String line : List.of(
                "itemCode,实施编码 (31),item code,text,G",
                "content.fees.items[].reductionNote,",
                "content.remedies.courtUrl,",
                "content.risks[].level,风险等级,risk level,\"HIGH, MEDIUM, LOW\",A",
                "content.stages[].limit,",
                "content.handlingItems[].serial,")) assertTrue(dictionary.contains("\n" + line), line);
        Set<String> described = dictionary
                .lines()
                .filter(line -> line.startsWith("content."))
                .map(line -> line.split(",", 2)[0].replaceAll(".*\\.|\\[]", ""))
                .collect(Collectors.toSet());
        FieldNames.all().stream()
                .filter(name ->
                        !Set.of("CatalogueEntry", "CategoryCode", "TimeLimit").contains(name.record()))
                .forEach(name -> assertTrue(described.contains(name.field()), name::toString));
    }

    @Test
    void aSlowReaderOfAPaperListKeepsNobodyWaiting() throws Exception {
        List<ListedItem> few = items(HEFEI).subList(0, 3);
        ListWriter list = new ListWriter(ListKind.TOTAL, "合肥市");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            /** Takes nothing before somebody else has a whole list. */
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                if (other.size() > 0) return;
                CompletableFuture<Void> all = CompletableFuture.runAsync(() -> {
                    try {
                        list.pdf(few.iterator(), other);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
                all.orTimeout(60, TimeUnit.SECONDS).join();
            }
        };
        list.pdf(few.iterator(), slow);
        try (PDDocument read = Loader.loadPDF(other.toByteArray())) {
            assertTrue(read.getNumberOfPages() > 0);
        }
    }

    @Test
    void theReaderSetsThePace() throws Exception {
        byte[] many = new byte[1_000_000];
        new java.util.Random(7).nextBytes(many);
        ChunkedOutput chunks = new ChunkedOutput(out -> out.write(many));
        List<byte[]> got = Multi.createFrom()
                .publisher(chunks)
                .collect()
                .asList()
                .await()
                .atMost(java.time.Duration.ofSeconds(30));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] chunk : got) all.write(chunk);
        assertArrayEquals(many, all.toByteArray());
        assertTrue(got.size() >= 15);
    }

    private byte[] written(ListKind kind, SourceFormat format, List<ListedItem> items) throws Exception {
        Path file = folder.resolve(kind + "." + format.extension());
        try (var out = Files.newOutputStream(file)) {
            new ListWriter(kind, "合肥市" + kind.title()).write(format, items.iterator(), out);
        }
        return Files.readAllBytes(file);
    }

    private static List<ListedItem> items(ListFilter filter) {
        ListPages pages = new ListPages(db.database());
        List<ListedItem> all = new ArrayList<>();
        String after = "";
        List<ListedItem> page;
        do {
            page = await(pages.after(after, filter));
            all.addAll(page);
            if (!page.isEmpty()) after = page.getLast().itemCode();
        } while (!page.isEmpty());
        return all;
    }
}
