package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.FOOD;
import static qingdan.registry.domain.Sample.ORGAN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Organ;
import qingdan.registry.seed.Seed;

/** The consistency rules and the score they leave. */
class QualityLawTest {
    private static final com.fasterxml.jackson.databind.ObjectMapper JSON =
            new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();

    @Test
    void shouldGiveEveryRuleACodeOfItsOwnAndWordsInBothLanguages() {
        Set<String> codes = new HashSet<>();
        Stream.concat(ItemRules.all().stream(), EntryRules.ALL.stream()).forEach(rule -> {
            assertTrue(codes.add(rule.code()), rule.code());
            for (String text : List.of(rule.zh(), rule.en(), rule.fixZh(), rule.fixEn()))
                assertFalse(text.isBlank(), rule.code());
            assertTrue(
                    rule.zh().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
            assertFalse(
                    rule.en().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
        });
    }

    @Test
    void shouldFindNoErrorInTheSampleList() {
        for (Seed.Item item : Sample.SEED.items()) {
            Organ organ = Sample.SEED.organs().stream()
                    .filter(o -> o.code().equals(item.content().exercise().organ()))
                    .findFirst()
                    .orElseThrow();
            List<Finding> errors = ItemRules.checkAll(
                            item.itemCode(), item.content(), new ItemFacts(organ, null, Sample.entryOf(item)))
                    .stream()
                    .filter(f -> f.rule().severity() == Severity.ERROR)
                    .toList();
            assertEquals(List.of(), errors, item.content().name());
        }
    }

    @Test
    void shouldTakeATemporaryCodeOnlyWhenTheOrganTableFlagsIt() {
        String wrong = FOOD.content().exercise().organ().substring(0, 17) + "0";
        ItemContent content = changed(c -> ((ObjectNode) c.path("exercise")).put("organ", wrong));
        assertTrue(codes(content, new ItemFacts(organ(wrong, false), null)).contains("R08"));
        assertFalse(codes(content, new ItemFacts(organ(wrong, true), null)).contains("R08"));
        assertTrue(codes(content, new ItemFacts(null, null)).contains("R08"));
    }

    @Test
    void shouldCountEachRuleOnceWhenAScoreIsMade() {
        Rule error = ElementRules.OWN_PARENT;
        Rule warning = ElementRules.BASIS_TWICE;
        assertEquals(100, QualityScore.of(List.of()).score());
        QualityScore score = QualityScore.of(
                List.of(new Finding(error, "/a"), new Finding(warning, "/b"), new Finding(warning, "/c")));
        assertEquals(new QualityScore(76, 1, 1, List.of("R09", "R18")), score);
        List<Finding> many =
                ItemRules.all().stream().map(rule -> new Finding(rule, "/")).toList();
        assertEquals(0, QualityScore.of(many).score());
    }

    private static List<String> codes(ItemContent content, ItemFacts facts) {
        return ItemRules.checkAll(FOOD.itemCode(), content, facts).stream()
                .map(f -> f.rule().code())
                .toList();
    }

    private static ItemContent changed(Consumer<ObjectNode> change) {
        ObjectNode tree = JSON.valueToTree(FOOD.content());
        change.accept(tree);
        return JSON.convertValue(tree, ItemContent.class);
    }

    private static Organ organ(String code, boolean temporary) {
        return new Organ(
                code,
                ORGAN.name(),
                ORGAN.region(),
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
}
