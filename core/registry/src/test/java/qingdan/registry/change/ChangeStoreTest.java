package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.FEIXI;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.WRITER;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.ledger.IdempotentAnswer;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.kernel.time.Sweeper;
import qingdan.registry.change.domain.ChangeApply;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeState;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeJson;
import qingdan.registry.change.store.ChangeOutcome;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRow;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.change.store.OverdueSteps;
import qingdan.registry.change.store.RepeatableChange;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.seed.Seed;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** Requests on PostgreSQL: lists, limits, one running request an item, repeats, publication when the moment has come. */
@org.jspecify.annotations.NullUnmarked
class ChangeStoreTest {
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    private static final InstantSource CLOCK = NOW::get;
    private static TestDatabase db;
    private static ChangeStore store;
    private static ChangeCommands commands;
    private static ChangePublisher publisher;
    private static Sweeper sweeper;
    private static ItemLoader items;
    private static Catalogue catalogue;
    private static int serial;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(ChangeTable.SEED));
        store = new ChangeStore(db.database());
        items = new ItemLoader(db.ledger());
        catalogue = new Catalogue(db.database(), db.ledger());
        ProcedureStore procedures = ChangeTable.procedures(db);
        commands = new ChangeCommands(
                db.ledger(),
                store,
                new ListReads(items, new Organs(db.database()), catalogue, procedures),
                ChangeTable.ROUTES,
                ClockRules.standard(),
                Calendars.standard(),
                CLOCK);
        publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        sweeper = new Sweeper(
                db.database(),
                CLOCK,
                Duration.ofSeconds(1),
                Map.of(ChangePublisher.KIND, publisher, OverdueSteps.KIND, new OverdueSteps(commands)));
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    private static UUID open(Proposal proposal, Actor actor) {
        UUID id = UUID.nameUUIDFromBytes(("change" + ++serial).getBytes(StandardCharsets.UTF_8));
        ChangeRef ref =
                new ChangeRef(id, "34012320261102%07d1".formatted(serial), FEIXI, "11340123QD2331010Y", "局", "变更");
        assertInstanceOf(
                ChangeOutcome.Done.class,
                Await.await(
                        commands.open(id, proposal, new ChangeCommand.OpenChange(ref, proposal, null), actor, null)));
        return id;
    }

    private static Proposal alter(Seed.Item item, String evidence) {
        Proposal p = ChangeTable.proposal(
                ChangeKind.ALTER, List.of(item), List.of(ChangeTable.altered(item, evidence)), null);
        return Proposal.ofItems(
                p.kind(), p.itemCodes(), p.items(), LocalDate.of(2026, 10, 30), p.cause(), p.basis(), null, null, null);
    }

    private static ChangeOutcome run(UUID id, Actor actor, ChangeCommand command) {
        return Await.await(commands.run(id, version(id), command, actor, null));
    }

    private static ChangeFile done(UUID id, Actor actor, ChangeCommand command) {
        ChangeOutcome outcome = run(id, actor, command);
        return assertInstanceOf(ChangeOutcome.Done.class, outcome, outcome::toString)
                .file();
    }

    private static long version(UUID id) {
        return Await.await(store.load(id)).version();
    }

    private static ChangeFile file(UUID id) {
        return Await.await(store.load(id)).file();
    }

    private static void agreed(UUID id) {
        done(id, WRITER, new ChangeCommand.SubmitChange());
        done(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("accept", ""));
        done(id, LEGALITY, new ChangeCommand.ReviewChange("pass", ""));
        done(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("agree", ""));
    }

    /** Other deadlines of the same database may be due as well, so it sweeps until nothing is left. */
    private static void sweep() {
        for (int i = 0; i < 20 && Await.await(sweeper.sweepOnce()) > 0; i++) {}
    }

    @Test
    void shouldPublishWhenTheMomentHasComeAndReplayToTheStoredState() {
        // given
        Seed.Item item = ChangeTable.sample(0);
        UUID id = open(alter(item, "第一次修订"), WRITER);
        agreed(id);
        Instant moment = NOW.get().plusSeconds(3600);
        done(id, ESTABLISHMENT, new ChangeCommand.ScheduleChange(moment, null));
        // when its moment has not come
        sweep();
        assertEquals(null, file(id).ended());
        NOW.set(moment.plusSeconds(1));
        sweep();
        // then
        assertEquals(ChangeStatus.PUBLISHED, file(id).ended());
        var history = Await.await(items.load(item.itemCode())).history();
        assertEquals("第一次修订", history.newest().orElseThrow().content().evidence());
        int versions = history.versions().size();
        sweep();
        assertEquals(
                versions,
                Await.await(items.load(item.itemCode())).history().versions().size());
        ChangeState replayed = ChangeState.NONE;
        for (var event : Await.await(db.ledger().events("change/" + id, 0, 100)))
            replayed = ChangeApply.apply(
                    replayed, ChangeJson.event(event.type(), event.payload()).orElseThrow(), event.actor(), event.at());
        assertEquals(file(id), replayed);
    }

    @Test
    void shouldFinishWhatACrashLeftHalfDone() {
        // given the item was written, but the request was not yet recorded as published
        Seed.Item item = ChangeTable.sample(1);
        UUID id = open(alter(item, "中断"), WRITER);
        agreed(id);
        done(id, ESTABLISHMENT, new ChangeCommand.ScheduleChange(NOW.get(), null));
        var facts = Await.await(commands.facts(file(id).proposal(), 1, ChangeTable.SWEEPER));
        var due = qingdan.registry.change.domain.PublicationLaw.due(file(id), facts);
        var loaded = Await.await(items.load(item.itemCode()));
        var first = assertInstanceOf(qingdan.registry.change.domain.Effect.OnItem.class, due.getFirst());
        var decision = qingdan.registry.domain.RegistryLaw.decide(
                loaded.history(), first.command(), facts.today(), facts.itemFacts(item.itemCode()));
        var events = assertInstanceOf(qingdan.kernel.domain.Decision.Accepted.class, decision)
                .events();
        @SuppressWarnings("unchecked")
        List<qingdan.registry.event.RegistryEvent> typed = (List<qingdan.registry.event.RegistryEvent>) events;
        Await.await(db.ledger().commit(loaded.commit(typed, ChangeTable.SWEEPER, NOW.get())));
        int versions = loaded.history().versions().size() + 1;
        // when
        NOW.set(NOW.get().plusSeconds(5));
        sweep();
        // then
        assertEquals(ChangeStatus.PUBLISHED, file(id).ended());
        assertEquals(
                versions,
                Await.await(items.load(item.itemCode())).history().versions().size());
    }

    @Test
    void shouldRecordOverdueStepsOnceAndWatchNoneThatIsDone() {
        UUID id = open(alter(ChangeTable.sample(7), "逾期"), WRITER);
        done(id, WRITER, new ChangeCommand.SubmitChange());
        done(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("accept", "受理"));
        long version = version(id);
        assertEquals(1, watched(id), "the step that was done is watched no more, the one that is open is");
        NOW.set(NOW.get().plus(Duration.ofDays(45)));
        sweep();
        sweep();
        assertEquals(version + 1, version(id));
        var late = file(id).overdue();
        assertEquals("legality-reviewer", late.getFirst().post());
        assertEquals(0, watched(id));
        assertTrue(toDo("legality-reviewer", "red").contains(id), "it waits for the same office as before");
        done(id, LEGALITY, new ChangeCommand.ReviewChange("pass", "同意"));
        assertEquals(1, watched(id), "the next step has a time of its own");
        done(id, WRITER, new ChangeCommand.WithdrawChange("不办了"));
        assertEquals(0, watched(id));
        assertEquals(late, file(id).overdue());
    }

    /** Open deadlines of steps. */
    private static long watched(UUID id) {
        return Await.await(db.database()
                        .pool()
                        .preparedQuery("select count(*) from kernel.deadline where stream = $1 and kind = $2"
                                + " and fired_at is null and cancelled_at is null")
                        .execute(io.vertx.sqlclient.Tuple.of("change/" + id, OverdueSteps.KIND)))
                .iterator()
                .next()
                .getLong(0);
    }

    @Test
    void shouldLetAnItemStandInOneRunningRequestOnly() {
        Seed.Item item = ChangeTable.sample(2);
        UUID first = open(alter(item, "甲"), WRITER);
        UUID second = open(alter(item, "乙"), WRITER);
        done(first, WRITER, new ChangeCommand.SubmitChange());
        assertEquals("change-item-busy", refused(run(second, WRITER, new ChangeCommand.SubmitChange())));
        done(first, WRITER, new ChangeCommand.WithdrawChange("让路"));
        done(second, WRITER, new ChangeCommand.SubmitChange());
    }

    private static String refused(ChangeOutcome outcome) {
        return assertInstanceOf(ChangeOutcome.Refused.class, outcome, outcome::toString)
                .refusal()
                .code();
    }

    @Test
    void shouldAnswerARepeatAsBeforeAndRefuseAStaleVersion() {
        UUID id = open(alter(ChangeTable.sample(3), "重复"), WRITER);
        RepeatableChange request = new RepeatableChange(
                "writer",
                "key-repeat-1",
                new byte[32],
                (file, version) -> new IdempotentAnswer(
                        "writer", "key-repeat-1", new byte[32], 200, "{}", "once".getBytes(StandardCharsets.UTF_8)));
        var submit = new ChangeCommand.SubmitChange();
        assertInstanceOf(ChangeOutcome.Done.class, Await.await(commands.run(id, 1L, submit, WRITER, request)));
        assertInstanceOf(ChangeOutcome.Repeated.class, Await.await(commands.run(id, 1L, submit, WRITER, request)));
        assertInstanceOf(ChangeOutcome.Stale.class, Await.await(commands.run(id, 1L, submit, WRITER, null)));
        assertInstanceOf(
                ChangeOutcome.Missing.class, Await.await(commands.run(UUID.randomUUID(), 1L, submit, WRITER, null)));
    }

    @Test
    void shouldListWhatWaitsForAPostTheNearestLimitFirst() {
        UUID id = open(alter(ChangeTable.sample(4), "清单"), WRITER);
        assertTrue(toDo("item-admin", null).contains(id));
        done(id, WRITER, new ChangeCommand.SubmitChange());
        assertTrue(toDo("establishment-reviewer", "green").contains(id));
        assertTrue(!toDo("establishment-reviewer", "red").contains(id));
        assertTrue(!toDo("legality-reviewer", null).contains(id));
        assertTrue(!ids(Await.await(store.toDo("340122", "establishment-reviewer", filter(null), null, null, 100)))
                .contains(id));
        assertTrue(ids(Await.await(store.ofApplicant("writer", filter(null), null, null, 100)))
                .contains(id));
        assertTrue(ids(Await.await(store.ofRegion(FEIXI, filter(null), null, null, 100)))
                .contains(id));
        ChangeRow row = Await.await(store.ofRegion(FEIXI, filter(null), null, null, 100)).stream()
                .filter(r -> r.changeId().equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("submitted", row.status());
        LocalDate submitted = row.submittedOn();
        assertNotNull(submitted);
        // the first office has three days, though the whole review has more
        assertEquals(Calendars.standard().plusWorkDays(submitted, 3), row.due());
        List<ChangeRow> page = Await.await(store.ofRegion(FEIXI, filter(null), null, null, 1));
        List<ChangeRow> next = Await.await(store.ofRegion(
                FEIXI, filter(null), page.getFirst().openedAt(), page.getFirst().changeId(), 100));
        assertTrue(!ids(next).contains(page.getFirst().changeId()));
    }

    private static List<UUID> toDo(String post, @Nullable String light) {
        return ids(Await.await(store.toDo(FEIXI, post, filter(light), null, null, 100)));
    }

    private static ChangeStore.Filter filter(@Nullable String light) {
        LocalDate today = LocalDate.ofInstant(NOW.get(), qingdan.kernel.domain.WorkCalendar.ZONE);
        return new ChangeStore.Filter(
                null, null, light, today, Calendars.standard().plusWorkDays(today, 1));
    }

    private static List<UUID> ids(List<ChangeRow> rows) {
        return rows.stream().map(ChangeRow::changeId).toList();
    }

    @Test
    void shouldStopAnItemAtOnceAndLetItGoOnWhenTheRequestIsWithdrawn() {
        // given
        Seed.Item item = ChangeTable.sample(5);
        LocalDate today = LocalDate.ofInstant(NOW.get(), qingdan.kernel.domain.WorkCalendar.ZONE);
        Proposal stop = Proposal.ofItems(
                ChangeKind.SUSPEND, List.of(item.itemCode()), List.of(), today, "裁定", "裁定书", today, null, null);
        UUID id = UUID.nameUUIDFromBytes(("emergency" + ++serial).getBytes(StandardCharsets.UTF_8));
        ChangeRef ref =
                new ChangeRef(id, "34012320261102%07d2".formatted(serial), FEIXI, "11340123QD2331010Y", "局", "停");
        // when
        assertInstanceOf(
                ChangeOutcome.Done.class,
                Await.await(
                        commands.open(id, stop, new ChangeCommand.SuspendInEmergency(ref, stop), ESTABLISHMENT, null)));
        Await.await(publisher.emergency(id));
        // then
        assertEquals(ItemStatus.SUSPENDED, status(item, today));
        done(id, ESTABLISHMENT, new ChangeCommand.ReviewChange("accept", ""));
        for (Actor reviewer : List.of(LEGALITY, CENTRE, SUPERVISION))
            done(id, reviewer, new ChangeCommand.ReviewChange("pass", ""));
        done(id, WRITER, new ChangeCommand.WithdrawChange("裁定撤销"));
        NOW.set(NOW.get().plusSeconds(86_400));
        sweep();
        assertEquals(ItemStatus.IN_FORCE, status(item, today.plusDays(1)));
    }

    private static ItemStatus status(Seed.Item item, LocalDate day) {
        return Await.await(items.load(item.itemCode())).history().statusOn(day);
    }
}
