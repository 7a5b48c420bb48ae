package qingdan.registry.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.ItemCode;
import qingdan.kernel.domain.OrgCode;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.Uscc;
import qingdan.registry.domain.Categories;
import qingdan.registry.domain.Category;
import qingdan.registry.domain.Completeness;
import qingdan.registry.domain.Finding;
import qingdan.registry.domain.ItemFacts;
import qingdan.registry.domain.ItemHistory;
import qingdan.registry.domain.ItemRules;
import qingdan.registry.domain.RegistryCommand.PublishItemVersion;
import qingdan.registry.domain.RegistryLaw;
import qingdan.registry.domain.Severity;
import qingdan.registry.event.CatalogueEntry;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.Division;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.Organ;
import qingdan.registry.event.RegistryEvent;

/** The product's sample list keeps every rule it asks of others. */
class SeedLawTest {
    private static final String FEIXI = "340123";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Map<String, Organ> ORGANS =
            SEED.organs().stream().collect(Collectors.toMap(Organ::code, o -> o));

    @Test
    void shouldBreakNoErrorRuleWhenEveryItemIsChecked() {
        List<String> broken = SEED.items().stream()
                .flatMap(item -> ItemRules.check(item.itemCode(), item.content(), facts(item)).stream()
                        .filter(finding -> finding.rule().severity() == Severity.ERROR)
                        .map(finding -> item.content().name() + " " + text(finding)))
                .toList();
        assertEquals(List.of(), broken);
    }

    @Test
    void shouldHoldAllFactsOverAllCategoriesWhenLoaded() {
        assertTrue(
                SEED.entries().size() >= 191 + 20, "entries " + SEED.entries().size());
        assertTrue(SEED.items().size() >= 190, "items " + SEED.items().size());
        long real = SEED.entries().stream()
                .filter(e -> String.valueOf(e.localCode()).startsWith("AHQL0"))
                .filter(e -> !String.valueOf(e.localCode()).startsWith("AHQL05"))
                .count();
        assertEquals(191, real);
        for (CategoryScheme scheme : CategoryScheme.values()) {
            Set<String> used = SEED.entries().stream()
                    .map(e -> scheme == CategoryScheme.AH2014 ? e.ahCategory() : e.nationalCategory())
                    .map(c -> c.code())
                    .collect(Collectors.toSet());
            assertEquals(
                    Categories.of(scheme).stream()
                            .map(Category::code)
                            .map(c -> c.code())
                            .collect(Collectors.toSet()),
                    used);
        }
    }

    @Test
    void shouldBeUniqueWhenCodesAreCompared() {
        assertEquals(
                SEED.items().size(),
                new HashSet<>(SEED.items().stream().map(Seed.Item::itemCode).toList()).size());
        assertEquals(
                SEED.entries().size(),
                new HashSet<>(SEED.entries().stream()
                                .map(CatalogueEntry::basicCode)
                                .toList())
                        .size());
        Map<String, String> names = new HashMap<>();
        for (Seed.Item item : SEED.items()) {
            String key = item.content().exercise().organ() + item.content().name();
            assertEquals(null, names.put(key, item.itemCode()), item.content().name());
        }
    }

    @Test
    void shouldCarryValidCodesWhenOrgansAndItemsAreRead() {
        for (Organ organ : SEED.organs()) {
            assertTrue(Uscc.isValid(organ.code()), organ.code());
            assertTrue(OrgCode.isValid(organ.code().substring(8, 17)), organ.code());
            assertTrue(organ.sample(), organ.name());
            assertEquals(organ.region(), organ.code().substring(2, 8));
        }
        for (Seed.Item item : SEED.items()) {
            ItemCode code = new ItemCode(item.itemCode());
            assertEquals(ItemCode.Form.IMPLEMENTATION, code.form());
            assertEquals(
                    item.content().exercise().organ(),
                    code.organ().orElseThrow().value());
        }
        SEED.organs().stream()
                .collect(Collectors.groupingBy(Organ::region, Collectors.counting()))
                .forEach((region, count) -> assertTrue(count >= 15, region + " has " + count));
    }

    @Test
    void shouldFormATreeWhenDivisionsAreRead() {
        List<Division> now =
                SEED.divisions().stream().filter(d -> d.validOn(DAY)).toList();
        assertEquals(136, now.size());
        Set<String> codes = now.stream().map(Division::code).collect(Collectors.toSet());
        assertEquals(now.size(), codes.size());
        for (Division division : now) {
            assertTrue(RegionCode.isValid(division.code()), division.code());
            String parent = division.parent();
            assertTrue(parent == null ? division.level().equals("province") : codes.contains(parent), division.name());
        }
        Division shou = SEED.divisions().stream()
                .filter(d -> d.code().equals("341521"))
                .findFirst()
                .orElseThrow();
        assertEquals("340422", shou.successor());
        assertTrue(!shou.validOn(DAY) && shou.validOn(LocalDate.of(2015, 6, 1)));
    }

    @Test
    void shouldBeCompleteInEveryElementWhenTheyAreTheGuidedItems() {
        Map<String, List<String>> complete = SEED.items().stream()
                .filter(item -> Completeness.missing(item.content()).isEmpty())
                .collect(Collectors.groupingBy(
                        i -> i.content().classification().basicCode(),
                        Collectors.mapping(i -> i.content().exercise().region(), Collectors.toList())));
        assertTrue(complete.size() >= 12, "complete " + complete.size());
        long feixi = complete.values().stream()
                .filter(regions -> regions.contains(FEIXI))
                .count();
        assertTrue(feixi >= 8, "complete in Feixi " + feixi);
    }

    @Test
    void shouldHoldItemsNotInForceWhenTheHistoryIsReplayed() {
        Map<ItemStatus, Long> statuses = SEED.items().stream()
                .map(item -> history(item).statusOn(DAY))
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        assertTrue(statuses.getOrDefault(ItemStatus.ABOLISHED, 0L) >= 1, statuses.toString());
        assertTrue(statuses.getOrDefault(ItemStatus.SUSPENDED, 0L) >= 1, statuses.toString());
        assertTrue(statuses.getOrDefault(ItemStatus.FUTURE, 0L) >= 1, statuses.toString());
        assertTrue(statuses.getOrDefault(ItemStatus.IN_FORCE, 0L) >= 190, statuses.toString());
    }

    @Test
    void shouldGiveTheSameHashWhenLoadedTwice() {
        assertEquals(SEED.sha256(), SeedFiles.load(SeedSource.product()).sha256());
    }

    private static ItemHistory history(Seed.Item item) {
        ItemHistory history = ItemHistory.unknown(item.itemCode());
        history = after(
                history,
                RegistryLaw.decide(
                        history,
                        new PublishItemVersion(item.itemCode(), item.effectiveFrom(), item.content(), "首次入库", true),
                        DAY,
                        facts(item)));
        for (Seed.Change change : SEED.changes()) {
            if (change.command().itemCode().equals(item.itemCode()))
                history = after(history, RegistryLaw.decide(history, change.command(), change.day(), facts(item)));
        }
        return history;
    }

    private static ItemHistory after(ItemHistory history, Decision<RegistryEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<RegistryEvent> accepted -> {
                ItemHistory next = history;
                for (RegistryEvent event : accepted.events()) next = next.apply(event);
                yield next;
            }
            case Decision.Refused<RegistryEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    private static ItemFacts facts(Seed.Item item) {
        return new ItemFacts(ORGANS.get(item.content().exercise().organ()), null);
    }

    private static String text(Finding finding) {
        return finding.rule().code() + " " + finding.pointer() + " "
                + finding.rule().zh();
    }
}
