package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.WRITER;
import static qingdan.registry.change.ChangeTable.inRegion;

import io.vertx.pgclient.PgException;
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
import qingdan.kernel.Async;
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
import qingdan.registry.change.event.ProposedItem;
import qingdan.registry.change.event.ProposedProcedure;
import qingdan.registry.change.store.ChangeCommands;
import qingdan.registry.change.store.ChangeOutcome;
import qingdan.registry.change.store.ChangePublisher;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.change.store.ChangeStore;
import qingdan.registry.change.store.ClockRules;
import qingdan.registry.change.store.ListReads;
import qingdan.registry.seed.Seed;
import qingdan.registry.store.Catalogue;
import qingdan.registry.store.ItemLoader;
import qingdan.registry.store.Organs;
import qingdan.registry.store.ProcedureStore;
import qingdan.registry.store.SeedLoader;

/** A route of the province's own on PostgreSQL: published at its moment, kept for ever, run by the requests that come after it. */
@NullUnmarked
class ProcedureChangeStoreTest {
    private static final String PROVINCE = "340000";
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-02T02:00:00Z"));
    private static TestDatabase db;
    private static ChangeStore store;
    private static ChangeCommands commands;
    private static ProcedureStore procedures;
    private static Sweeper sweeper;
    private static int serial;

    @BeforeAll
    static void start() {
        db = TestDatabase.create();
        Await.await(new SeedLoader(db.database(), db.ledger(), InstantSource.system()).load(ChangeTable.SEED));
        store = new ChangeStore(db.database());
        ItemLoader items = new ItemLoader(db.ledger());
        Catalogue catalogue = new Catalogue(db.database(), db.ledger());
        procedures = ChangeTable.procedures(db);
        commands = new ChangeCommands(
                db.ledger(),
                store,
                new ListReads(items, new Organs(db.database()), catalogue, procedures),
                new ChangeRoutes(procedures.library()),
                ClockRules.standard(),
                Calendars.standard(),
                NOW::get);
        var publisher = new ChangePublisher(db.ledger(), store, commands, items, catalogue, procedures);
        sweeper = new Sweeper(db.database(), NOW::get, Duration.ofSeconds(1), Map.of(ChangePublisher.KIND, publisher));
    }

    @AfterAll
    static void stop() {
        db.close();
    }

    private static UUID open(Proposal proposal, String region) {
        UUID id = new UUID(9, ++serial);
        ChangeRef ref =
                new ChangeRef(id, "34000020261102%07d1".formatted(serial), region, "11340000QD2331000C", "局", "变更");
        done(Await.await(commands.open(
                id, proposal, new ChangeCommand.OpenChange(ref, proposal, null), inRegion(WRITER, region), null)));
        return id;
    }

    private static ChangeOutcome run(UUID id, Actor actor, ChangeCommand command) {
        var loaded = Await.await(store.load(id));
        Actor here = inRegion(actor, loaded.file().ref().region());
        return Await.await(commands.run(id, loaded.version(), command, here, null));
    }

    private static ChangeFile done(ChangeOutcome outcome) {
        return assertInstanceOf(ChangeOutcome.Done.class, outcome, outcome::toString)
                .file();
    }

    private static void review(UUID id, Actor actor, String outcome) {
        done(run(id, actor, new ChangeCommand.ReviewChange(outcome, "")));
    }

