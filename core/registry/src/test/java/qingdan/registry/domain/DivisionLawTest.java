package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.SEED;
import static qingdan.registry.domain.Sample.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.registry.domain.DivisionCommand.AbolishDivision;
import qingdan.registry.domain.DivisionCommand.AmendDivision;
import qingdan.registry.domain.DivisionCommand.RegisterDivision;
import qingdan.registry.domain.DivisionFacts.Held;
import qingdan.registry.event.Division;
import qingdan.registry.event.DivisionEvent;

/** Divisions are set up, renamed, given another code and abolished, each from a day on; a code never stands for two. */
class DivisionLawTest {
    private static final Division HEFEI = seed("340100");
    private static final Division WUHU = seed("340200");
    private static final Division PROVINCE = seed("340000");
    private static final Division FEIXI = seed("340123");
    private static final String NEW = "340160";

    @Test
    void shouldSetUpADivisionFromItsDayOn() {
        DivisionHistory set =
                apply(DivisionHistory.unknown(NEW), register(NEW, "county", "district", HEFEI), under(HEFEI));
        assertTrue(set.on(TODAY.minusDays(1)).isEmpty());
        assertEquals("样例区", set.on(TODAY).orElseThrow().name());
        assertEquals("division-already-known", refused(set, register(NEW, "county", "district", HEFEI), under(HEFEI)));
        assertEquals(
                "division-name-taken",
                refused(
                        DivisionHistory.unknown(NEW),
                        register(NEW, "county", "district", HEFEI),
                        new DivisionFacts(HEFEI, FEIXI.code(), Held.NOTHING, null)));
    }

    /** Rights are given by the leading digits of a code: a parent must be the one they name. */
    @ParameterizedTest
    @CsvSource({
        "340160, county, district, 340100, ",
        "340160, zone, functional-zone, 340100, ",
        "340160, county, county-city, 340000, ",
        "342100, city, city, 340000, ",
        "342100, city, city, 340100, division-parent-unfit",
        "340160, county, district, 340200, division-parent-unfit",
        "340160, county, district, 340123, division-parent-unfit",
        "340160, county, district, , division-parent-unfit",
        "340160, city, city, 340000, division-code-wrong",
        "342100, county, county, 340000, division-code-wrong",
        "350000, province, province, , division-parent-unfit",
        "34016, county, county, 340100, division-code-wrong",
        "340160, county, city, 340100, division-kind-unfit",
        "340160, zone, county, 340100, division-kind-unfit",
    })
    void shouldHoldCodeLevelKindAndParentTogether(
            String code, String level, String kind, @Nullable String above, @Nullable String refusal) {
        Division parent = above == null ? null : seed(above);
        Decision<DivisionEvent> decision = DivisionLaw.decide(
                DivisionHistory.unknown(code), register(code, level, kind, parent), TODAY, under(parent));
        if (refusal == null) assertInstanceOf(Decision.Accepted.class, decision);
        else
            assertEquals(
                    refusal,
                    assertInstanceOf(Decision.Refused.class, decision).refusal().code());
    }

    @Test
    void shouldFindEveryDivisionOfTheSampleListLawful() {
        for (Division d : SEED.divisions()) {
            if (d.parent() == null) continue;
            Division today = new Division(d.code(), d.name(), d.level(), d.parent(), d.kind(), TODAY, null, null, null);
            assertNotNull(apply(
                    DivisionHistory.unknown(d.code()),
                    new RegisterDivision(today, null, "样例", "样例文件"),
                    under(seed(d.parent()))));
        }
    }

    @Test
    void shouldKeepTheOldNameUntilTheDayOfTheRename() {
        LocalDate day = TODAY.plusDays(9);
        DivisionHistory renamed = apply(listed(FEIXI), amend(FEIXI, "肥西市", "county-city", HEFEI, day), under(HEFEI));
        assertEquals("肥西县", renamed.on(day.minusDays(1)).orElseThrow().name());
        assertEquals("肥西市", renamed.on(day).orElseThrow().name());
        assertEquals("county", renamed.on(day.minusDays(1)).orElseThrow().kind());
        assertEquals(
                "division-version-overlap",
                refused(renamed, amend(FEIXI, "肥西区", "district", HEFEI, day), under(HEFEI)));
        assertEquals(
                "division-unchanged",
                refused(renamed, amend(FEIXI, "肥西市", "county-city", HEFEI, day.plusDays(1)), under(HEFEI)));
        assertEquals(
                "division-date-past",
                refused(listed(FEIXI), amend(FEIXI, "肥西市", "county", HEFEI, TODAY.minusDays(1)), under(HEFEI)));
    }

