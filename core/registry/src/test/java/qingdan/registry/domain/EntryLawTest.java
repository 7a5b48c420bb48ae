package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.ENTRY;
import static qingdan.registry.domain.Sample.FOOD;
import static qingdan.registry.domain.Sample.ORGAN;
import static qingdan.registry.domain.Sample.SEED;
import static qingdan.registry.domain.Sample.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.EntryCommand.CancelEntry;
import qingdan.registry.domain.EntryCommand.PublishEntry;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.EntryEvent;
import qingdan.registry.event.EntryPublished;
import qingdan.registry.event.ItemPublished;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.seed.Seed;

/** The common catalogue: versions of entries, standard fields that are locked, adoption by who has claimed them. */
class EntryLawTest {
    private static final CatalogueEntry CHANGED = Sample.entry(ENTRY, ENTRY.name(), "第一百条", TimeLimit.workDays(60));

    @Test
    void shouldFindEveryItemOfTheSampleListInAgreementWithItsEntry() {
        for (Seed.Item item : SEED.items())
            assertEquals(
                    List.of(),
                    StandardFields.altered(item.content(), Sample.entryOf(item)),
                    item.content().name());
    }

    @Test
    void shouldNumberVersionsWhenAnEntryIsPublishedAgain() {
        EntryHistory entry = apply(EntryHistory.unknown(ENTRY.basicCode()), publish(ENTRY, TODAY));
        EntryHistory next = apply(entry, publish(CHANGED, TODAY.plusDays(30)));
        assertEquals(
                List.of(1, 2),
                next.versions().stream().map(EntryVersion::version).toList());
        assertEquals(1, next.versionOn(TODAY.plusDays(29)).orElseThrow().version());
        assertEquals(2, next.versionOn(TODAY.plusDays(30)).orElseThrow().version());
        assertTrue(next.versionOn(TODAY.minusDays(1)).isEmpty());
    }

    @Test
    void shouldRefuseWhatMakesNoSenseInTime() {
        EntryHistory entry = apply(EntryHistory.unknown(ENTRY.basicCode()), publish(ENTRY, TODAY.plusDays(5)));
        assertEquals("entry-dates-invalid", refused(entry, publish(CHANGED, TODAY.minusDays(1))));
        assertEquals("entry-version-overlap", refused(entry, publish(CHANGED, TODAY.plusDays(5))));
        assertEquals("entry-unchanged", refused(entry, publish(ENTRY, TODAY.plusDays(9))));
        assertEquals(
                "entry-dates-invalid",
                refused(
                        entry,
                        new PublishEntry(ENTRY.basicCode(), TODAY.plusDays(9), TODAY.minusDays(1), CHANGED, "修订")));
    }

    @Test
    void shouldPublishNothingMoreWhenAnEntryIsCancelled() {
        EntryHistory entry = apply(EntryHistory.unknown(ENTRY.basicCode()), publish(ENTRY, TODAY));
        EntryHistory gone = apply(entry, new CancelEntry(ENTRY.basicCode(), TODAY.plusDays(3), "依据废止", "样例文件"));
        assertEquals("entry-already-cancelled", refused(gone, publish(CHANGED, TODAY.plusDays(9))));
        assertTrue(gone.versionOn(TODAY.plusDays(2)).isPresent());
        assertTrue(gone.versionOn(TODAY.plusDays(3)).isEmpty());
        assertEquals(
                "entry-not-found",
                refused(EntryHistory.unknown("999999999999"), new CancelEntry("999999999999", TODAY, "依据废止", "样例文件")));
    }

