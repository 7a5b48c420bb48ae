package qingdan.casework.store;

import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.document.PdfPrinter;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.Desk;
import qingdan.casework.domain.ItemFacts;
import qingdan.kernel.Calendars;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.LogHandler;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.ledger.SealedLog;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.ledger.Tailer;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;

/** A county's casework on a real database with two items on its list, for store tests. */
public final class Office implements AutoCloseable {
    private static final PdfPrinter PRINTER = new PdfPrinter();

    final TestDatabase test = TestDatabase.create();
    final Ledger ledger = test.ledger();
    final CaseStore store = new CaseStore(test.database());
    final CaseCommands commands;
    final CaseWorker worker;
    final CaseIntake intake;
    final Sweeper sweeper;
    private static final Path FILES = Path.of(System.getProperty("java.io.tmpdir"), "qingdan-test-files");
    private Instant now = Desk.at("2026-03-02");

    public Office() {
        InstantSource clock = () -> now;
        list(Desk.LICENCE_ITEM, Desk.ORGAN, Desk.REGION);
        list(Desk.PENALTY_ITEM, Desk.ORGAN, Desk.REGION);
        commands = new CaseCommands(
                ledger,
                store,
                (code, day) -> Uni.createFrom().item(item(code)),
                Procedures.library(),
                Calendars.standard(),
                clock);
        DocumentMaker maker = new DocumentMaker(
                test.database(), ledger, clock, PRINTER, new BlobStore(FILES), "https://qingdan.example/verify/");
        worker = new CaseWorker(test.database(), maker, commands, Duration.ofSeconds(5));
        intake = new CaseIntake(commands, ledger, Desk.REGION::equals, clock);
        sweeper = new Sweeper(
                test.database(),
                clock,
                Duration.ofSeconds(5),
                Map.of(
                        CaseDeadlines.KIND,
                        new CaseDeadlines(store, commands, Procedures.library(), Calendars.standard(), clock)));
    }

    private static @Nullable ItemFacts item(String code) {
        return code.equals(Desk.LICENCE_ITEM)
                ? Desk.licenceItem()
                : code.equals(Desk.PENALTY_ITEM) ? Desk.penaltyItem() : null;
    }

    /** Puts an item on the list of the test, in force from 2023. */
    private void list(String item, String organ, String region) {
        test.asOwner("""
                set session_replication_role = replica; -- no log of the list stands behind these rows
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version)
                  values ('%s', '%s', '%s', '%s', 3);
                insert into registry.item_version (item_code, version, effective, content, reason, published_at)
                  values ('%s', 3, '[2023-01-01,)',
                    '{"classification": {"nationalCategory": {"code": "01"}, "ahCategory": {"code": "01"}},
                      "exercise": {"region": "%s"}}', 'test', now());
                set session_replication_role = origin""".formatted(item, item.substring(19), organ, region, item, region));
    }

    public void on(String day) {
        now = Desk.at(day);
    }

    public Instant now() {
        return now;
    }

    public CaseOutcome receive(long seed) {
        return await(commands.receive(
                Desk.LICENCE_ITEM, Desk.receive(seed), Desk.CITIZEN, Desk.PARTY, Map.of("area", "120")));
    }

    public CaseOutcome run(long seed, Actor actor, CaseCommand command) {
        return await(commands.run(Desk.id(seed), null, command, actor, null));
    }

    LoadedCase load(long seed) {
        LoadedCase loaded = await(store.load(Desk.id(seed)));
        if (loaded == null) {
            throw new AssertionError("Expected case " + Desk.id(seed) + ", but it is missing");
        }
        return loaded;
    }

    UUID openTask(long seed) {
        var file = load(seed).file();
        return file.taskId(file.procedure().main().orElseThrow());
    }

    /** Works until nothing is left to do. */
    public void work() {
        while (await(worker.round())) {
            // again
        }
    }

    public TestDatabase test() {
        return test;
    }

    public Ledger ledger() {
        return ledger;
    }

    public CaseIntake intake() {
        return intake;
    }

    /** Fires every deadline that is due. */
    public void sweep() {
        while (await(sweeper.sweepOnce()) > 0) {
            // again
        }
    }

    /** Numbers what was committed and lets a reader pass over it until nothing is left, as a running node does. */
    public void follow(TailerOptions options, LogHandler reader) {
        seal();
        await(new Tailer(test.database(), options, reader).drain());
    }

    /** Every event of cases, numbered. */
    public List<SealedEvent> sealedCaseEvents() {
        seal();
        return await(new SealedLog(test.database()).read(Desk.REGION, 1, 0, SealedLog.MAX_READ)).stream()
                .map(SealedEvent.class::cast)
                .filter(e -> e.event().type().startsWith("casework."))
                .toList();
    }

    private void seal() {
        while (await(await(Sealer.open(test.database(), Desk.REGION, Duration.ofSeconds(5)))
                .sealOnce())) {
            // again
        }
    }

    /** Rows of one text column. */
    public List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        await(test.database().pool().query(sql).execute()).forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    /** The plan of a prepared query with these values. */
    public String explain(String sql, String values, String types) {
        List<String> lines = new ArrayList<>();
        await(test.database().pool().withConnection(connection -> connection
                .query("prepare page (" + types + ") as " + sql)
                .execute()
                .compose(x -> connection
                        .query("explain execute page (" + values + ")")
                        .execute())
                .onSuccess(rows -> rows.forEach(row -> lines.add(row.getString(0))))
                .eventually(() -> connection.query("deallocate page").execute())));
        return String.join("\n", lines);
    }

    long count(String sql) {
        return await(test.database().pool().query(sql).execute())
                .iterator()
                .next()
                .getLong(0);
    }

    @Override
    public void close() {
        test.close();
    }
}