    @Test
    void shouldMoveADivisionUnderAnotherParentOnlyWhereItsCodeSaysSo() {
        LocalDate day = TODAY.plusDays(1);
        DivisionHistory direct =
                apply(listed(FEIXI), amend(FEIXI, FEIXI.name(), "county", PROVINCE, day), under(PROVINCE));
        assertEquals("340000", direct.on(day).orElseThrow().parent());
        assertEquals(
                "division-parent-unfit",
                refused(listed(FEIXI), amend(FEIXI, FEIXI.name(), "county", WUHU, day), under(WUHU)));
        assertEquals(
                "division-parent-unfit",
                refused(listed(FEIXI), amend(FEIXI, "肥西市", "county", HEFEI, day), under(null)));
    }

    @Test
    void shouldGiveANewCodeTheOldOnesPlaceAndEndTheOldOneWithIt() {
        LocalDate day = TODAY.plusDays(30);
        Division moved = new Division("340260", "肥西县", "county", "340200", "county", day, null, null, "划归芜湖");
        RegisterDivision command = new RegisterDivision(moved, FEIXI.code(), "区划调整", "样例文件");
        DivisionHistory none = DivisionHistory.unknown(moved.code());
        DivisionHistory next = apply(none, command, new DivisionFacts(WUHU, null, Held.NOTHING, listed(FEIXI)));
        assertEquals(
                "division-predecessor-unfit",
                refused(none, command, new DivisionFacts(WUHU, null, Held.NOTHING, listed(HEFEI))));
        assertEquals("division-predecessor-unfit", refused(none, command, under(WUHU)));

        AbolishDivision end = new AbolishDivision(FEIXI.code(), day, moved.code(), "换码", "样例文件");
        DivisionHistory ended = apply(listed(FEIXI), end, new DivisionFacts(null, null, Held.NOTHING, next));
        assertEquals(day, ended.end());
        assertEquals(moved.code(), ended.newest().orElseThrow().successor());
        assertTrue(ended.on(day).isEmpty());
        assertEquals("肥西县", ended.on(day.minusDays(1)).orElseThrow().name());
        assertEquals(
                "division-already-ended",
                refused(ended, amend(FEIXI, "别县", "county", HEFEI, day.plusDays(5)), under(HEFEI)));
        // its code never comes to stand for anything again
        assertEquals(
                "division-already-known",
                refused(ended, register(FEIXI.code(), "county", "county", HEFEI), under(HEFEI)));
        DivisionHistory late = apply(
                DivisionHistory.unknown(NEW),
                new RegisterDivision(
                        new Division(NEW, "晚县", "county", "340100", "county", day.plusDays(1), null, null, null),
                        null,
                        "设立",
                        "样例文件"),
                under(HEFEI));
        for (DivisionHistory unfit : List.of(late, listed(FEIXI), DivisionHistory.unknown(NEW)))
            assertEquals(
                    "division-successor-unfit",
                    refused(listed(FEIXI), end, new DivisionFacts(null, null, Held.NOTHING, unfit)));
    }

    @Test
    void shouldEndOnlyWhenNothingRestsOnTheCodeAndSayWhatDoes() {
        AbolishDivision end = new AbolishDivision(FEIXI.code(), TODAY.plusDays(3), null, "撤销", "样例文件");
        assertRests(
                "division-has-divisions", end, new Held(2, List.of("340124", "340176"), 3, List.of(), 1, List.of()));
        assertRests("division-has-organs", end, new Held(0, List.of(), 2, List.of("340124", "340176"), 1, List.of()));
        assertRests("division-has-items", end, new Held(0, List.of(), 0, List.of(), 2, List.of("340124", "340176")));
        assertEquals(TODAY.plusDays(3), apply(listed(FEIXI), end, under(null)).end());
        assertEquals("division-not-found", refused(DivisionHistory.unknown(FEIXI.code()), end, under(null)));
    }