    private static Proposal route(String bpmn) {
        return new Proposal(
                ChangeKind.ALTER,
                List.of(),
                List.of(),
                LocalDate.of(2026, 10, 30),
                "增加复核",
                "依据",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new ProposedProcedure(ChangeRoutes.KEY, bpmn)));
    }

    private static UUID item(int n) {
        Seed.Item item = ChangeTable.sample(n);
        ProposedItem altered = ChangeTable.altered(item, "核对");
        return open(ChangeTable.proposal(ChangeKind.ALTER, List.of(item), List.of(altered), null), ChangeTable.FEIXI);
    }

    private static ChangeFile file(UUID id) {
        return Await.await(store.load(id)).file();
    }

    private static void sweep() {
        while (Await.await(sweeper.sweepOnce()) > 0) {
            // again
        }
    }

    @Test
    void shouldRunWhatBeganBeforeOnItsOwnRouteAndWhatComesAfterOnTheNewOne() {
        // given a request that is on its way, and one for another route
        UUID early = item(0);
        done(run(early, WRITER, new ChangeCommand.SubmitChange()));
        UUID change = open(route(ProcedureChangeLawTest.withSecondLook()), PROVINCE);
        done(run(change, WRITER, new ChangeCommand.SubmitChange()));
        UUID rival = open(route(ProcedureChangeLawTest.withSecondLook()), PROVINCE);
        var busy = assertInstanceOf(ChangeOutcome.Refused.class, run(rival, WRITER, new ChangeCommand.SubmitChange()));
        assertEquals("change-item-busy", busy.refusal().code());
        review(change, ESTABLISHMENT, "accept");
        review(change, LEGALITY, "pass");
        review(change, ESTABLISHMENT, "agree");
        done(run(
                change,
                ESTABLISHMENT,
                new ChangeCommand.ScheduleChange(NOW.get().plusSeconds(60), null)));

        // when its moment comes
        sweep();
        assertEquals(List.of(1), versions(procedures));
        NOW.set(NOW.get().plusSeconds(60));
        sweep();

        // then it is published once, in its own stream
        assertEquals(ChangeStatus.PUBLISHED, file(change).ended());
        assertEquals(List.of(1, 2), versions(procedures));
        assertEquals(
                1,
                Await.await(db.ledger().events("procedure/registry-change", 0, 10))
                        .size());

        // and the early one goes on without the second look
        review(early, ESTABLISHMENT, "accept");
        review(early, LEGALITY, "pass");
        review(early, ESTABLISHMENT, "agree");
        assertEquals(1, file(early).procedureVersion());

        // while the next one cannot be summed up without it
        UUID late = item(1);
        done(run(late, WRITER, new ChangeCommand.SubmitChange()));
        assertEquals(2, file(late).procedureVersion());
        review(late, ESTABLISHMENT, "accept");
        review(late, LEGALITY, "pass");
        assertInstanceOf(
                ChangeOutcome.Refused.class, run(late, ESTABLISHMENT, new ChangeCommand.ReviewChange("agree", "")));
        review(late, SUPERVISION, "pass");
        review(late, ESTABLISHMENT, "agree");

        // and a process that starts later knows both, at once or when it needs one
        ProcedureStore started = ChangeTable.procedures(db);
        Await.await(started.loadAll());
        assertEquals(List.of(1, 2), versions(started));
        ProcedureStore lazy = ChangeTable.procedures(db);
        assertTrue(lazy.library().find(ChangeRoutes.KEY, 2).isEmpty());
        Await.await(lazy.ensure(ChangeRoutes.KEY, 2));
        assertTrue(lazy.library().procedure(ChangeRoutes.KEY, 2).isPresent());

        // and nobody changes it afterwards, not even the owner of the tables
        for (String sql : List.of(
                "update registry.procedure set bpmn = bpmn || ' '",
                "update registry.procedure set effective_from = effective_from - 1",
                "delete from registry.procedure",
                "truncate registry.procedure")) {
            PgException owner = assertThrows(PgException.class, () -> db.asOwner(sql), sql);
            assertEquals("QD010", owner.getSqlState(), sql);
            assertThrows(PgException.class, () -> query(sql), sql);
        }
        // and its number has no gap, and the same once more changes nothing
        String again = """
                select registry.write(jsonb_build_object('type', 'registry.ProcedurePublished', 'at', now(), 'event',
                  jsonb_build_object('procedureKey', key, 'version', %s, 'effectiveFrom', effective_from, 'name', name,
                    'bpmn', bpmn, 'sha256', sha256, 'region', region, 'requestId', request_id, 'reason', reason)))
                  from registry.procedure""";
        query(again.formatted("version"));
        PgException gap = assertThrows(PgException.class, () -> query(again.formatted("version + 2")));
        assertEquals("QD012", gap.getSqlState());
        assertEquals(List.of(1, 2), versions(procedures));
        assertFalse(Await.await(procedures.history("nobody")).newest().isPresent());
    }

    private static void query(String sql) {
        Await.await(Async.uni(() -> db.database().pool().query(sql).execute()));
    }

    private static List<Integer> versions(ProcedureStore of) {
        List<Integer> known = of.library().versions(ChangeRoutes.KEY).stream()
                .map(v -> v.version())
                .toList();
        assertEquals(
                Await.await(of.history(ChangeRoutes.KEY)).versions().stream()
                        .map(v -> v.version())
                        .toList(),
                known);
        return known;
    }
}
