package qingdan.registry.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.pgclient.PgException;
import java.time.Instant;
import java.time.InstantSource;
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
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.SealedEvent;
import qingdan.kernel.test.Await;
import qingdan.kernel.test.TestDatabase;
import qingdan.registry.domain.OrganCommand;
import qingdan.registry.domain.OrganCommand.AbolishOrgan;
import qingdan.registry.domain.OrganCommand.AmendOrgan;
import qingdan.registry.domain.OrganCommand.RegisterOrgan;
import qingdan.registry.domain.OrganFacts;
import qingdan.registry.domain.OrganLaw;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEvent;
import qingdan.registry.seed.Seed;

/** Bodies through time in the database, read by day, proven against overlap, and the same at every node. */
class OrganStoreTest {
    private static final String FEIXI = "340123";
    private static final String CODE = code("MB1A0001");
    private static TestDatabase db;
    private static OrganHistories histories;

    @BeforeAll
    static void fill() {
        db = Published.create();
        histories = new OrganHistories(db.database(), db.ledger());
    }

    @AfterAll
    static void drop() {
        db.close();
    }

    @Test
    void shouldShowEachNameOnItsDayAndEndWithTheBody() {
        Organ first = body(code("MB1A0002"), "肥西县样例登记局");
        LocalDate day = Published.DAY.plusDays(10);
        committed(new RegisterOrgan(first, day, "机构改革", "样例文件"));
        committed(new AmendOrgan(first.withName("肥西县样例局"), first.code(), false, day.plusDays(30), "更名", "样例文件"));
        assertFalse(listed(day.minusDays(1)).containsKey(first.code()));
        assertEquals("肥西县样例登记局", listed(day).get(first.code()));
        assertEquals("肥西县样例登记局", listed(day.plusDays(29)).get(first.code()));
        assertEquals("肥西县样例局", listed(day.plusDays(30)).get(first.code()));

        committed(new AbolishOrgan(first.code(), day.plusDays(60), null, "撤销", "样例文件"));
        assertEquals("肥西县样例局", listed(day.plusDays(59)).get(first.code()));
        assertFalse(listed(day.plusDays(60)).containsKey(first.code()));
        OrganRow gone = Await.await(on(day.plusDays(60)).rows(FEIXI, null, 1_000, true)).stream()
                .filter(row -> row.organ().code().equals(first.code()))
                .findFirst()
                .orElseThrow();
        assertEquals(day, gone.validFrom());
        assertEquals(day.plusDays(60), gone.validTo());
        // accounts and old cases go on bearing the code: its name is still known
        assertEquals(
                Map.of(first.code(), "肥西县样例局"), Await.await(on(day.plusDays(90)).names(List.of(first.code()))));
    }

    @Test
    void shouldRefuseTheEndWhileItemsAreListedUnderTheBody() {
        Seed.Item item = Published.item("食品经营许可", FEIXI);
        String organ = item.content().exercise().organ();
        OrganHistories.Listed listed = Await.await(histories.listed(organ, Published.DAY));
        long expected = Published.SEED.items().stream()
                .filter(i -> i.content().exercise().organ().equals(organ))
                .filter(i -> Published.SEED.changes().stream()
                        .noneMatch(c -> c.command() instanceof qingdan.registry.domain.RegistryCommand.AbolishItem a
                                && a.itemCode().equals(i.itemCode())
                                && !a.from().isAfter(Published.DAY)))
                .count();
        assertEquals(expected, listed.count());
        assertEquals(Math.min(5, expected), listed.some().size());
        AbolishOrgan end = new AbolishOrgan(organ, Published.DAY, null, "撤销", "样例文件");
        Decision<OrganEvent> decision = decide(end);
        assertEquals(
                "organ-has-items",
                assertInstanceOf(Decision.Refused.class, decision).refusal().code());
    }

    @Test
    void shouldFindWhoHasTheCodeOrTheName() {
        Organ there = Published.SEED.organs().stream()
                .filter(o -> o.region().equals(FEIXI))
                .findFirst()
                .orElseThrow();
        OrganFacts facts = Await.await(histories.facts(body(CODE, there.name()), there.code(), Published.DAY));
        assertEquals(there.code(), facts.codeHolder());
        assertEquals(there.code(), facts.namesake());
        OrganFacts own = Await.await(histories.facts(there, there.code(), Published.DAY));
        assertNull(own.codeHolder());
        assertNull(own.namesake());
    }

    @Test
    void shouldRefuseOverlapTheSameCodeTwiceAndRewritingInTheDatabase() {
        Organ there = Published.SEED.organs().getFirst();
        String insert = """
                insert into registry.organ_version (code, version, effective, name, credit_code, temporary, content, reason, published_at)
                values ($1, 99, daterange('2026-01-01', '2026-02-01'), 'x', $2, false, '{}', 'x', now())""";
        PgException overlap =
                assertThrows(PgException.class, () -> Published.asNode(db, insert, there.code(), there.code()));
        assertEquals("23P01", overlap.getSqlState());
        PgException twice =
                assertThrows(PgException.class, () -> Published.asNode(db, insert, code("MB1A0009"), there.code()));
        assertEquals("organ_credit_code", twice.getConstraint());
        PgException changed = assertThrows(
                PgException.class,
                () -> Published.asNode(
                        db, "update registry.organ_version set name = 'x' where code = $1", there.code()));
        assertEquals("QD010", changed.getSqlState());
        assertThrows(PgException.class, () -> db.asOwner("delete from registry.organ_version"));
        assertThrows(PgException.class, () -> db.asOwner("truncate registry.organ_version"));
    }

