package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.ENTRY;
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
    private static final ItemFacts FACTS = new ItemFacts(ORGAN, null, ENTRY);

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
    void shouldFindEachFaultWhenOneElementIsPutWrong() {
        found("R61", "/result/kind", c -> ((ObjectNode) c.path("result"))
                .put("name", "食品经营许可证")
                .put("kind", "document"));
        found("R61", "/result/kind", c -> ((ObjectNode) c.path("result"))
                .put("name", "立项批复")
                .put("kind", "certificate"));
        found("R62", "/handling/channels", c -> {
            ObjectNode handling = (ObjectNode) c.path("handling");
            handling.put("depth", "I").put("visits", 0).putArray("channels").add("window");
        });
        found("R63", "/limits/promised", c -> {
            ((ObjectNode) c.path("handling")).put("kind", "IMMEDIATE").put("instantReview", true);
            ((ObjectNode) c.path("limits"))
                    .putObject("promised")
                    .put("value", 5)
                    .put("unit", "WORK_DAY");
        });
        found("R64", "/stages/0/postName", c -> ((ObjectNode) c.path("stages").get(0)).put("postName", " "));
        found("R65", "/conditions", c -> c.putArray("conditions"));
        found("R66", "/fees/items/0/basis", c -> {
            ObjectNode fees = c.putObject("fees").put("charged", true).put("onlinePayment", true);
            fees.putArray("items")
                    .addObject()
                    .put("name", "工本费")
                    .put("standard", "每件10元")
                    .put("basis", "有")
                    .put("reducible", false);
        });
        found("R67", "/handling/channels/0", c -> ((ObjectNode) c.path("handling"))
                .putArray("channels")
                .add("fax"));
        found("R67", "/handling/specialProcedures/1", c -> ((ObjectNode) c.path("handling"))
                .putArray("specialProcedures")
                .add("hearing")
                .add("听证"));
        found("R18", "/bases/1", c -> {
            var bases = (com.fasterxml.jackson.databind.node.ArrayNode) c.path("bases");
            var first = bases.get(0).deepCopy();
            bases.removeAll().add(first).add(first.deepCopy());
        });
        found("R09", "/classification/parentBasicCode", c -> {
            ObjectNode codes = (ObjectNode) c.path("classification");
            codes.put("parentBasicCode", codes.path("basicCode").asText());
        });
        found("R81", "/handlingItems/1/serial", c -> handlingItem(c, 1).put("serial", "01"));
        found("R81", "/handlingItems/0/serial", c -> handlingItem(c, 0).put("serial", "00"));
        found("R82", "/handlingItems/0/materials", c -> handlingItem(c, 0)
                .putArray("materials")
                .add("nowhere"));
        found(
                "R83",
                "/handlingItems/0/promised",
                c -> handlingItem(c, 0).putObject("promised").put("value", 90).put("unit", "DAY"));
        found("R84", "/handlingItems/1", c -> handlingItem(c, 1).put("situation", " "));
        found("R85", "/handlingItems/0/channels", c -> handlingItem(c, 0)
                .putArray("channels")
                .add("terminal"));
        found("R86", "/services/onlineUrl", c -> ((ObjectNode) c.path("services")).put("onlineUrl", "javascript:x"));
        found("R86", "/remedies/courtUrl", c -> ((ObjectNode) c.path("remedies")).put("courtUrl", "https://"));
        found("R87", "/handling/kind", c -> ((ObjectNode) c.path("handling")).put("kind", "JOINT"));
        found("R88", "/services/terminals", c -> ((ObjectNode) c.path("services")).put("terminals", "大厅一楼"));
        found("R10", "/name", c -> c.put("name", "食品经营审批"));
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

    private static ObjectNode handlingItem(ObjectNode content, int at) {
        return (ObjectNode) content.path("handlingItems").get(at);
    }

    private static void found(String rule, String pointer, Consumer<ObjectNode> change) {
        List<Finding> found = ItemRules.checkAll(FOOD.itemCode(), changed(change), FACTS);
        assertTrue(
                found.stream()
                        .anyMatch(
                                f -> f.rule().code().equals(rule) && f.pointer().equals(pointer)),
                rule + " in " + found);
        assertFalse(
                ItemRules.checkAll(FOOD.itemCode(), FOOD.content(), FACTS).stream()
                        .anyMatch(f -> f.rule().code().equals(rule)),
                rule + " without the change");
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
