package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.FOOD;
import static qingdan.registry.domain.Sample.ORGAN;
import static qingdan.registry.domain.Sample.SEED;
import static qingdan.registry.domain.Sample.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.registry.domain.OrganCommand.AbolishOrgan;
import qingdan.registry.domain.OrganCommand.AmendOrgan;
import qingdan.registry.domain.OrganCommand.RegisterOrgan;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEvent;
import qingdan.registry.event.RegistryEvent;

/** Bodies are set up, renamed, given their registered code and abolished, each from a day on; nothing is rewritten. */
class OrganLawTest {
    private static final String REGISTERED =
            Uscc.compose("11", new RegionCode("340123"), "MB1A0001").value();
    private static final String TEMPORARY = "11340123LS00000001";
    private static final Division FEIXI = SEED.divisions().stream()
            .filter(d -> d.code().equals("340123"))
            .findFirst()
            .orElseThrow();
    private static final OrganFacts FREE = new OrganFacts(FEIXI, null, null, 0, List.of(), null);

    @Test
    void shouldSetUpABodyWithARightCodeOrWithATemporaryOneThatIsMarked() {
        OrganHistory set = apply(OrganHistory.unknown(REGISTERED), register(REGISTERED, false, TODAY), FREE);
        assertTrue(set.versionOn(TODAY.minusDays(1)).isEmpty());
        assertEquals(REGISTERED, set.versionOn(TODAY).orElseThrow().creditCode());
        Refusal wrong = refused(OrganHistory.unknown(TEMPORARY), register(TEMPORARY, false, TODAY), FREE);
        assertEquals("organ-code-wrong", wrong.code());
        assertEquals("/code", wrong.pointer());
        assertTrue(apply(OrganHistory.unknown(TEMPORARY), register(TEMPORARY, true, TODAY), FREE)
                .versionOn(TODAY)
                .orElseThrow()
                .temporary());
        assertEquals(
                "organ-already-known",
                refused(set, register(REGISTERED, false, TODAY), FREE).code());
    }