    @Test
    void shouldRefuseTheSecondOfTwoThatTakeOneVersion() {
        Organ organ = body(code("MB1A0003"), "肥西县并发局");
        RegisterOrgan command = new RegisterOrgan(organ, Published.DAY, "机构改革", "样例文件");
        LoadedOrgan seen = Await.await(histories.load(organ.code()));
        List<OrganEvent> events = accepted(command);
        assertInstanceOf(CommitOutcome.Committed.class, commit(db, seen, events));
        assertInstanceOf(CommitOutcome.Stale.class, commit(db, seen, events));
    }

    @Test
    void shouldHoldTheSameBodiesAtEveryNodeWhateverArrivesTwiceOrInAnotherOrder() {
        try (TestDatabase province = Published.create();
                TestDatabase county = TestDatabase.create();
                TestDatabase late = TestDatabase.create()) {
            OrganHistories kept = new OrganHistories(province.database(), province.ledger());
            Random random = new Random(39);
            List<Organ> organs = Published.SEED.organs().subList(0, 6);
            int done = 0;
            for (int step = 0; step < 60; step++) {
                Organ organ = organs.get(random.nextInt(organs.size()));
                LocalDate day = Published.DAY.plusDays(1 + step + random.nextInt(9));
                OrganCommand command = random.nextInt(20) == 0
                        ? new AbolishOrgan(organ.code(), day, null, "撤销", "样例")
                        : new AmendOrgan(
                                organ.withName(organ.name() + step), organ.code(), organ.sample(), day, "更名", "样例");
                LoadedOrgan loaded = Await.await(kept.load(organ.code()));
                OrganFacts free = new OrganFacts(null, null, null, 0, List.of(), null);
                if (OrganLaw.decide(loaded.history(), command, Published.DAY, free)
                        instanceof Decision.Accepted<OrganEvent> a) {
                    assertInstanceOf(CommitOutcome.Committed.class, commit(province, loaded, a.events()));
                    done++;
                    // the tables say what the events say
                    var expected = loaded.history().apply(a.events().getFirst());
                    assertEquals(expected, Await.await(kept.history(organ.code())));
                }
            }
            assertTrue(done > 15, "only " + done + " commands were lawful");
            List<SealedEvent> log = Replayed.log(province, "340000");
            Replayed.project(county, log, FEIXI);
            Replayed.project(county, log, FEIXI);
            assertEquals(Replayed.hashes(province), Replayed.hashes(county));
            Map<String, List<SealedEvent>> streams = log.stream()
                    .collect(Collectors.groupingBy(e -> e.event().stream(), LinkedHashMap::new, Collectors.toList()));
            List<List<SealedEvent>> order = new ArrayList<>(streams.values());
            Collections.shuffle(order, random);
            for (List<SealedEvent> stream : order) Replayed.project(late, stream, FEIXI);
            assertEquals(Replayed.hashes(province), Replayed.hashes(late));
        }
    }

    private static Map<String, String> listed(LocalDate day) {
        return Await.await(on(day).list(FEIXI, null, 1_000)).stream()
                .collect(Collectors.toMap(Organ::code, Organ::name));
    }

    private static Organs on(LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(WorkCalendar.ZONE).toInstant();
        return new Organs(db.database(), InstantSource.fixed(noon));
    }

    private static void committed(OrganCommand command) {
        LoadedOrgan loaded = Await.await(histories.load(command.code()));
        assertInstanceOf(CommitOutcome.Committed.class, commit(db, loaded, accepted(command)));
    }

    private static List<OrganEvent> accepted(OrganCommand command) {
        return switch (decide(command)) {
            case Decision.Accepted<OrganEvent> a -> a.events();
            case Decision.Refused<OrganEvent> r ->
                throw new AssertionError(r.refusal().toString());
        };
    }

    private static Decision<OrganEvent> decide(OrganCommand command) {
        LoadedOrgan loaded = Await.await(histories.load(command.code()));
        OrganFacts facts = Await.await(
                switch (command) {
                    case RegisterOrgan c -> histories.facts(c.organ(), c.code(), c.from());
                    case AmendOrgan c -> histories.facts(c.organ(), c.creditCode(), c.from());
                    case AbolishOrgan c -> histories.endFacts(c.code(), c.from(), c.successor());
                });
        return OrganLaw.decide(loaded.history(), command, Published.DAY, facts);
    }

    private static CommitOutcome commit(TestDatabase at, LoadedOrgan loaded, List<OrganEvent> events) {
        return Await.await(at.ledger()
                .commit(loaded.commit(
                        events,
                        Actor.system("test"),
                        Published.DAY.atStartOfDay(WorkCalendar.ZONE).toInstant())));
    }

    private static String code(String organisation) {
        return Uscc.compose("11", new RegionCode(FEIXI), organisation).value();
    }

    private static Organ body(String code, String name) {
        Organ like = Published.SEED.organs().stream()
                .filter(o -> o.region().equals(FEIXI))
                .findFirst()
                .orElseThrow();
        return new Organ(
                code,
                name,
                FEIXI,
                like.level(),
                like.departments(),
                like.nature(),
                like.address(),
                like.hours(),
                like.phone(),
                like.supervisePhone(),
                like.transit(),
                false);
    }
}