    @Test
    void shouldRefuseACycleWhenAMainItemIsItsOwnSubItem() {
        CatalogueEntry itself = Sample.entry(ENTRY, ENTRY.basicCode(), ENTRY.levels());
        assertEquals("R72", rule(publish(itself, TODAY), List.of(ENTRY)));
        CatalogueEntry other = SEED.entries().stream()
                .filter(e -> e.nationalCategory().equals(ENTRY.nationalCategory()) && !e.equals(ENTRY))
                .findFirst()
                .orElseThrow();
        CatalogueEntry below = Sample.entry(ENTRY, other.basicCode(), ENTRY.levels());
        CatalogueEntry above = Sample.entry(other, ENTRY.basicCode(), other.levels());
        assertEquals("R72", rule(publish(below, TODAY), List.of(above, ENTRY)));
        assertEquals("R73", rule(publish(below, TODAY), List.of()));
        CatalogueEntry penalty = SEED.entries().stream()
                .filter(e -> e.nationalCategory().code().equals(Categories.PENALTY))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "R06",
                rule(publish(Sample.entry(ENTRY, penalty.basicCode(), ENTRY.levels()), TODAY), List.of(penalty)));
        assertEquals("R71", rule(publish(Sample.entry(ENTRY, null, List.of()), TODAY), List.of()));
    }

    @Test
    void shouldNameTheFieldWhenAProposalAltersAStandardOne() {
        ItemFacts facts = new ItemFacts(ORGAN, null, ENTRY);
        Decision<RegistryEvent> decision = RegistryLaw.decide(
                ItemHistory.unknown(FOOD.itemCode()),
                new PublishItemVersion(
                        FOOD.itemCode(),
                        TODAY,
                        Sample.content(FOOD.content(), "食品经营审批", FOOD.content().conditions()),
                        "改名",
                        true),
                TODAY,
                facts);
        Refusal refusal = assertInstanceOf(Decision.Refused.class, decision).refusal();
        assertEquals("standard-field-locked", refusal.code());
        assertEquals("/name", refusal.pointer());
        assertEquals("事项名称", refusal.args().get("fields"));
    }

    @Test
    void shouldReplaceStandardFieldsAndKeepLocalOnesWhenAVersionIsAdopted() {
        ItemHistory item = taken();
        EntryVersion second = version(2, CHANGED, TODAY.plusDays(10));
        ItemPublished adopted = (ItemPublished)
                accepted(Adoption.decide(item, second, null, TODAY, new ItemFacts(ORGAN, null, CHANGED)))
                        .getFirst();
        assertEquals(2, adopted.entryVersion());
        assertEquals(TODAY.plusDays(10), adopted.effectiveFrom());
        assertEquals(List.of(), StandardFields.altered(adopted.content(), CHANGED));
        assertEquals(FOOD.content().materials(), adopted.content().materials());
        assertEquals(
                FOOD.content().limits().promised(), adopted.content().limits().promised());
        // once more: nothing to record; and never back
        ItemHistory after = item.apply(adopted);
        assertEquals(
                List.of(), accepted(Adoption.decide(after, second, null, TODAY, new ItemFacts(ORGAN, null, CHANGED))));
        assertEquals(
                "entry-version-older",
                assertInstanceOf(
                                Decision.Refused.class,
                                RegistryLaw.decide(
                                        after,
                                        new PublishItemVersion(
                                                FOOD.itemCode(), TODAY.plusDays(90), FOOD.content(), "退回", false, 1),
                                        TODAY,
                                        new ItemFacts(ORGAN, null, ENTRY)))
                        .refusal()
                        .code());
    }

    @Test
    void shouldRefuseAdoptionWhenTheEntryLeftTheLevelOrTheCatalogue() {
        CatalogueEntry elsewhere = Sample.entry(ENTRY, null, List.of(qingdan.registry.event.ExerciseLevel.PROVINCE));
        Decision<RegistryEvent> level = Adoption.decide(
                taken(), version(2, elsewhere, TODAY), null, TODAY, new ItemFacts(ORGAN, null, elsewhere));
        Refusal refusal = assertInstanceOf(Decision.Refused.class, level).refusal();
        assertEquals("/exercise/level", refusal.pointer());
        Decision<RegistryEvent> gone =
                Adoption.decide(taken(), version(2, CHANGED, TODAY), TODAY, TODAY, new ItemFacts(ORGAN, null, CHANGED));
        assertEquals(
                "entry-already-cancelled",
                assertInstanceOf(Decision.Refused.class, gone).refusal().code());
    }

    static EntryVersion version(int number, CatalogueEntry entry, LocalDate from) {
        return new EntryVersion(number, from, null, from.plusDays(30), entry, "修订");
    }

    static ItemHistory taken() {
        ItemHistory unknown = ItemHistory.unknown(FOOD.itemCode());
        List<RegistryEvent> events = accepted(RegistryLaw.decide(
                unknown,
                new PublishItemVersion(FOOD.itemCode(), FOOD.effectiveFrom(), FOOD.content(), "首次入库", true),
                TODAY,
                new ItemFacts(ORGAN, null, ENTRY)));
        return unknown.apply(events.getFirst());
    }

    static <E> List<E> accepted(Decision<E> decision) {
        if (decision instanceof Decision.Accepted<E> yes) return yes.events();
        throw new AssertionError(decision);
    }

    private static PublishEntry publish(CatalogueEntry entry, LocalDate from) {
        return new PublishEntry(entry.basicCode(), from, from.plusDays(30), entry, "修订");
    }

    private static EntryHistory apply(EntryHistory entry, EntryCommand command) {
        EntryHistory next = entry;
        for (EntryEvent event : accepted(EntryLaw.decide(entry, command, TODAY, List.of()))) {
            if (event instanceof EntryPublished p) assertEquals(entry.versions().size() + 1, p.version());
            next = next.apply(event);
        }
        return next;
    }

    private static String refused(EntryHistory entry, EntryCommand command) {
        return assertInstanceOf(Decision.Refused.class, EntryLaw.decide(entry, command, TODAY, List.of()))
                .refusal()
                .code();
    }

    private static String rule(EntryCommand command, List<CatalogueEntry> ancestors) {
        Refusal refusal = assertInstanceOf(
                        Decision.Refused.class,
                        EntryLaw.decide(EntryHistory.unknown(command.basicCode()), command, TODAY, ancestors))
                .refusal();
        return String.valueOf(refusal.args().get("rules"));
    }
}