    /** Whatever is asked for in whatever order: periods follow each other without overlap, and what was is never rewritten. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20_261_123})
    void shouldNeverOverlapNorRewriteWhateverIsAskedFor(long seed) {
        Random random = new Random(seed);
        DivisionHistory history = listed(FEIXI);
        int lawful = 0;
        for (int step = 0; step < 300; step++) {
            LocalDate last = history.newest().orElseThrow().validFrom();
            LocalDate day = (last.isBefore(TODAY) ? TODAY : last).plusDays(random.nextInt(6) - 3);
            boolean ends = lawful > 20 && random.nextInt(10) == 0;
            DivisionCommand command = ends
                    ? new AbolishDivision(FEIXI.code(), day, null, "撤销", "样例")
                    : random.nextInt(60) == 0
                            ? register(FEIXI.code(), "county", "county", HEFEI)
                            : amend(FEIXI, "县" + random.nextInt(3), "county", HEFEI, day);
            if (DivisionLaw.decide(history, command, TODAY, under(HEFEI))
                    instanceof Decision.Accepted<DivisionEvent> a) {
                DivisionHistory before = history;
                for (DivisionEvent event : a.events()) history = history.apply(event);
                lawful++;
                assertTrue(!command.from().isBefore(TODAY));
                for (LocalDate past = TODAY.minusDays(1); past.isBefore(command.from()); past = past.plusDays(1))
                    assertEquals(
                            before.on(past).map(Division::name),
                            history.on(past).map(Division::name));
            }
            for (int i = 1; i < history.periods().size(); i++)
                assertEquals(
                        history.periods().get(i).validFrom(),
                        history.periods().get(i - 1).validTo());
        }
        assertNotNull(history.end());
        assertTrue(lawful > 20, "only " + lawful + " commands were lawful");
    }

    private static void assertRests(String code, AbolishDivision end, Held held) {
        Decision<DivisionEvent> decision =
                DivisionLaw.decide(listed(FEIXI), end, TODAY, new DivisionFacts(null, null, held, null));
        Refusal refusal = assertInstanceOf(Decision.Refused.class, decision).refusal();
        assertEquals(code, refusal.code());
        assertEquals("2", refusal.args().get("count"));
        assertEquals("340124, 340176", refusal.args().get("some"));
    }

    private static Division seed(String code) {
        return SEED.divisions().stream()
                .filter(d -> d.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static DivisionHistory listed(Division d) {
        return new DivisionHistory(d.code(), List.of(d));
    }

    private static DivisionFacts under(@Nullable Division parent) {
        return new DivisionFacts(parent, null, Held.NOTHING, null);
    }

    private static RegisterDivision register(String code, String level, String kind, @Nullable Division parent) {
        String above = parent == null ? null : parent.code();
        return new RegisterDivision(
                new Division(code, "样例区", level, above, kind, TODAY, null, null, null), null, "设立", "样例文件");
    }

    private static AmendDivision amend(Division d, String name, String kind, Division parent, LocalDate day) {
        return new AmendDivision(
                new Division(d.code(), name, d.level(), parent.code(), kind, day, null, null, null), "调整", "样例文件");
    }

    private static DivisionHistory apply(DivisionHistory history, DivisionCommand command, DivisionFacts facts) {
        return switch (DivisionLaw.decide(history, command, TODAY, facts)) {
            case Decision.Accepted<DivisionEvent> a -> history.apply(a.events().getFirst());
            case Decision.Refused<DivisionEvent> r ->
                throw new AssertionError(r.refusal().toString());
        };
    }

    private static String refused(DivisionHistory history, DivisionCommand command, DivisionFacts facts) {
        return assertInstanceOf(Decision.Refused.class, DivisionLaw.decide(history, command, TODAY, facts))
                .refusal()
                .code();
    }
}
