package qingdan.registry.intake;

import io.smallrye.mutiny.Multi;
import io.vertx.sqlclient.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.pg.Database;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.ItemCommits;

/**
 * Does the work of imports, one at a time, on a thread of its own: checks files that wait, publishes those that were approved. What a dead
 * process has left its node's next one takes over as it starts: a check begins anew, a publication goes on where it stopped.
 */
public final class ImportWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long POLL_MS = 5_000;
    private static final int BATCH = 200;
    private static final long BATCH_CHARS = 4L * RawItem.MAX_CHARS;
    private static final int TOGETHER = 64;

    private final ImportTables tables;
    private final ImportCommands commands;
    private final Ledger ledger;
    private final BlobStore blobs;
    private final Path work;
    private final InstantSource clock;
    private final BiPredicate<String, String> serves;
    private final Families families = Families.load(SeedSource.product());
    private final BooleanSupplier other;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopped;

    /**
     * @param work folder for temporary files
     * @param serves whether an administrator of the first region may publish for the second at this node
     * @param other further work for the same thread, done when no import waits; says whether there was any
     */
    public ImportWorker(
            Database database,
            Ledger ledger,
            BlobStore blobs,
            Path work,
            InstantSource clock,
            BiPredicate<String, String> serves,
            BooleanSupplier other) {
        this.other = other;
        this.tables = new ImportTables(database, UUID.randomUUID().toString());
        this.commands = new ImportCommands(ledger, new ImportJobs(database), clock);
        this.ledger = ledger;
        this.blobs = blobs;
        this.work = work;
        this.clock = clock;
        this.serves = serves;
    }

    /** Whether the second region is the first or lies in it. */
    public static boolean within(String outer, String inner) {
        return RegionCode.isValid(outer)
                && RegionCode.isValid(inner)
                && new RegionCode(outer).contains(new RegionCode(inner));
    }

    public void start() {
        Thread worker = new Thread(this::run, "registry-import");
        worker.setDaemon(true);
        worker.start();
    }

    /** There may be work. */
    public void signal() {
        wake.release();
    }

    @Override
    public void close() {
        stopped = true;
        signal();
    }

    private void run() {
        boolean tookBack = false;
        while (!stopped) {
            try {
                if (!tookBack) tables.takeBack();
                tookBack = true;
                if (!workOnce() && !other.getAsBoolean()) {
                    if (wake.tryAcquire(POLL_MS, TimeUnit.MILLISECONDS)) wake.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("event=import-failed", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            if (wake.tryAcquire(POLL_MS, TimeUnit.MILLISECONDS)) wake.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Takes one import and does what it waits for. @return false when none waits */
    boolean workOnce() {
        Optional<ImportJob> taken = tables.take(clock.instant());
        taken.ifPresent(job -> {
            if (job.state() == ImportJob.State.APPLYING) publish(job);
            else check(job);
        });
        return taken.isPresent();
    }

    private void check(ImportJob job) {
        Path file = blobs.find(job.sha256())
                .orElseThrow(() ->
                        new IllegalStateException("Expected the file of import " + job.id() + ", but it is gone"));
        Path report = null;
        try {
            report = blobs.temporary();
            Files.createDirectories(work);
            tables.clear(job.id());
            SourceFormat format = RowSource.format(file);
            Map<Integer, Long> headings;
            List<String> unknown;
            try (RowSource rows = RowSource.open(file, work, IntakeLimits.STANDARD)) {
                TableReader table = new TableReader(rows);
                Checking checking = checking(job);
                if (!decide(job, table, checking, rows.severalSheets())) return;
                headings = table.headings();
                unknown = List.copyOf(table.unknownColumns());
            }
            new ReportWriter(file, work, IntakeLimits.STANDARD, headings, new Lines(job)).write(format, report);
            long size = Files.size(report);
            String sha256 = sha256(report);
            blobs.adopt(report, sha256);
            tables.checked(job, format, unknown, sha256, size, clock.instant());
            LOG.info("event=import-checked import={}", job.id());
        } catch (IntakeRefused e) {
            tables.unreadable(job, e.problem().code(), e.zh(), e.en(), clock.instant());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            if (report != null) delete(report);
        }
    }

    private Checking checking(ImportJob job) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LEGAL_ZONE);
        return new Checking(
                tables.reference(today),
                region -> serves.test(job.region(), region),
                families,
                new ImportSettings(
                        job.settings().edition(),
                        job.settings().effectiveFrom(),
                        ImportJobs.reason(job.id(), job.settings().reason())),
                today);
    }

    /** @param sheets whether an item may stand on several sheets: then its rows wait for one another */
    private boolean decide(ImportJob job, TableReader table, Checking checking, boolean sheets)
            throws IOException, IntakeRefused {
        int n = 1;
        ImportRows rows = new ImportRows(tables, job.id());
        List<Checking.Step> steps = new ArrayList<>();
        long chars = 0;
        RawItem raw;
        do {
            raw = table.next();
            if (raw != null) {
                steps.add(checking.identify(raw));
                chars += raw.chars();
            }
            if (steps.size() == BATCH || chars > BATCH_CHARS || (raw == null && !steps.isEmpty())) {
                rows.keep(n, sheets ? waiting(steps) : decided(checking, steps), sheets);
                n += steps.size();
                steps.clear();
                chars = 0;
                if (stopped || !tables.step(job, n - 1, clock.instant())) return false;
            }
        } while (raw != null);
        tables.crossCheck(job.id());
        return !sheets || putTogether(job, checking, n - 1);
    }

    private static List<CheckedItem> waiting(List<Checking.Step> steps) {
        return steps.stream()
                .map(s -> {
                    RowResult result = s.who() == null ? RowResult.REFUSED : RowResult.MERGED;
                    return new CheckedItem(s.raw(), s.who(), result, 0, null, null, 0, s.findings());
                })
                .toList();
    }

    /** Makes one item of the rows of several sheets, item by item as the table of the import has them together. */
    private boolean putTogether(ImportJob job, Checking checking, int done) {
        SheetParts sheets = new SheetParts(tables, job.id());
        SheetItems items = new SheetItems(checking);
        String after = "";
        for (var page = sheets.after(after); !page.isEmpty(); page = sheets.after(after)) {
            List<List<Checking.Step>> found = page.stream()
                    .map(parts ->
                            parts.stream().map(p -> checking.identify(p.raw())).toList())
                    .toList();
            List<String> codes =
                    found.stream().map(parts -> code(parts.getFirst())).toList();
            Map<String, KnownItem> known = tables.known(codes);
            List<CheckedItem> decided = new ArrayList<>();
            for (int i = 0; i < found.size(); i++) decided.addAll(items.decide(found.get(i), known.get(codes.get(i))));
            sheets.keep(
                    page.stream().flatMap(List::stream).map(SheetParts.Part::n).toList(), decided);
            after = codes.getLast();
            if (stopped || !tables.step(job, done, clock.instant())) return false;
        }
        return true;
    }

    private static String code(Checking.Step step) {
        Identity who = step.who();
        if (who == null) throw new IllegalStateException("Expected to know the item again, but got " + step.findings());
        return who.itemCode();
    }

    private List<CheckedItem> decided(Checking checking, List<Checking.Step> steps) {
        List<String> codes = new ArrayList<>();
        for (Checking.Step step : steps) {
            Identity who = step.who();
            if (who != null) codes.add(who.itemCode());
        }
        Map<String, KnownItem> known = tables.known(codes);
        List<CheckedItem> items = new ArrayList<>();
        for (Checking.Step step : steps) {
            Identity who = step.who();
            items.add(checking.decide(step, who == null ? null : known.get(who.itemCode())));
        }
        return items;
    }

    /** Nothing was published: it is checked again, and needs to be submitted and approved again. */
    private void sendBack(ImportJob job) {
        ImportOutcome outcome = commands.run(
                        job, job.version(), new ImportCommand.SendBack(), Actor.system("import"), null)
                .await()
                .atMost(PATIENCE);
        LOG.info(
                "event=import-outdated import={} outcome={}",
                job.id(),
                outcome.getClass().getSimpleName());
    }

    /** Takes hold of what was approved and publishes it, in its order. What a run before has published already is passed over. */
    private void publish(ImportJob job) {
        if (!job.review().held() && !tables.hold(job)) {
            sendBack(job);
            return;
        }
        String reason = job.publishedReason();
        int published = job.done();
        int last = 0;
        while (true) {
            if (stopped) return;
            List<ImportTables.ToPublish> batch = tables.toPublish(job.id(), last);
            if (batch.isEmpty()) break;
            List<ImportTables.ToPublish> missing =
                    batch.stream().filter(p -> !p.there()).toList();
            List<CommitOutcome> outcomes = Multi.createFrom()
                    .iterable(missing)
                    .map(p -> commit(p, reason, job.publisher()))
                    .onItem()
                    .transformToUni(ledger::commit)
                    .merge(TOGETHER)
                    .collect()
                    .asList()
                    .await()
                    .atMost(PATIENCE);
            for (CommitOutcome outcome : outcomes) {
                // Stale: a suspension was being recorded while the holds were taken; the next round reads its head
                // anew.
                if (outcome instanceof CommitOutcome.Rejected r)
                    throw new IllegalStateException(
                            "Expected to publish an import, but " + r.sqlState() + " " + r.message());
            }
            boolean stale = outcomes.stream().anyMatch(o -> o instanceof CommitOutcome.Stale);
            if (stale) continue;
            last = batch.getLast().n();
            published += missing.size();
            if (!tables.step(job, published, clock.instant())) return;
        }
        tables.applied(job, clock.instant());
        tables.clear(job.id());
        LOG.info("event=import-applied import={} published={}", job.id(), published);
    }

    private Commit commit(ImportTables.ToPublish p, String reason, Actor actor) {
        ItemPublished event = new ItemPublished(
                p.itemCode(), p.version(), p.effectiveFrom(), null, p.content(), reason, p.entryVersion());
        return ItemCommits.onto(p.itemCode(), p.head(), p.hash(), List.of(event), actor, clock.instant());
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            int n;
            while ((n = in.read(buffer)) > 0) digest.update(buffer, 0, n);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java runtime, but it is missing", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("event=import-report-left file={}", file, e);
        }
    }

    /** The results of an import in the order of the file, read page by page. */
    private final class Lines implements Iterator<ReportWriter.Line> {
        private final ImportJob job;
        private int after;
        private Iterator<Row> page = List.<Row>of().iterator();
        private boolean ended;

        Lines(ImportJob job) {
            this.job = job;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && !ended) {
                List<Row> rows = new ArrayList<>();
                tables.lines(job.id(), after).forEach(rows::add);
                ended = rows.isEmpty();
                if (!ended) after = rows.getLast().getInteger("n");
                tables.step(job, after, clock.instant());
                page = rows.iterator();
            }
            return page.hasNext();
        }

        @Override
        public ReportWriter.Line next() {
            if (!hasNext()) throw new java.util.NoSuchElementException();
            return ReportLines.of(page.next());
        }
    }
}
