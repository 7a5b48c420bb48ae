package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.RegistryCommand.AbolishItem;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryCommand.ResumeItem;
import qingdan.registry.domain.RegistryCommand.SuspendItem;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.Limits;
import qingdan.registry.event.Organ;
import qingdan.registry.event.RegistryEvent;
import qingdan.registry.event.Venue;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** What may be done with an item of the list, and when. */
class RegistryLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Seed.Item FOOD = SEED.items().stream()
            .filter(i -> i.content().name().equals("食品经营许可"))
            .findFirst()
            .orElseThrow();
    private static final Organ ORGAN = SEED.organs().stream()
            .filter(o -> o.code().equals(FOOD.content().exercise().organ()))
            .findFirst()
            .orElseThrow();
    private static final ItemFacts FACTS = new ItemFacts(ORGAN, null);

    @Test
    void shouldPublishVersionOneWhenAnItemIsTakenIn() {
        ItemHistory item = first();
        assertEquals(1, item.versions().size());
        assertEquals(ItemStatus.IN_FORCE, item.statusOn(TODAY));
        assertEquals(ItemStatus.FUTURE, item.statusOn(LocalDate.of(2024, 12, 31)));
    }

    @Test
    void shouldRefuseThePastWhenItIsNotAFirstLoad() {
        assertEquals("item-effective-date-past", refused(first(), publish(TODAY.minusDays(1), false)));
        assertEquals("item-effective-date-past", refused(first(), publish(TODAY.minusDays(1), true)));
        assertEquals(
                "item-effective-date-past",
                refused(ItemHistory.unknown(FOOD.itemCode()), publish(TODAY.minusDays(1), false)));
    }

    @Test
    void shouldRefuseOverlapWhenAVersionDoesNotComeAfterTheLast() {
        ItemHistory item = after(first(), publish(TODAY.plusDays(10), false));
        assertEquals("item-version-overlap", refused(item, publish(TODAY.plusDays(10), false)));
        assertEquals("item-version-overlap", refused(item, publish(TODAY.plusDays(9), false)));
        assertEquals(
                3, after(item, publish(TODAY.plusDays(11), false)).versions().size());
    }

    @Test
    void shouldNeverOverlapWhenCommandsAreRandom() {
        Random random = new Random(3);
        ItemHistory item = first();
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = TODAY.plusDays(random.nextInt(3_000));
            if (RegistryLaw.decide(item, publish(day, false), TODAY, FACTS)
                    instanceof Decision.Accepted<RegistryEvent> yes)
                for (RegistryEvent event : yes.events()) item = item.apply(event);
        }
        assertTrue(item.versions().size() > 3);
        for (int i = 1; i < item.versions().size(); i++)
            assertEquals(
                    item.versions().get(i).effectiveFrom(),
                    item.versions().get(i - 1).effectiveTo());
    }

    @Test
    void shouldRefuseEachOutsideTheListWhenAsked() {
        ItemHistory item = first();
        String organ = ORGAN.code();
        assertTrue(Exercisable.refusal(item, 1, organ, "340123", TODAY).isEmpty());
        assertEquals(
                "item-not-listed",
                Exercisable.refusal(ItemHistory.unknown("x"), 1, organ, "340123", TODAY)
                        .orElseThrow()
                        .code());
        assertEquals(
                "item-not-exercised-here",
                Exercisable.refusal(item, 1, organ, "340100", TODAY)
                        .orElseThrow()
                        .code());
        assertEquals(
                "item-not-in-force",
                Exercisable.refusal(item, 2, organ, "340123", TODAY)
                        .orElseThrow()
                        .code());
        ItemHistory suspended = after(item, new SuspendItem(FOOD.itemCode(), TODAY, TODAY.plusDays(5), "x", "y"));
        assertEquals(
                "suspended",
                Exercisable.refusal(suspended, 1, organ, "340123", TODAY)
                        .orElseThrow()
                        .args()
                        .get("status"));
        assertTrue(Exercisable.refusal(suspended, 1, organ, "340123", TODAY.plusDays(5))
                .isEmpty());
    }

    @Test
    void shouldSuspendOnceAndResumeWhenOrdered() {
        ItemHistory item = after(first(), new SuspendItem(FOOD.itemCode(), TODAY, null, "x", "y"));
        assertEquals(
                "item-already-suspended",
                refused(item, new SuspendItem(FOOD.itemCode(), TODAY.plusDays(3), null, "x", "y")));
        item = after(item, new ResumeItem(FOOD.itemCode(), TODAY.plusDays(3), "z"));
        assertEquals(ItemStatus.SUSPENDED, item.statusOn(TODAY.plusDays(2)));
        assertEquals(ItemStatus.IN_FORCE, item.statusOn(TODAY.plusDays(3)));
        assertEquals("item-not-suspended", refused(item, new ResumeItem(FOOD.itemCode(), TODAY.plusDays(4), "z")));
    }

    @Test
    void shouldEndForGoodWhenAbolished() {
        ItemHistory item = after(first(), new AbolishItem(FOOD.itemCode(), TODAY.plusDays(1), "x", "y"));
        assertEquals(ItemStatus.IN_FORCE, item.statusOn(TODAY));
        assertEquals(ItemStatus.ABOLISHED, item.statusOn(TODAY.plusDays(1)));
        assertEquals("item-already-abolished", refused(item, publish(TODAY.plusDays(9), false)));
        assertEquals(
                "item-not-listed",
                refused(ItemHistory.unknown("x"), new AbolishItem("x", TODAY.plusDays(1), "x", "y")));
    }

    @Test
    void shouldRefusePublicationWhenAnErrorRuleIsBroken() {
        ItemContent c = FOOD.content();
        Limits slow = new Limits(TimeLimit.workDays(20), "x", TimeLimit.workDays(21), null);
        assertEquals("R21", rules(with(c, c.venue(), slow)));
        Limits quick = new Limits(TimeLimit.workDays(20), "x", TimeLimit.workDays(2), null);
        assertEquals("R22", rules(with(c, c.venue(), quick)));
        Venue samePhone = new Venue("a", "h", "0551-12345678", "0551-12345678", null);
        assertEquals("R14", rules(with(c, samePhone, c.limits())));
        Venue noArea = new Venue("a", "h", "12345678", "0551-12345678", null);
        assertEquals("R13", rules(with(c, noArea, c.limits())));
        PublishItemVersion wrongCode =
                new PublishItemVersion(SEED.items().getFirst().itemCode(), TODAY, c, "x", true);
        assertEquals("item-rules-broken", refused(ItemHistory.unknown(wrongCode.itemCode()), wrongCode));
    }

    @Test
    void shouldNameEachRuleOnceInBothLanguagesWhenListed() {
        List<Rule> all = ItemRules.all();
        assertEquals(all.size(), new HashSet<>(all.stream().map(Rule::code).toList()).size());
        for (Rule rule : all)
            assertFalse(rule.zh().isBlank()
                    || rule.en().isBlank()
                    || rule.fixZh().isBlank()
                    || rule.fixEn().isBlank());
        assertTrue(all.size() >= 35, "rules " + all.size());
    }

    @Test
    void shouldMapCategoriesBothWaysWhenAsked() {
        for (CategoryScheme scheme : CategoryScheme.values())
            assertEquals(11, Categories.of(scheme).size());
        assertTrue(Categories.agree(CategoryCode.ah2014("09"), CategoryCode.gb2020("10")));
        assertTrue(Categories.agree(CategoryCode.ah2014("10"), CategoryCode.gb2020("06")));
        assertTrue(Categories.agree(CategoryCode.ah2014("10"), CategoryCode.gb2020("10")));
        assertFalse(Categories.agree(CategoryCode.ah2014("03"), CategoryCode.gb2020("03")));
        for (Category anhui : Categories.of(CategoryScheme.AH2014))
            for (String national : anhui.equivalents())
                assertTrue(Categories.find(CategoryCode.gb2020(national))
                        .orElseThrow()
                        .equivalents()
                        .contains(anhui.code().code()));
    }

    private static String rules(ItemContent content) {
        Decision<RegistryEvent> decision = RegistryLaw.decide(
                ItemHistory.unknown(FOOD.itemCode()),
                new PublishItemVersion(FOOD.itemCode(), TODAY, content, "x", true),
                TODAY,
                FACTS);
        if (!(decision instanceof Decision.Refused<RegistryEvent> no)) throw new AssertionError(decision);
        assertEquals("item-rules-broken", no.refusal().code());
        return String.valueOf(no.refusal().args().get("rules"));
    }

    private static ItemContent with(ItemContent c, Venue venue, Limits limits) {
        return c.withVenue(venue).withStandard(c.name(), c.classification(), c.bases(), limits);
    }

    private static PublishItemVersion publish(LocalDate from, boolean initial) {
        return new PublishItemVersion(FOOD.itemCode(), from, FOOD.content(), "修订", initial);
    }

    private static ItemHistory first() {
        return after(ItemHistory.unknown(FOOD.itemCode()), publish(FOOD.effectiveFrom(), true));
    }

    private static ItemHistory after(ItemHistory item, RegistryCommand command) {
        Decision<RegistryEvent> decision = RegistryLaw.decide(item, command, TODAY, FACTS);
        if (!(decision instanceof Decision.Accepted<RegistryEvent> yes)) throw new AssertionError(decision);
        ItemHistory next = item;
        for (RegistryEvent event : yes.events()) next = next.apply(event);
        return next;
    }

    private static String refused(ItemHistory item, RegistryCommand command) {
        Decision<RegistryEvent> decision = RegistryLaw.decide(item, command, TODAY, FACTS);
        if (!(decision instanceof Decision.Refused<RegistryEvent> no)) throw new AssertionError(decision);
        return no.refusal().code();
    }
}
