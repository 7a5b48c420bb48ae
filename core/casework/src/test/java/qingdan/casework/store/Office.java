package qingdan.casework.store;

import static qingdan.kernel.test.Await.await;

import io.smallrye.mutiny.Uni;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.document.PdfPrinter;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.Desk;
import qingdan.casework.domain.ItemFacts;
import qingdan.kernel.Calendars;
import qingdan.kernel.blob.BlobStore;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;

/** A county's casework on a real database with two items on its list, for store tests. */
final class Office implements AutoCloseable {
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

    Office() {
        InstantSource clock = () -> now;
        list(Desk.LICENCE_ITEM, Desk.ORGAN, Desk.REGION);
        list(Desk.PENALTY_ITEM, Desk.ORGAN, Desk.REGION);
        commands = new CaseCommands(
                ledger, store, (code, day) -> Uni.createFrom().item(item(code)), Calendars.standard(), clock);
        DocumentMaker maker = new DocumentMaker(
                test.database(), ledger, clock, PRINTER, new BlobStore(FILES), "https://qingdan.example/verify/");
        worker = new CaseWorker(test.database(), maker, commands, Duration.ofSeconds(5));
        intake = new CaseIntake(commands, ledger, Desk.REGION::equals, clock);
        sweeper = new Sweeper(
                test.database(),
                clock,
                Duration.ofSeconds(5),
                Map.of(CaseDeadlines.KIND, new CaseDeadlines(store, commands, Calendars.standard(), clock)));
    }

    private static @Nullable ItemFacts item(String code) {
        return code.equals(Desk.LICENCE_ITEM)
                ? Desk.licenceItem()
                : code.equals(Desk.PENALTY_ITEM) ? Desk.penaltyItem() : null;
    }

    /** Puts an item on the list of the test, in force from 2023. */
    private void list(String item, String organ, String region) {
        test.asOwner("""
                insert into registry.catalogue_item (item_code, basic_code, organ, region, newest_version)
                  values ('%s', '%s', '%s', '%s', 3);
                insert into registry.item_version (item_code, version, effective, content, reason, published_at)
                  values ('%s', 3, '[2023-01-01,)', '{}', 'test', now())""".formatted(item, item.substring(19), organ, region, item));
    }

    void on(String day) {
        now = Desk.at(day);
    }

    Instant now() {
        return now;
    }

    CaseOutcome receive(long seed) {
        return await(commands.receive(
                Desk.LICENCE_ITEM, Desk.receive(seed), Desk.CITIZEN, Desk.PARTY, Map.of("area", "120")));
    }

    CaseOutcome run(long seed, Actor actor, CaseCommand command) {
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
    void work() {
        while (await(worker.round())) {
            // again
        }
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