    @Test
    void shouldRefuseWhatClashesWithOthers() {
        OrganHistory none = OrganHistory.unknown(REGISTERED);
        RegisterOrgan command = register(REGISTERED, false, TODAY);
        assertEquals(
                "organ-code-taken",
                refused(none, command, new OrganFacts(FEIXI, ORGAN.code(), null, 0, List.of(), null))
                        .code());
        assertEquals(
                "organ-name-taken",
                refused(none, command, new OrganFacts(FEIXI, null, ORGAN.code(), 0, List.of(), null))
                        .code());
        assertEquals(
                "organ-region-unknown",
                refused(none, command, new OrganFacts(null, null, null, 0, List.of(), null))
                        .code());
        Division ended = SEED.divisions().stream()
                .filter(d -> d.validTo() != null)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "organ-region-unknown",
                refused(none, command, new OrganFacts(ended, null, null, 0, List.of(), null))
                        .code());
    }

    @Test
    void shouldKeepTheOldNameUntilTheDayOfTheRename() {
        OrganHistory renamed = apply(listed(), amend("肥西县数据局", ORGAN.code(), true, TODAY.plusDays(9)), FREE);
        assertEquals(
                ORGAN.name(),
                renamed.versionOn(TODAY.plusDays(8)).orElseThrow().organ().name());
        assertEquals(
                "肥西县数据局",
                renamed.versionOn(TODAY.plusDays(9)).orElseThrow().organ().name());
        assertEquals(ORGAN.code(), renamed.newest().orElseThrow().organ().code());
        assertEquals(
                "organ-version-overlap",
                refused(renamed, amend("肥西县数据中心", ORGAN.code(), true, TODAY.plusDays(9)), FREE)
                        .code());
        assertEquals(
                "organ-unchanged",
                refused(renamed, amend("肥西县数据局", ORGAN.code(), true, TODAY.plusDays(10)), FREE)
                        .code());
        assertEquals(
                "organ-date-past",
                refused(listed(), amend("肥西县数据局", ORGAN.code(), true, TODAY.minusDays(1)), FREE)
                        .code());
    }

    @Test
    void shouldPutTheRegisteredCodeOnceAndKeepTheFirstCodeAsTheKey() {
        OrganHistory coded = apply(listed(), amend(ORGAN.name(), REGISTERED, false, TODAY), FREE);
        OrganVersion now = coded.versionOn(TODAY).orElseThrow();
        assertEquals(REGISTERED, now.creditCode());
        assertEquals(ORGAN.code(), now.organ().code());
        assertTrue(now.organ().sample());
        Refusal back = refused(coded, amend(ORGAN.name(), ORGAN.code(), true, TODAY.plusDays(1)), FREE);
        assertEquals("organ-code-wrong", back.code());
        assertEquals("/creditCode", back.pointer());
        assertEquals(
                "organ-code-wrong",
                refused(listed(), amend(ORGAN.name(), TEMPORARY, true, TODAY), FREE)
                        .code());
    }

    @Test
    void shouldEndOnlyWhenNothingIsListedUnderIt() {
        AbolishOrgan end = new AbolishOrgan(ORGAN.code(), TODAY.plusDays(3), null, "机构改革", "样例文件");
        Refusal refusal = refused(listed(), end, new OrganFacts(null, null, null, 7, List.of(FOOD.itemCode()), null));
        assertEquals("organ-has-items", refusal.code());
        assertEquals("7", refusal.args().get("count"));
        OrganHistory ended = apply(listed(), end, FREE);
        assertTrue(ended.versionOn(TODAY.plusDays(2)).isPresent());
        assertTrue(ended.versionOn(TODAY.plusDays(3)).isEmpty());
        assertEquals(
                "organ-already-ended",
                refused(ended, amend("别名", ORGAN.code(), true, TODAY.plusDays(5)), FREE)
                        .code());
        assertEquals(
                "organ-not-found",
                refused(OrganHistory.unknown(TEMPORARY), new AbolishOrgan(TEMPORARY, TODAY, null, "改革", "样例"), FREE)
                        .code());
    }

    @Test
    void shouldMergeOnlyIntoABodyThatIsThereOnTheDay() {
        LocalDate day = TODAY.plusDays(3);
        AbolishOrgan merge = new AbolishOrgan(ORGAN.code(), day, REGISTERED, "合并", "样例文件");
        OrganHistory later =
                apply(OrganHistory.unknown(REGISTERED), register(REGISTERED, false, day.plusDays(1)), FREE);
        assertEquals(
                "organ-successor-unfit", refused(listed(), merge, into(null)).code());
        assertEquals(
                "organ-successor-unfit",
                refused(listed(), merge, into(listed())).code());
        assertEquals(
                "organ-successor-unfit", refused(listed(), merge, into(later)).code());
        OrganHistory there = apply(OrganHistory.unknown(REGISTERED), register(REGISTERED, false, TODAY), FREE);
        assertEquals(
                REGISTERED,
                Objects.requireNonNull(apply(listed(), merge, into(there)).end())
                        .successor());
    }

    @Test
    void shouldTakeAFormerNameInAnItemAndWriteThePresentOne() {
        Organ renamed = ORGAN.withName("肥西县市场监督管理和知识产权局");
        OrganPast past = new OrganPast(Set.of(ORGAN.name(), renamed.name()), null, null);
        ItemFacts facts = new ItemFacts(renamed, null, null, past);
        ItemContent old = FOOD.content();
        List<String> found = ItemRules.check(FOOD.itemCode(), old, facts).stream()
                .map(f -> f.rule().code())
                .toList();
        assertTrue(found.contains("R68") && !found.contains("R05"), found.toString());
        assertEquals(renamed.name(), facts.named(old).exercise().organName());
        assertTrue(ItemRules.check(FOOD.itemCode(), facts.named(old), facts).stream()
                .noneMatch(f -> Set.of("R05", "R68").contains(f.rule().code())));
        ItemContent foreign = old.withExercise(old.exercise().withOrganName("别的机关"));
        assertTrue(ItemRules.check(FOOD.itemCode(), foreign, facts).stream()
                .anyMatch(f -> f.rule().code().equals("R05")));
        assertEquals(foreign, facts.named(foreign));
    }

    @Test
    void shouldPublishNothingUnderABodyThatIsNotThereYetOrIsGoing() {
        assertInstanceOf(ItemPublished.class, publish(new OrganPast(Set.of(), TODAY, null), TODAY));
        assertEquals("organ-not-in-force", publish(new OrganPast(Set.of(), TODAY.plusDays(1), null), TODAY));
        assertEquals("organ-not-in-force", publish(new OrganPast(Set.of(), null, TODAY.plusDays(90)), TODAY));
    }

    /** Whatever is asked for in whatever order: versions are numbered without gaps, follow each other without overlap, and stay. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20_261_123})
    void shouldNeverOverlapNorRewriteWhateverIsAskedFor(long seed) {
        Random random = new Random(seed);
        OrganHistory organ = OrganHistory.unknown(TEMPORARY);
        LocalDate today = TODAY;
        int lawful = 0;
        for (int step = 0; step < 400 && organ.end() == null; step++) {
            LocalDate day = today.plusDays(random.nextInt(20) - 5);
            OrganCommand command =
                    switch (random.nextInt(120)) {
                        case 0 -> new AbolishOrgan(TEMPORARY, day, null, "改革", "样例");
                        case 1, 2, 3, 4, 5 -> register(TEMPORARY, random.nextBoolean(), day);
                        case 6, 7, 8, 9 ->
                            amended(organ, "局" + random.nextInt(3), REGISTERED, random.nextInt(3) == 0, day);
                        default -> amended(organ, "局" + random.nextInt(3), TEMPORARY, true, day);
                    };
            Decision<OrganEvent> decision = OrganLaw.decide(organ, command, today, FREE);
            if (decision instanceof Decision.Accepted<OrganEvent> a) {
                OrganHistory before = organ;
                for (OrganEvent event : a.events()) organ = organ.apply(event);
                assertTrue(!command.from().isBefore(today));
                for (LocalDate past = TODAY.minusDays(1); past.isBefore(command.from()); past = past.plusDays(1))
                    assertEquals(
                            before.versionOn(past).map(OrganVersion::version),
                            organ.versionOn(past).map(OrganVersion::version),
                            "what held on " + past + " was rewritten");
                lawful++;
            }
            assertWhole(organ);
            today = today.plusDays(random.nextInt(3));
        }
        assertTrue(lawful > 5, "only " + lawful + " commands were lawful");
    }

    private static void assertWhole(OrganHistory organ) {
        List<OrganVersion> versions = organ.versions();
        List<LocalDate> starts = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(i + 1, versions.get(i).version());
            LocalDate from = versions.get(i).effectiveFrom();
            starts.add(from);
            if (i > 0) {
                assertEquals(versions.get(i - 1).effectiveTo(), from);
                assertTrue(starts.get(i - 1).isBefore(from));
            }
        }
        if (!versions.isEmpty())
            assertEquals(
                    organ.end() == null ? null : organ.end().from(),
                    versions.getLast().effectiveTo());
    }

    private static Object publish(OrganPast past, LocalDate day) {
        Decision<RegistryEvent> decision = RegistryLaw.decide(
                ItemHistory.unknown(FOOD.itemCode()),
                new PublishItemVersion(FOOD.itemCode(), day, FOOD.content(), "首次", false),
                TODAY,
                new ItemFacts(ORGAN, null, null, past));
        return switch (decision) {
            case Decision.Accepted<RegistryEvent> a -> a.events().getFirst();
            case Decision.Refused<RegistryEvent> r -> r.refusal().code();
        };
    }

    /** As it came with the whole table. */
    private static OrganHistory listed() {
        return new OrganHistory(
                ORGAN.code(),
                List.of(new OrganVersion(1, null, null, ORGAN, ORGAN.code(), ORGAN.sample(), "首次入库", null)),
                null);
    }

    private static OrganFacts into(@org.jspecify.annotations.Nullable OrganHistory successor) {
        return new OrganFacts(null, null, null, 0, List.of(), successor);
    }

    private static RegisterOrgan register(String code, boolean temporary, LocalDate day) {
        return new RegisterOrgan(body(code, "肥西县新设局", temporary), day, "机构改革", "样例文件");
    }

    private static AmendOrgan amend(String name, String creditCode, boolean temporary, LocalDate day) {
        return new AmendOrgan(ORGAN.withName(name), creditCode, temporary, day, "机构改革", "样例文件");
    }

    private static AmendOrgan amended(
            OrganHistory organ, String name, String creditCode, boolean temporary, LocalDate day) {
        Organ held = organ.newest().map(OrganVersion::organ).orElseGet(() -> body(organ.code(), name, true));
        return new AmendOrgan(held.withName(name), creditCode, temporary, day, "机构改革", "样例文件");
    }

    private static Organ body(String code, String name, boolean temporary) {
        return new Organ(
                code,
                name,
                "340123",
                ORGAN.level(),
                ORGAN.departments(),
                ORGAN.nature(),
                ORGAN.address(),
                ORGAN.hours(),
                ORGAN.phone(),
                ORGAN.supervisePhone(),
                ORGAN.transit(),
                temporary);
    }

    private static OrganHistory apply(OrganHistory organ, OrganCommand command, OrganFacts facts) {
        return switch (OrganLaw.decide(organ, command, TODAY, facts)) {
            case Decision.Accepted<OrganEvent> a -> organ.apply(a.events().getFirst());
            case Decision.Refused<OrganEvent> r ->
                throw new AssertionError(r.refusal().toString());
        };
    }

    private static Refusal refused(OrganHistory organ, OrganCommand command, OrganFacts facts) {
        return assertInstanceOf(Decision.Refused.class, OrganLaw.decide(organ, command, TODAY, facts))
                .refusal();
    }
}
