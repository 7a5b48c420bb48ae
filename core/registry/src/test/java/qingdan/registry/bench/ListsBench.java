package qingdan.registry.bench;

import static qingdan.kernel.test.Await.await;

import java.io.OutputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganNature;
import qingdan.registry.intake.ImportCommand;
import qingdan.registry.intake.ImportCommands;
import qingdan.registry.intake.ImportJob;
import qingdan.registry.intake.ImportJobs;
import qingdan.registry.intake.ImportSettings;
import qingdan.registry.intake.ImportWorker;
import qingdan.registry.intake.SourceFormat;
import qingdan.registry.publication.ListFilter;
import qingdan.registry.publication.ListKind;
import qingdan.registry.publication.ListPages;
import qingdan.registry.publication.ListWriter;
import qingdan.registry.publication.ListedItem;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.SeedLoader;

/**
 * Takes in a generated province and gives it out again: rate, time and heap of check, publication, a second check of the same file, and
 * export. {@code main(items)}, 240000 if not said; give it {@code -Xmx512m} to see that memory stays flat.
 */
public final class ListsBench {
    private static final int COUNTIES = 100;

    private ListsBench() {}

    public static void main(String[] arguments) throws Exception {
        int items = arguments.length == 0 ? 240_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("lists-bench");
        try (TestDatabase db = TestDatabase.create()) {
            List<Organ> organs = organs();
            List<CatalogueEntry> entries = entries((items + COUNTIES - 1) / COUNTIES);
            Seed product = SeedFiles.load(SeedSource.product());
            Seed seed = new Seed("bench", product.divisions(), organs, entries, List.of(), List.of(), "bench");
            await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(seed));
            Path csv = folder.resolve("province.csv");
            write(csv, organs, entries, items);
            BlobStore blobs = new BlobStore(folder.resolve("files"));
            try (ImportWorker worker = new ImportWorker(
                    db.database(),
                    db.ledger(),
                    blobs,
                    folder.resolve("work"),
                    InstantSource.system(),
                    ImportWorker::within,
                    () -> false)) {
                worker.start();
                run(db, worker, blobs, csv, items);
            }
            export(db, folder, items);
        }
        System.exit(0);
    }

    private static void run(TestDatabase db, ImportWorker worker, BlobStore blobs, Path csv, int items)
            throws Exception {
        ImportJobs jobs = new ImportJobs(db.database());
        long bytes = Files.size(csv);
        for (int round = 1; round <= 2; round++) {
            Path copy = blobs.temporary();
            Files.copy(csv, copy);
            String sha = "%064x".formatted(round);
            blobs.adopt(copy, sha);
            Actor admin = Actor.official("bench", "压测", "11340000QD0001018W", "item-admin", "340000");
            long start = begin();
            ImportJob job = await(jobs.create(
                            UUID.randomUUID(),
                            "340000",
                            admin,
                            "province.csv",
                            bytes,
                            sha,
                            new ImportSettings("2026年本", null, "压测"),
                            Instant.now()))
                    .orElseThrow();
            worker.signal();
            job = until(jobs, job, ImportJob.State.WAITING);
            line(
                    round == 1 ? "import-check" : "import-check-again",
                    items,
                    start,
                    bytes,
                    job.counts().toString());
            if (job.state() != ImportJob.State.CHECKED || job.counts().refused() > 0)
                throw new IllegalStateException(job + " " + await(jobs.refused(job.id(), 3)));
            start = begin();
            approve(db, jobs, job, admin);
            worker.signal();
            job = until(jobs, job, ImportJob.State.APPLYING);
            line(
                    round == 1 ? "import-apply" : "import-apply-again",
                    job.counts().toPublish(),
                    start,
                    bytes,
                    job.state().word());
        }
    }

    private static void approve(TestDatabase db, ImportJobs jobs, ImportJob job, Actor admin) {
        ImportCommands commands = new ImportCommands(db.ledger(), jobs, java.time.InstantSource.system());
        await(commands.run(job, job.version(), new ImportCommand.Submit("压测", "压测", "压测"), admin, null));
        ImportJob submitted = await(jobs.find(job.id())).orElseThrow();
        Actor reviewer = Actor.official("bench2", "压测", "11340000QD0001018W", "establishment-reviewer", "340000");
        await(commands.run(submitted, submitted.version(), new ImportCommand.Review("approve", ""), reviewer, null));
    }

    private static ImportJob until(ImportJobs jobs, ImportJob job, ImportJob.State left) throws InterruptedException {
        ImportJob now = await(jobs.find(job.id())).orElseThrow();
        while (now.state() == left) {
            Thread.sleep(500);
            now = await(jobs.find(job.id())).orElseThrow();
        }
        return now;
    }

    private static void export(TestDatabase db, Path folder, int items) throws Exception {
        ListPages pages = new ListPages(db.database());
        ListFilter all =
                new ListFilter("340000", true, null, null, LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")));
        for (SourceFormat format : SourceFormat.values()) {
            Path file = folder.resolve("export." + format.extension());
            long start = begin();
            try (OutputStream out = Files.newOutputStream(file)) {
                new ListWriter(ListKind.ITEMS, "全省权力清单分表").write(format, iterate(pages, all), out);
            }
            line("export-" + format.extension(), items, start, Files.size(file), "");
        }
    }

    private static Iterator<ListedItem> iterate(ListPages pages, ListFilter filter) {
        return new Iterator<>() {
            private Iterator<ListedItem> page = List.<ListedItem>of().iterator();
            private String after = "";
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (!page.hasNext() && !ended) {
                    List<ListedItem> next = await(pages.after(after, filter));
                    ended = next.isEmpty();
                    if (!ended) after = next.getLast().itemCode();
                    page = next.iterator();
                }
                return page.hasNext();
            }

            @Override
            public ListedItem next() {
                return page.next();
            }
        };
    }

    private static long begin() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        return System.nanoTime();
    }

    private static void line(String what, int items, long start, long bytes, String more) {
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"items\":%d,\"seconds\":%.1f,\"itemsPerSecond\":%.0f,\"bytes\":%d,\"heapPeakMiB\":%d,\"heapMaxMiB\":%d,\"load\":%.1f,\"note\":\"%s\"}%n",
                what,
                items,
                seconds,
                items / seconds,
                bytes,
                heap >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                more.replace('"', ' '));
    }

    private static List<Organ> organs() {
        List<Organ> organs = new ArrayList<>();
        for (int i = 0; i < COUNTIES; i++) {
            String region = "34%02d%02d".formatted(1 + i / 20, 1 + i % 20);
            organs.add(new Organ(
                    Uscc.compose("11", new RegionCode(region), "QD%04d01".formatted(i))
                            .value(),
                    "压测县" + i + "综合局",
                    region,
                    ExerciseLevel.COUNTY,
                    List.of("99"),
                    OrganNature.STATUTORY,
                    "政务服务中心",
                    "工作日",
                    "0551-00000011",
                    "0551-00000019",
                    "公交",
                    true));
        }
        return organs;
    }

    /** Seven of ten are penalties, as in real lists. */
    private static List<CatalogueEntry> entries(int count) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean penalty = i % 10 < 7;
            String gb = penalty ? "02" : "06";
            String code = "34" + gb + "99" + "%03d%03d".formatted(1 + i / 900, i % 900);
            String name = penalty ? "对第" + i + "类违法行为的处罚" : "第" + i + "类监督检查";
            entries.add(new CatalogueEntry(
                    code,
                    null,
                    name,
                    CategoryCode.ah2014(penalty ? "02" : "10"),
                    CategoryCode.gb2020(gb),
                    null,
                    "99",
                    List.of(ExerciseLevel.COUNTY),
                    List.of(new LegalBasis("压测条例", "第" + (i + 1) + "条", null, "应当依法处理第" + i + "类事项")),
                    null,
                    null,
                    "bench"));
        }
        return entries;
    }

    private static void write(Path csv, List<Organ> organs, List<CatalogueEntry> entries, int items) throws Exception {
        String duty = "1.受理责任：公示依据、条件、程序、期限和需要提交的材料目录。\\n2.审查责任：对材料进行审查，提出意见。\\n3.决定责任：作出决定并送达。".replace("\\n", "\n");
        try (Writer out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write("序号,权力类型,事项名称,基本编码,实施主体编码,责任事项,追责情形,咨询电话\n");
            for (int i = 0; i < items; i++) {
                Organ organ = organs.get(i / entries.size());
                CatalogueEntry entry = entries.get(i % entries.size());
                out.write((i + 1) + "," + (entry.nationalCategory().code().equals("02") ? "行政处罚" : "行政检查") + ","
                        + entry.name() + "," + entry.basicCode() + "," + organ.code() + ",\"" + duty
                        + "\",\"1.不依法履行职责的。\n2.滥用职权的。\",0551-" + (10_000_000 + i) + "\n");
            }
        }
    }
}
