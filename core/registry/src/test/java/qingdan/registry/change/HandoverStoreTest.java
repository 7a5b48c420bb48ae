package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.FEIXI;
import static qingdan.registry.change.ChangeTable.GOVERNMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;

import java.nio.charset.StandardCharsets;
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
import qingdan.kernel.domain.SerialRange;
import qingdan.kernel.ledger.Sealer;
import qingdan.kernel.ledger.Tailer;
import qingdan.kernel.ledger.TailerOptions;
import qingdan.kernel.pg.CaseNumbers;
import qingdan.kernel.pg.Serials;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Delegation;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeIntake;
import qingdan.registry.change.store.ChangeOutcome;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** A city hands down to a county that its own node serves: the answer comes back through the log of the same node. */
@NullUnmarked
class HandoverStoreTest {
    private static final String CITY = "340100";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    private static TestDatabase db;
    private static ChangeStore store;
    private static ChangeCommands commands;
    private static ItemLoader items;
    private static Sweeper sweeper;
    private static ChangeIntake intake;
    private static int serial;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(ChangeTable.SEED));
        store = new ChangeStore(db.database());
        items = new ItemLoader(db.ledger());
        Catalogue catalogue = new Catalogue(db.database(), db.ledger());
        ProcedureStore procedures = ChangeTable.procedures(db);
        ListReads list = new ListReads(items, new Organs(db.database()), catalogue, procedures);
        commands = new ChangeCommands(
                db.ledger(), store, list, ChangeTable.ROUTES, ClockRules.standard(), Calendars.standard(), NOW::get);
        var publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        sweeper = new Sweeper(db.database(), NOW::get, Duration.ofSeconds(1), Map.of(ChangePublisher.KIND, publisher));
        intake = new ChangeIntake(
                commands,
                new CaseNumbers(new Serials(db.database(), 1), region -> SerialRange.OWN),
                region -> true,
                NOW::get);
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    /** What a running node does all the time: numbers its log, reads it, fires what is due. */
    private static void settle() {
        for (int round = 0; round < 3; round++) {
            while (Await.await(Await.await(Sealer.open(db.database(), CITY, Duration.ofSeconds(5)))
                    .sealOnce())) {
                // again
            }
            var options = new TailerOptions(ChangeIntake.CONSUMER, ChangeIntake.types(), 50, Duration.ofSeconds(1));
            Await.await(new Tailer(db.database(), options, intake).drain());
            for (int i = 0; i < 20 && Await.await(sweeper.sweepOnce()) > 0; i++) {}
        }
    }

    private record Pair(Seed.Item item, Organ receiver) {}

    /** The n-th item of the city that counties exercise as well, with the county's organ for it. */
    private static Pair pair(int n) {
        return ChangeTable.SEED.items().stream()
                .filter(i -> i.content().exercise().region().equals(CITY))
                .filter(i -> entry(i).levels().contains(ExerciseLevel.COUNTY))
                .flatMap(i -> ChangeTable.SEED.organs().stream()
                        .filter(o -> o.region().equals(FEIXI)
                                && o.level() == ExerciseLevel.COUNTY
                                && o.departments().contains(entry(i).department()))
                        .map(o -> new Pair(i, o)))
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    private static CatalogueEntry entry(Seed.Item item) {
        return ChangeTable.SEED.entries().stream()
                .filter(e ->
                        e.basicCode().equals(item.content().classification().basicCode()))
                .findFirst()
                .orElseThrow();
    }

    private static ChangeFile done(UUID id, Actor actor, ChangeCommand command) {
        ChangeOutcome outcome =
                Await.await(commands.run(id, Await.await(store.load(id)).version(), command, actor, null));
        return assertInstanceOf(ChangeOutcome.Done.class, outcome, outcome::toString)
                .file();
    }

    private static UUID delegated(Pair pair) {
        UUID id = drafted(pair);
        throughAll(id, CITY);
        return id;
    }

    private static UUID drafted(Pair pair) {
        UUID id = new UUID(9, ++serial);
        Proposal proposal = Proposal.ofItems(
                ChangeKind.DELEGATE,
                List.of(pair.item().itemCode()),
                List.of(),
                LocalDate.of(2026, 10, 30),
                "简政放权",
                "皖政〔2026〕18号",
                null,
                null,
                new Delegation(FEIXI, pair.receiver().code(), pair.receiver().name()));
        ChangeRef ref =
                new ChangeRef(id, "34010020261102%07d1".formatted(serial), CITY, "11340100QD01040177", "市局", "下放");
        Await.await(commands.open(
                id, proposal, new ChangeCommand.OpenChange(ref, proposal, null), inRegion(WRITER, CITY), null));
        return id;
    }

    private static void throughAll(UUID id, String region) {
        done(id, inRegion(WRITER, region), new ChangeCommand.SubmitChange());
        done(id, inRegion(ESTABLISHMENT, region), new ChangeCommand.ReviewChange("accept", ""));
        for (Actor reviewer : List.of(LEGALITY, CENTRE, SUPERVISION))
            done(id, inRegion(reviewer, region), new ChangeCommand.ReviewChange("pass", ""));
        done(id, inRegion(ESTABLISHMENT, region), new ChangeCommand.ReviewChange("agree", ""));
        done(id, inRegion(GOVERNMENT, region), new ChangeCommand.DecideChange("approve", ""));
        done(id, inRegion(ESTABLISHMENT, region), new ChangeCommand.ScheduleChange(NOW.get(), null));
        NOW.set(NOW.get().plusSeconds(60));
        settle();
    }

    private static UUID takeOver(UUID delegation) {
        return UUID.nameUUIDFromBytes(("take-over/" + delegation).getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate abolished(Seed.Item item) {
        return Await.await(items.load(item.itemCode())).history().abolishedFrom();
    }

    @Test
    void shouldEndTheCitysItemOnTheDayOnWhichTheCountysBegins() {
        // given
        Pair pair = pair(0);
        UUID delegation = delegated(pair);
        assertNull(abolished(pair.item()), "it goes on");
        UUID id = takeOver(delegation);
        ChangeFile draft = Await.await(store.load(id)).file();
        assertEquals(delegation, draft.follows());
        assertEquals(1, draft.proposal().items().getFirst().entryVersion());
        // when
        throughAll(id, FEIXI);
        // then
        LocalDate from = Await.await(
                        items.load(draft.proposal().items().getFirst().itemCode()))
                .history()
                .newest()
                .orElseThrow()
                .effectiveFrom();
        assertEquals(from, abolished(pair.item()));
        var handover = Await.await(store.load(delegation)).file().handover();
        assertNotNull(handover);
        assertTrue(handover.taken());
        assertEquals(from, handover.from());
        // and the same answer once more changes nothing
        long version = Await.await(store.load(delegation)).version();
        assertInstanceOf(
                ChangeOutcome.Refused.class,
                Await.await(commands.run(
                        delegation,
                        null,
                        new ChangeCommand.CloseDelegation(id, true, handover.itemCode(), from, ""),
                        ChangeTable.SWEEPER,
                        null)));
        settle();
        assertEquals(version, Await.await(store.load(delegation)).version());
    }

    @Test
    void shouldNotHandDownAgainWhatWaitsForItsTakeOver() {
        // given
        Pair pair = pair(2);
        UUID first = delegated(pair);
        UUID second = drafted(pair);
        // when
        ChangeOutcome refused = Await.await(commands.run(
                second,
                Await.await(store.load(second)).version(),
                new ChangeCommand.SubmitChange(),
                inRegion(WRITER, CITY),
                null));
        // then
        assertEquals(
                "delegation-waits",
                assertInstanceOf(ChangeOutcome.Refused.class, refused, refused::toString)
                        .refusal()
                        .code());
        // and once it is answered, it may be
        done(takeOver(first), inRegion(WRITER, FEIXI), new ChangeCommand.WithdrawChange("无承接力量"));
        settle();
        done(second, inRegion(WRITER, CITY), new ChangeCommand.SubmitChange());
    }

    @Test
    void shouldLeaveTheCitysItemAsItWasWhenTheCountyWithdraws() {
        Pair pair = pair(1);
        UUID delegation = delegated(pair);
        done(takeOver(delegation), inRegion(WRITER, FEIXI), new ChangeCommand.WithdrawChange("无承接力量"));
        settle();
        assertNull(abolished(pair.item()));
        var handover = Await.await(store.load(delegation)).file().handover();
        assertNotNull(handover);
        assertFalse(handover.taken());
        assertEquals("无承接力量", handover.reason());
    }
}
