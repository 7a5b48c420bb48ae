package qingdan.registry.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.registry.domain.Sample.ENTRY;
import static qingdan.registry.domain.Sample.FOOD;
import static qingdan.registry.domain.Sample.ORGAN;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qingdan.registry.event.CategoryCode;
import qingdan.registry.event.CategoryScheme;
import qingdan.registry.event.ItemContent;
import qingdan.registry.seed.Seed;

/** Each consistency rule: what it finds when one element is put wrong, and that it finds nothing without that. */
class RulesLawTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
    private static final ItemFacts FACTS = new ItemFacts(ORGAN, null, ENTRY);
    private static final Seed.Item PENALTY = Sample.SEED.items().stream()
            .filter(i -> i.content().punishment() != null
                    && !i.content().punishment().tiers().isEmpty())
            .findFirst()
            .orElseThrow();

    private final Set<String> fired = new TreeSet<>();

    @Test
    void shouldFindEachFaultWhenOneElementIsPutWrong() {
        codesAndOrgans();
        basesDutiesAndPhones();
        limitsAndStages();
        formsAndMaterials();
        handlingAndFees();
        elementsAndServices();
        punishmentAndLevy();
        Set<String> all = ItemRules.all().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, fired, "every rule has its line here");
    }

    private void codesAndOrgans() {
        found("R01", "/classification/basicCode", c -> at(c, "classification").put("basicCode", "34013100200"));
        found("R02", "/exercise/organ", c -> at(c, "exercise").put("level", "CITY"));
        found("R03", "/classification/nationalCategory", c -> at(at(c, "classification"), "nationalCategory")
                .put("code", "07"));
        found("R04", "/classification/ahCategory", c -> at(at(c, "classification"), "ahCategory")
                .put("code", "02"));
        found("R05", "/exercise", c -> at(c, "exercise").put("organName", "别的局"));
        found(
                FOOD,
                new ItemFacts(ORGAN, new CategoryCode(CategoryScheme.GB2020, Categories.PENALTY), ENTRY),
                FACTS,
                "R06",
                "/classification/parentBasicCode",
                c -> {});
        found("R07", "/name", c -> c.put("name", " "));
        found(FOOD, new ItemFacts(null, null, ENTRY), FACTS, "R08", "/exercise/organ", c -> at(c, "exercise")
                .put("organ", ORGAN.code().substring(0, 17) + (ORGAN.code().endsWith("0") ? "1" : "0")));
        OrganPast past = new OrganPast(Set.of(ORGAN.name(), "肥西县市场局"), null, null);
        found(
                FOOD,
                new ItemFacts(ORGAN.withName("肥西县市场局"), null, ENTRY, past),
                FACTS,
                "R68",
                "/exercise/organName",
                c -> {});
    }

    private void basesDutiesAndPhones() {
        found("R11", "/bases", c -> c.putArray("bases"));
        found("R12", "/bases/0", c -> row(c, "bases", 0).put("article", " ").put("documentNo", ""));
        found("R13", "/venue/phone", c -> at(c, "venue").put("phone", "8841234"));
        found("R14", "/venue/supervisePhone", c -> at(c, "venue")
                .put("supervisePhone", at(c, "venue").path("phone").asText()));
        found("R15", "/duties", c -> c.putArray("duties"));
        found("R15", "/duties", c -> c.putArray("accountability"));
        found("R16", "/risks", c -> c.putArray("risks"));
        found("R17", "/bases/0/text", c -> row(c, "bases", 0).put("text", ""));
    }

    private void limitsAndStages() {
        found("R21", "/limits/promised", c -> limit(at(c, "limits"), "promised", 90));
        found("R22", "/stages", c -> limit(row(c, "stages", 0).put("counted", true), "limit", 90));
        found("R23", "/stages/0", c -> row(c, "stages", 0).put("post", " "));
        found("R24", "/stages/1", c -> row(c, "stages", 1)
                .put("code", row(c, "stages", 0).path("code").asText()));
        found("R25", "/handling/kind", c -> at(c, "handling").put("instantReview", true));
        found("R25", "/handling/kind", c -> at(c, "handling").put("kind", "IMMEDIATE"));
        found("R26", "/stages", c -> ((ArrayNode) c.path("stages")).remove(0));
        found("R26", "/stages", c -> row(c, "stages", 0).put("name", "登记"));
        found("R27", "/limits/promised", c -> at(c, "limits").remove("promised"));
    }

    private void formsAndMaterials() {
        found("R31", "/form/1", c -> row(c, "form", 1)
                .put("name", row(c, "form", 0).path("name").asText()));
        found("R31", "/form/0", c -> row(c, "form", 0).put("name", "面积"));
        found("R32", "/form/0", c -> row(c, "form", 0).put("type", "CHOICE").putArray("options"));
        found("R33", "/form/0", c -> row(c, "form", 0).put("pattern", "["));
        found("R34", "/materials/1", c -> row(c, "materials", 1)
                .put("code", row(c, "materials", 0).path("code").asText()));
        found("R35", "/materials/0", c -> row(c, "materials", 0).put("source", " "));
        found("R36", "/form/0", c -> row(c, "form", 0).put("min", 5).put("max", 1));
    }

    private void handlingAndFees() {
        found("R41", "/fees", c -> c.putObject("fees")
                .put("charged", true)
                .put("onlinePayment", true)
                .putArray("items"));
        found("R42", "/fees", c -> c.putObject("fees")
                .put("charged", false)
                .put("onlinePayment", true)
                .putArray("items"));
        found("R43", "/handling/visits", c -> at(c, "handling").put("visits", 1).put("visitReason", " "));
        found("R44", "/handling/depth", c -> at(c, "handling")
                .put("depth", "IV")
                .put("visits", 1));
        found("R45", "/result/sample", c -> at(c, "result").putNull("sample"));
        found("R46", "/audience", c -> {
            at(c, "audience").putArray("objects").add("NATURAL_PERSON");
            at(c, "audience").putArray("personalTopics");
        });
        found("R47", "/questions", c -> c.putArray("questions"));
        found("R48", "/procedureKey", c -> c.put("procedureKey", ""));
        found("R49", "/audience/objects", c -> at(c, "audience").putArray("objects"));
    }

    private void elementsAndServices() {
        found("R61", "/result/kind", c -> at(c, "result").put("name", "备案公文").put("kind", "certificate"));
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
            var bases = (ArrayNode) c.path("bases");
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

    private void punishmentAndLevy() {
        found(
                "R51",
                "/punishment",
                c -> c.set("punishment", JSON.valueToTree(PENALTY.content().punishment())));
        found(PENALTY, "R52", "/punishment/tiers", c -> at(c, "punishment").putArray("tiers"));
        found(PENALTY, "R53", "/punishment/tiers/1", c -> {
            ArrayNode tiers = (ArrayNode) at(c, "punishment").path("tiers");
            ObjectNode first = tiers.get(0).deepCopy();
            tiers.removeAll().add(first).add(first.deepCopy());
        });
        found(PENALTY, "R53", "/punishment/tiers/0", c -> row(at(c, "punishment"), "tiers", 0)
                .put("minFen", 2_000)
                .put("maxFen", 1_000));
        found("R54", "/levy", c -> c.putObject("levy")
                .put("kind", "税")
                .put("reducible", false)
                .put("standard", "按件"));
    }

    private static ObjectNode at(ObjectNode node, String member) {
        return (ObjectNode) node.path(member);
    }

    private static ObjectNode row(ObjectNode node, String member, int at) {
        return (ObjectNode) node.path(member).get(at);
    }

    private static void limit(ObjectNode node, String member, int days) {
        node.putObject(member).put("value", days).put("unit", "WORK_DAY");
    }

    private static ObjectNode handlingItem(ObjectNode content, int at) {
        return row(content, "handlingItems", at);
    }

    private void found(String rule, String pointer, Consumer<ObjectNode> change) {
        found(FOOD, FACTS, FACTS, rule, pointer, change);
    }

    private void found(Seed.Item item, String rule, String pointer, Consumer<ObjectNode> change) {
        ItemFacts facts = new ItemFacts(
                Sample.SEED.organs().stream()
                        .filter(o -> o.code().equals(item.content().exercise().organ()))
                        .findFirst()
                        .orElseThrow(),
                null,
                Sample.entryOf(item));
        found(item, facts, facts, rule, pointer, change);
    }

    /** @param before facts by which nothing of this kind is found as long as the content is as it was */
    private void found(
            Seed.Item item,
            ItemFacts facts,
            ItemFacts before,
            String rule,
            String pointer,
            Consumer<ObjectNode> change) {
        List<Finding> found = ItemRules.checkAll(item.itemCode(), changed(item, change), facts);
        assertTrue(
                found.stream()
                        .anyMatch(
                                f -> f.rule().code().equals(rule) && f.pointer().equals(pointer)),
                rule + " in " + found);
        assertFalse(
                ItemRules.checkAll(item.itemCode(), item.content(), before).stream()
                        .anyMatch(f -> f.rule().code().equals(rule)),
                rule + " without the change");
        fired.add(rule);
    }

    private static ItemContent changed(Seed.Item item, Consumer<ObjectNode> change) {
        ObjectNode tree = JSON.valueToTree(item.content());
        change.accept(tree);
        return JSON.convertValue(tree, ItemContent.class);
    }
}
