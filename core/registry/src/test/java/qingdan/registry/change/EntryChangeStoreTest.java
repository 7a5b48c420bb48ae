package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.event.ProposedEntry;
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeOutcome;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.domain.EntryHistory;
import qingdan.registry.domain.EntryVersion;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.seed.Seed;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** A change of the catalogue on PostgreSQL: one running request an entry, published at its moment, claims bound to its version. */
@NullUnmarked
class EntryChangeStoreTest {
    private static final String PROVINCE = "340000";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    private static final Seed.Item ITEM = ChangeTable.sample(0);
    private static final String CODE = ITEM.content().classification().basicCode();
    private static TestDatabase db;
    private static ChangeStore store;
    private static ChangeCommands commands;
    private static Catalogue catalogue;
    private static ListReads list;
    private static ItemLoader items;
    private static Sweeper sweeper;
    private static int serial;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(ChangeTable.SEED));
        store = new ChangeStore(db.database());
        items = new ItemLoader(db.ledger());
        catalogue = new Catalogue(db.database(), db.ledger());
        ProcedureStore procedures = ChangeTable.procedures(db);
        list = new ListReads(items, new Organs(db.database()), catalogue, procedures);
        commands = new ChangeCommands(
                db.ledger(), store, list, ChangeTable.ROUTES, ClockRules.standard(), Calendars.standard(), NOW::get);
        var publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        sweeper = new Sweeper(db.database(), NOW::get, Duration.ofSeconds(1), Map.of(ChangePublisher.KIND, publisher));
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    private static Proposal alter(CatalogueEntry entry) {
        return new Proposal(
                ChangeKind.ALTER,
                List.of(),
                List.of(),
                LocalDate.of(2026, 10, 30),
                "上位法修订",
                "依据",
                null,
                null,
                null,
                List.of(new ProposedEntry(entry, LocalDate.of(2026, 12, 31))),
                List.of(),
                List.of());
    }

    private static UUID open(Proposal proposal) {
        UUID id = new UUID(7, ++serial);
        ChangeRef ref = new ChangeRef(
                id, "34000020261102%07d1".formatted(serial), PROVINCE, "11340000QD2331000C", "局", "变更基本目录");
        done(Await.await(
                commands.open(id, proposal, new ChangeCommand.OpenChange(ref, proposal, null), at(WRITER), null)));
        return id;
    }

    private static Actor at(Actor actor) {
        return inRegion(actor, PROVINCE);
    }

    private static ChangeOutcome run(UUID id, Actor actor, ChangeCommand command) {
        return Await.await(commands.run(id, Await.await(store.load(id)).version(), command, at(actor), null));
    }

    private static ChangeFile done(ChangeOutcome outcome) {
        return assertInstanceOf(ChangeOutcome.Done.class, outcome, outcome::toString)
                .file();
    }

    private static String refused(ChangeOutcome outcome) {
        return assertInstanceOf(ChangeOutcome.Refused.class, outcome, outcome::toString)
                .refusal()
                .code();
    }

    private static Proposal claim(Seed.Item item, Integer entryVersion) {
        ProposedItem altered = ChangeTable.altered(item, "核对");
        return ChangeTable.proposal(
                ChangeKind.ALTER,
                List.of(item),
                List.of(new ProposedItem(altered.itemCode(), altered.content(), entryVersion)),
                null);
    }

    @Test
    void shouldPublishTheNextVersionOfAnEntryWhenItsMomentHasCome() {
        // given
        EntryHistory before = Await.await(catalogue.history(CODE));
        assertEquals(1, before.versions().size());
        CatalogueEntry wanted = EntryChangeLawTest.named(
                before.newest().orElseThrow().entry(),
                CODE,
                before.newest().orElseThrow().entry().name() + " (修订)");
        UUID id = open(alter(wanted));
        UUID rival = open(alter(wanted));
        // when
        done(run(id, WRITER, new ChangeCommand.SubmitChange()));
        assertEquals("change-item-busy", refused(run(rival, WRITER, new ChangeCommand.SubmitChange())));
        done(run(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("accept", "")));
        done(run(id, LEGALITY, new ChangeCommand.ReviewChange("pass", "")));
        done(run(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("agree", "")));
        done(run(id, ESTABLISHMENT, new ChangeCommand.ScheduleChange(NOW.get().plusSeconds(60), null)));
        assertEquals(1, Await.await(catalogue.history(CODE)).versions().size());
        NOW.set(NOW.get().plusSeconds(61));
        for (int i = 0; i < 20 && Await.await(sweeper.sweepOnce()) > 0; i++) {}
        // then
        assertEquals(ChangeStatus.PUBLISHED, Await.await(store.load(id)).file().ended());
        EntryVersion second = Await.await(catalogue.history(CODE)).newest().orElseThrow();
        assertEquals(2, second.version());
        assertEquals(wanted, second.entry());
        assertEquals(LocalDate.of(2026, 12, 31), second.adoptBy());
        assertEquals("entry-version-overlap", refused(run(rival, WRITER, new ChangeCommand.SubmitChange())));
        var rows = Await.await(store.ofRegion(
                PROVINCE,
                new ChangeStore.Filter(null, null, null, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3)),
                null,
                null,
                10));
        assertEquals(List.of(CODE), rows.getFirst().basicCodes());
        assertEquals(List.of(), rows.getFirst().itemCodes());
        // and an item that claims it keeps the version it has, a new one takes the one in force
        LocalDate today = LocalDate.of(2026, 11, 2);
        assertEquals(1, bound(claim(ITEM, null), today));
        assertEquals(2, bound(claim(ITEM, 2), today));
        Proposal elsewhere = ChangeTable.proposal(
                ChangeKind.ADD,
                List.of(),
                List.of(new ProposedItem("9".repeat(19) + CODE, ITEM.content(), null)),
                null);
        assertEquals(2, bound(elsewhere, today));
    }

    private static int bound(Proposal proposal, LocalDate today) {
        return Await.await(list.bound(proposal, today)).items().getFirst().entryVersion();
    }
}
