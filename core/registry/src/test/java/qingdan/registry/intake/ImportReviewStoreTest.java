package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qingdan.kernel.Async;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.StoredEvent;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.intake.ImportCommand.Review;
import qingdan.registry.intake.ImportCommand.Submit;
import qingdan.registry.intake.ImportCommand.Withdraw;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.RegistryStreams;
import qingdan.registry.store.SeedLoader;

/** Four eyes on an import, on a real database: nothing reaches the list on one person's word, and the log says who let it in. */
@SuppressWarnings("NullAway.Init") // made before each test
class ImportReviewStoreTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Actor ADMIN = Actor.official("u1", "王事项", "11340100QD0002018P", "item-admin", "340100");
    private static final Actor REVIEWER =
            Actor.official("u2", "李编办", "11340100QD0001018W", "establishment-reviewer", "340100");
    private static final Submit SUBMIT = new Submit("年度调整", "关于公布权力清单的决定", "合政〔2026〕3号");
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
    void theLogSaysWhoSubmittedAndWhoApprovedAndEachVersionNamesTheDocument() throws Exception {
        ImportJob job = checked();
        assertTrue(run(job, SUBMIT, ADMIN) instanceof ImportOutcome.Done);
        assertFalse(worker.workOnce(), "a submitted import waits for its reviewer");
        assertEquals(3, versions());
        assertTrue(run(now(job), new Review("approve", "与批准文件一致"), REVIEWER) instanceof ImportOutcome.Done);
        assertTrue(worker.workOnce());
        assertEquals(ImportJob.State.APPLIED, now(job).state());
        assertEquals(6, versions());

        List<StoredEvent> events = await(db.ledger().events(RegistryStreams.importOf(job.id()), 0, 10));
        assertEquals(
                List.of("registry.ImportSubmitted", "registry.ImportReviewed"),
                events.stream().map(StoredEvent::type).toList());
        assertEquals(
                List.of("u1", "u2"),
                events.stream().map(e -> e.actor().subject()).toList());
        assertEquals("establishment-reviewer", events.getLast().actor().post());
        ImportReview.Submission submission =
                java.util.Objects.requireNonNull(now(job).review().submission());
        assertEquals("合政〔2026〕3号", submission.documentNo());
        assertEquals(ADMIN, submission.actor());
        assertEquals(
                REVIEWER,
                java.util.Objects.requireNonNull(now(job).review().verdict()).actor());
        List<StoredEvent> item =
                await(db.ledger().events(RegistryStreams.item(ITEMS.getFirst().itemCode()), 0, 10));
        assertEquals("u2", item.getLast().actor().subject());
        assertEquals(
                3,
                count("select 1 from registry.item_version where version = 2"
                        + " and reason like '%合政〔2026〕3号%机构编制部门%'"));
    }

    @Test
    void nobodyLetsInHisOwnFileAndNobodyElseRegionsFile() throws Exception {
        ImportJob job = checked();
        run(job, SUBMIT, ADMIN);
        Actor same = Actor.official("u1", "王事项", "11340100QD0001018W", "establishment-reviewer", "340100");
        assertEquals("separation-of-duty", refusal(run(now(job), new Review("approve", ""), same)));
        Actor county = Actor.official("u3", "别县", "11340123QD0001018W", "establishment-reviewer", "340123");
        assertEquals("change-of-other-region", refusal(run(now(job), new Review("approve", ""), county)));
        assertFalse(worker.workOnce());
        assertEquals(ImportJob.State.SUBMITTED, now(job).state());
        assertEquals(3, versions());
        assertEquals(1, events(job));
    }

    @Test
    void theDatabaseItselfRefusesAPublicationOnOneWord() throws Exception {
        ImportJob job = checked();
        String verdict = "update registry.import_job set state = 'applying', held = true,"
                + " review = '{\"outcome\": \"%s\", \"actor\": {\"subject\": \"%s\"}}'";
        run(job, SUBMIT, ADMIN);
        assertRefused("import_job_approved", "update registry.import_job set state = 'applying', held = true");
        assertRefused("import_job_approved", verdict.formatted("return", "u2"));
        assertRefused("import_job_two_people", verdict.formatted("approve", "u1"));
        assertFalse(worker.workOnce());
        assertEquals(3, versions());
    }

    private void assertRefused(String constraint, String sql) {
        Throwable no = assertThrows(
                Throwable.class,
                () -> await(Async.uni(() -> db.database().pool().query(sql).execute())));
        assertTrue(String.valueOf(no).contains(constraint), String.valueOf(no));
    }

    @Test
    void whatIsReturnedIsNotPublishedAndMayBeTakenBack() throws Exception {
        ImportJob job = checked();
        run(job, SUBMIT, ADMIN);
        assertTrue(run(now(job), new Review("return", "文号与清单不符"), REVIEWER) instanceof ImportOutcome.Done);
        assertFalse(worker.workOnce());
        assertEquals(ImportJob.State.RETURNED, now(job).state());
        assertEquals(3, versions());
        assertEquals("import-not-ready", refusal(run(now(job), new Review("approve", ""), REVIEWER)));
        assertTrue(run(now(job), new Withdraw(), ADMIN) instanceof ImportOutcome.Done);
        assertFalse(worker.workOnce());
        assertEquals(ImportJob.State.CANCELLED, now(job).state());
        assertEquals(3, versions());
    }

    @Test
    void aSubmittedOneMayBeTakenBackUntilItIsApproved() throws Exception {
        ImportJob job = checked();
        run(job, SUBMIT, ADMIN);
        ImportJob submitted = now(job);
        assertTrue(run(submitted, new Withdraw(), ADMIN) instanceof ImportOutcome.Done);
        assertInstanceOf(
                ImportOutcome.Stale.class,
                run(submitted, new Review("approve", ""), REVIEWER),
                "the reviewer was late");
        assertFalse(worker.workOnce());
        assertEquals(3, versions());
    }

    @Test
    void itIsApprovedOnceWhoeverPressesTwice() throws Exception {
        ImportJob job = checked();
        run(job, SUBMIT, ADMIN);
        ImportJob submitted = now(job);
        Actor other = Actor.official("u4", "周编办", "11340100QD0001018W", "establishment-reviewer", "340100");
        ImportCommands commands = commands();
        List<ImportOutcome> both = await(io.smallrye.mutiny.Uni.join()
                .all(
                        commands.run(submitted, submitted.version(), new Review("approve", ""), REVIEWER, null),
                        commands.run(submitted, submitted.version(), new Review("return", "不符"), other, null))
                .andFailFast());
        assertEquals(
                1, both.stream().filter(o -> o instanceof ImportOutcome.Done).count(), both.toString());
        assertEquals(
                1, both.stream().filter(o -> o instanceof ImportOutcome.Stale).count(), both.toString());
        assertEquals(2, events(job), "one submission, one verdict");
        assertInstanceOf(ImportOutcome.Stale.class, run(submitted, new Review("approve", ""), REVIEWER));
        assertInstanceOf(ImportOutcome.Stale.class, run(job, SUBMIT, ADMIN));
    }

    @Test
    void itsItemsAreReadWithWhatTheyChange() throws Exception {
        ImportJob job = checked();
        List<ImportItem> first = await(jobs.rows(job.id(), 0, null, 2));
        assertEquals(2, first.size());
        ImportItem one = first.getFirst();
        assertEquals(RowResult.CHANGED, one.result());
        assertEquals(ITEMS.getFirst().itemCode(), one.itemCode());
        assertEquals(ITEMS.getFirst().content(), one.before());
        assertEquals(
                "0551-87654321",
                java.util.Objects.requireNonNull(one.after()).venue().phone());
        assertEquals(1, await(jobs.rows(job.id(), first.getLast().n(), null, 2)).size());
        assertEquals(0, await(jobs.rows(job.id(), 0, RowResult.NEW, 5)).size());
    }

    private ImportCommands commands() {
        return new ImportCommands(db.ledger(), jobs, InstantSource.system());
    }

    private ImportOutcome run(ImportJob job, ImportCommand command, Actor actor) {
        return await(commands().run(job, job.version(), command, actor, null));
    }

    private static String refusal(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Refused no ? no.refusal().code() : outcome.toString();
    }

    private ImportJob now(ImportJob job) {
        return await(jobs.find(job.id())).orElseThrow();
    }

    /** A file of three items with another phone, checked. */
    private ImportJob checked() throws Exception {
        String csv = "实施编码,事项名称,咨询电话\n"
                + ITEMS.stream()
                        .map(i -> i.itemCode() + "," + i.content().name() + ",0551-87654321\n")
                        .collect(Collectors.joining());
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        ImportJob job = await(jobs.create(
                        UUID.randomUUID(),
                        "340100",
                        ADMIN,
                        "清单.csv",
                        bytes.length,
                        blobs.put(bytes),
                        new ImportSettings("", null, "测试"),
                        Instant.now()))
                .orElseThrow();
        assertTrue(worker.workOnce());
        ImportJob checked = now(job);
        assertEquals(new ImportJob.Counts(3, 0, 3, 0, 0), checked.counts());
        return checked;
    }

    private int versions() {
        return count("select 1 from registry.item_version where item_code in ("
                + ITEMS.stream().map(i -> "'" + i.itemCode() + "'").collect(Collectors.joining(",")) + ")");
    }

    private int events(ImportJob job) {
        return count("select 1 from kernel.event where stream = '" + RegistryStreams.importOf(job.id()) + "'");
    }

    private int count(String sql) {
        return await(Async.uni(() -> db.database().pool().query(sql).execute())).size();
    }
}
