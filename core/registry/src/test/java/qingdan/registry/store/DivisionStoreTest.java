package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.DivisionCommand;
import qingdan.registry.domain.DivisionCommand.AbolishDivision;
import qingdan.registry.domain.DivisionCommand.AmendDivision;
import qingdan.registry.domain.DivisionCommand.RegisterDivision;
import qingdan.registry.domain.DivisionFacts;
import qingdan.registry.domain.DivisionLaw;
import qingdan.registry.event.Division;
import qingdan.registry.event.DivisionEvent;

/** Divisions through time in the database: read by day, proven against overlap and rewriting, the same at every node. */
class DivisionStoreTest {
    private static final String HEFEI = "340100";
    private static final String FEIXI = "340123";
    private static final LocalDate DAY = Published.DAY.plusDays(10);
    private static TestDatabase db;
    private static DivisionHistories histories;

    @BeforeAll
    static void fill() {
        db = Published.create();
        histories = new DivisionHistories(db.database(), db.ledger());
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldShowEachNameOnItsDayAndStayReadableUnderTheOldCode() {
        committed(new RegisterDivision(division("340160", "样例县", "county", DAY), null, "设立", "样例文件"));
        committed(new AmendDivision(division("340160", "样例市", "county-city", DAY.plusDays(30)), "撤县设市", "样例文件"));
        assertFalse(names(DAY.minusDays(1)).containsKey("340160"));
        assertEquals("样例县", names(DAY).get("340160"));
        assertEquals("样例市", names(DAY.plusDays(30)).get("340160"));

        LocalDate change = DAY.plusDays(60);
        committed(new RegisterDivision(division("340161", "样例市", "county-city", change), "340160", "换码", "样例文件"));
        committed(new AbolishDivision("340160", change, "340161", "换码", "样例文件"));
        assertEquals("样例市", names(change.minusDays(1)).get("340160"));
        assertFalse(names(change).containsKey("340160"));
        assertEquals("样例市", names(change).get("340161"));
        List<Division> old = Await.await(new Divisions(db.database()).history("340160"));
        assertEquals(List.of("样例县", "样例市"), old.stream().map(Division::name).toList());
        assertNull(old.getFirst().successor());
        assertEquals("340161", old.getLast().successor());
        assertEquals(change, old.getLast().validTo());
    }

    @Test
    void shouldRefuseTheEndWhileOrgansServeTheDivisionAndCountThem() {
        DivisionFacts.Held held = Await.await(histories.held(FEIXI, Published.DAY));
        long organs = Published.SEED.organs().stream()
                .filter(o -> o.region().equals(FEIXI))
                .count();
        assertEquals(organs, held.organs());
        assertEquals(5, held.someOrgans().size());
        assertTrue(held.items() > 0 && held.someItems().size() == 5);
        Refusal refusal = refused(new AbolishDivision(FEIXI, Published.DAY, null, "撤销", "样例文件"));
        assertEquals("division-has-organs", refusal.code());
        assertEquals(String.valueOf(organs), refusal.args().get("count"));
        long below = Published.SEED.divisions().stream()
                .filter(d -> HEFEI.equals(d.parent()) && d.validOn(Published.DAY))
                .count();
        assertTrue(Await.await(histories.held(HEFEI, Published.DAY)).below() >= below);
        assertEquals(
                "division-has-divisions",
                refused(new AbolishDivision(HEFEI, Published.DAY, null, "撤销", "样例文件"))
                        .code());
    }

    @Test
    void shouldRefuseANameTakenAndAParentThatIsGoing() {
        assertEquals(
                "division-name-taken",
                refused(new RegisterDivision(division("340162", "肥西县", "county", DAY), null, "设立", "样例文件"))
                        .code());
        Division city = new Division("342500", "样例市", "city", "340000", "city", DAY, null, null, null);
        committed(new RegisterDivision(city, null, "设立", "样例文件"));
        committed(new AbolishDivision("342500", DAY.plusDays(5), null, "撤销", "样例文件"));
        Division county = new Division("342521", "样例县", "county", "342500", "county", DAY, null, null, null);
        assertEquals(
                "division-parent-unfit",
                refused(new RegisterDivision(county, null, "设立", "样例文件")).code());
    }

    @Test
    void shouldRefuseOverlapAndRewritingInTheDatabase() {
        committed(new RegisterDivision(division("340163", "不改县", "county", DAY), null, "设立", "样例文件"));
        PgException overlap = assertThrows(
                PgException.class,
                () -> Published.asNode(
                        db,
                        "insert into registry.region (code, name, level, kind, valid_from) values ($1, 'x', 'county', 'county', $2)",
                        "340163",
                        DAY.plusDays(1)));
        assertEquals("23P01", overlap.getSqlState());
        PgException changed = assertThrows(
                PgException.class,
                () -> Published.asNode(db, "update registry.region set name = 'x' where code = $1", "340163"));
        assertEquals("QD010", changed.getSqlState());
        assertThrows(
                PgException.class,
                () -> db.asOwner("update registry.region set valid_from = '2020-01-01' where code = '340163'"));
        assertThrows(PgException.class, () -> db.asOwner("delete from registry.region where code = '340163'"));
        assertThrows(PgException.class, () -> db.asOwner("update registry.division_record set reason = 'x'"));
        assertThrows(PgException.class, () -> db.asOwner("delete from registry.division_record"));
        assertThrows(PgException.class, () -> db.asOwner("truncate registry.division_end"));
    }

    @Test
    void shouldRefuseTheSecondOfTwoThatTakeOneVersion() {
        RegisterDivision command = new RegisterDivision(division("340164", "并发县", "county", DAY), null, "设立", "样例文件");
        LoadedDivision seen = Await.await(histories.load("340164"));
        List<DivisionEvent> events = accepted(command);
        assertInstanceOf(CommitOutcome.Committed.class, commit(db, seen, events));
        assertInstanceOf(CommitOutcome.Stale.class, commit(db, seen, events));
    }

    @Test
    void shouldHoldTheSameDivisionsAtEveryNodeWhateverArrivesTwiceOrInAnotherOrder() {
        try (TestDatabase province = Published.create();
                TestDatabase county = TestDatabase.create();
                TestDatabase late = TestDatabase.create()) {
            DivisionHistories kept = new DivisionHistories(province.database(), province.ledger());
            Random random = new Random(45);
            List<Division> divisions = Published.SEED.divisions().stream()
                    .filter(d -> HEFEI.equals(d.parent()) && d.validTo() == null)
                    .toList();
            Division hefei = Await.await(kept.history(HEFEI)).newest().orElseThrow();
            DivisionFacts free = new DivisionFacts(hefei, null, DivisionFacts.Held.NOTHING, null);
            int done = 0;
            int ended = 0;
            for (int step = 0; step < 60; step++) {
                Division d = divisions.get(random.nextInt(divisions.size()));
                LocalDate day = Published.DAY.plusDays(1 + step + random.nextInt(9));
                DivisionCommand command = random.nextInt(6) == 0
                        ? new AbolishDivision(d.code(), day, null, "撤销" + step, "样例")
                        : new AmendDivision(
                                new Division(
                                        d.code(), d.name() + step, d.level(), HEFEI, d.kind(), day, null, null, null),
                                "更名",
                                "样例");
                LoadedDivision loaded = Await.await(kept.load(d.code()));
                if (DivisionLaw.decide(loaded.history(), command, Published.DAY, free)
                        instanceof Decision.Accepted<DivisionEvent> a) {
                    assertInstanceOf(CommitOutcome.Committed.class, commit(province, loaded, a.events()));
                    done++;
                    if (command instanceof AbolishDivision) ended++;
                    // the tables say what the events say
                    assertEquals(loaded.history().apply(a.events().getFirst()), Await.await(kept.history(d.code())));
                }
            }
            assertTrue(done > 15 && ended > 1, done + " commands were lawful, " + ended + " of them ends");
            List<SealedEvent> log = Replayed.log(province, "340000");
            Replayed.project(county, log, FEIXI);
            Replayed.project(county, log, FEIXI);
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
            Map<String, List<SealedEvent>> streams = log.stream()
                    .collect(Collectors.groupingBy(e -> e.event().stream(), LinkedHashMap::new, Collectors.toList()));
            List<List<SealedEvent>> order = new ArrayList<>(streams.values());
            Collections.shuffle(order, random);
            // the whole table last: what was recorded since must hold nevertheless
            order.add(order.remove(order.indexOf(streams.get(RegistryStreams.DIVISIONS))));
            for (List<SealedEvent> stream : order) Replayed.project(late, stream, FEIXI);
            assertEquals(Replayed.hashes(province), Replayed.hashes(late));
        }
    }

    private static Map<String, String> names(LocalDate day) {
        return Await.await(new Divisions(db.database()).on(day, HEFEI)).stream()
                .collect(Collectors.toMap(Division::code, Division::name));
    }

    private static void committed(DivisionCommand command) {
        LoadedDivision loaded = Await.await(histories.load(command.code()));
        assertInstanceOf(CommitOutcome.Committed.class, commit(db, loaded, accepted(command)));
    }

    private static List<DivisionEvent> accepted(DivisionCommand command) {
        return switch (decide(command)) {
            case Decision.Accepted<DivisionEvent> a -> a.events();
            case Decision.Refused<DivisionEvent> r ->
                throw new AssertionError(r.refusal().toString());
        };
    }

    private static Refusal refused(DivisionCommand command) {
        return assertInstanceOf(Decision.Refused.class, decide(command)).refusal();
    }

    private static Decision<DivisionEvent> decide(DivisionCommand command) {
        LoadedDivision loaded = Await.await(histories.load(command.code()));
        DivisionFacts facts = Await.await(
                switch (command) {
                    case RegisterDivision c -> histories.facts(c.division(), c.predecessor());
                    case AmendDivision c -> histories.facts(c.division(), null);
                    case AbolishDivision c -> histories.endFacts(c.code(), c.from(), c.successor());
                });
        return DivisionLaw.decide(loaded.history(), command, Published.DAY, facts);
    }

    private static CommitOutcome commit(TestDatabase at, LoadedDivision loaded, List<DivisionEvent> events) {
        return Await.await(at.ledger()
                .commit(loaded.commit(
                        events,
                        Actor.system("test"),
                        Published.DAY.atStartOfDay(WorkCalendar.ZONE).toInstant())));
    }

    private static Division division(String code, String name, String kind, LocalDate from) {
        return new Division(code, name, "county", HEFEI, kind, from, null, null, null);
    }
}
