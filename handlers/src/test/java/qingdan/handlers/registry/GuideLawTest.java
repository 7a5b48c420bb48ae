package qingdan.handlers.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.contract.ContractJson;
import qingdan.contract.model.ItemElements;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ItemSnapshot;
import qingdan.registry.event.ItemStatus;
import qingdan.registry.event.TrustGrade;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;
import qingdan.registry.store.ItemRelatives;

/** The public guide says every element of an item, of each family. */
@NullUnmarked
class GuideLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<Seed.Item> ITEMS =
            SeedFiles.load(SeedSource.product()).items();
    private static final ItemRelatives ALONE = new ItemRelatives(null, List.of());

    @Test
    void shouldSayEveryElementOfEveryItemOfTheList() {
        Set<String> families = new TreeSet<>();
        Set<String> said = new TreeSet<>();
        for (Seed.Item item : ITEMS) {
            said.addAll(shown(item.itemCode(), item.content()));
            families.add(item.content().classification().nationalCategory().code());
        }
        assertTrue(families.containsAll(List.of("01", "02", "03", "04", "05", "06", "20")), families::toString);
        assertTrue(
                said.containsAll(List.of(
                        "/punishment/actsKindsRange",
                        "/punishment/kinds/*",
                        "/punishment/tiers/*/penalty",
                        "/punishment/tiers/*/maxFen",
                        "/punishment/hearingThresholdPersonFen",
                        "/bases/*/documentNo",
                        "/handling/channels/*",
                        "/handling/specialProcedures/*",
                        "/handling/visitReason",
                        "/services/inHall",
                        "/services/intermediary/*",
                        "/remedies/reviewOrgan",
                        "/materials/*/blankForm",
                        "/handlingItems/*/serial",
                        "/handlingItems/*/materials/*",
                        "/handlingItems/*/promised/value",
                        "/result/sample")),
                said::toString);
    }

    @Test
    void shouldSayWhatNoItemOfTheSampleHasYet() throws IOException {
        Set<String> said = new TreeSet<>();
        for (String family : List.of("01", "02", "03", "04", "06", "20")) {
            Seed.Item item = ITEMS.stream()
                    .filter(i -> i.content()
                            .classification()
                            .nationalCategory()
                            .code()
                            .equals(family))
                    .max(java.util.Comparator.comparingInt(i ->
                            i.content().form().size() + i.content().materials().size()))
                    .orElseThrow();
            said.addAll(shown(item.itemCode(), full(item.content())));
        }
        Set<String> all = new TreeSet<>();
        members("", ItemContent.class, all);
        assertTrue(all.size() > 120, all::toString);
        assertEquals(all, said);
    }

    @Test
    void shouldSayTheSameElementsInBothLanguagesAndNameMainItemAndSubItems() {
        Seed.Item item = ITEMS.getFirst();
        ItemRelatives relatives = new ItemRelatives(
                new ItemRelatives.Relative("340119005000", null, "取水许可", null),
                List.of(new ItemRelatives.Relative("340119005001", item.itemCode(), "取水许可（县级）", ItemStatus.SUSPENDED)));
        JsonNode chinese = guide(item.itemCode(), item.content(), relatives, Locale.SIMPLIFIED_CHINESE);
        JsonNode english = guide(item.itemCode(), item.content(), relatives, Locale.ENGLISH);
        assertEquals(chinese.path("elements"), english.path("elements"));
        assertEquals("取水许可", chinese.at("/parentItem/name").asText());
        assertTrue(chinese.at("/parentItem/itemCode").isMissingNode());
        assertEquals(item.itemCode(), chinese.at("/childItems/0/itemCode").asText());
        assertEquals("suspended", chinese.at("/childItems/0/status").asText());
    }

    /** Every leaf of the content, found in the guide; gives the members that had a value. */
    private static Set<String> shown(String itemCode, ItemContent content) {
        JsonNode guide = guide(itemCode, content, ALONE, Locale.SIMPLIFIED_CHINESE);
        Set<String> members = new TreeSet<>();
        walk("", content, (pointer, text) -> {
            JsonNode there = guide.at("/elements" + pointer);
            assertEquals(text, there.isValueNode() ? there.asText() : "(nothing)", () -> itemCode + pointer);
            members.add(pointer.replaceAll("/[0-9]+", "/*"));
        });
        return members;
    }

    private static JsonNode guide(String itemCode, ItemContent content, ItemRelatives relatives, Locale locale) {
        ItemSnapshot snapshot = new ItemSnapshot(
                itemCode, 1, DAY, null, DAY, ItemStatus.IN_FORCE, null, null, "肥西县", "首次入库", Instant.EPOCH, content);
        try {
            return ContractJson.mapper()
                    .readTree(ContractJson.write(RegistryMapper.guide(snapshot, relatives, locale)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The content with a value for everything that may be left out. */
    private static ItemContent full(ItemContent content) throws IOException {
        ObjectNode item = ContractJson.mapper().valueToTree(ElementsJson.elements(content));
        item.withArray("/aliases").add("俗称");
        item.withArray("/stages").forEach(stage -> ((ObjectNode) stage).put("person", "张三"));
        item.withArray("/risks").forEach(risk -> ((ObjectNode) risk).put("person", "李四"));
        item.withObject("/classification").put("localCode", "AHQL1").put("parentBasicCode", "340101001000");
        item.withObject("/exercise").put("entrustedBy", "合肥市财政局").put("office", "税源科");
        row(item, "bases").put("article", "第一条").put("documentNo", "皖政〔2014〕1号").put("text", "条文");
        item.withObject("/handling")
                .put("visitReason", "核对原件")
                .put("quantityLimit", "每年十个")
                .put("handledAcross", "全市通办");
        ((ObjectNode) item.path("handling")).putArray("channels").add("online");
        ((ObjectNode) item.path("handling")).putArray("specialProcedures").add("hearing");
        limit(item.withObject("/limits")
                .put("statutoryNote", "法定")
                .put("promisedNote", "承诺")
                .putObject("statutory"));
        limit(((ObjectNode) item.path("limits")).putObject("promised"));
        ObjectNode stage = row(item, "stages");
        stage.put("code", "accept").put("name", "受理").put("counted", true);
        limit(stage.put("post", "window")
                .put("postName", "窗口岗")
                .put("output", "通知书")
                .putObject("limit"));
        item.putArray("conditions").add("条件");
        ObjectNode material = row(item, "materials");
        material.put("code", "m").put("name", "申请书").put("source", "自备").put("format", "原件");
        material.put("copies", 2)
                .put("required", true)
                .put("condition", "委托办理的")
                .put("grade", "C");
        material.put("acceptStandard", "签名").put("fillNote", "用黑笔").put("maxBytes", 1000);
        material.putArray("mediaTypes").add("application/pdf");
        all(material, "kind", "paper", "basis", "blankForm", "sample");
        ObjectNode field = row(item, "form");
        field.put("name", "kind").put("labelZh", "类别").put("labelEn", "Kind").put("type", "number");
        field.put("required", true)
                .put("maxLength", 9)
                .put("min", 1)
                .put("max", 5)
                .put("pattern", "[0-9]");
        field.put("helpZh", "填一个").put("helpEn", "Enter one");
        field.putArray("options")
                .addObject()
                .put("value", "1")
                .put("labelZh", "一")
                .put("labelEn", "One");
        ObjectNode fees = item.putObject("fees").put("charged", true).put("onlinePayment", true);
        ObjectNode fee = fees.putArray("items").addObject().put("name", "工本费").put("standard", "每本十元");
        fee.put("fen", 1000).put("basis", "皖价费〔2014〕1号").put("reducible", true);
        all(fee, "reductionNote");
        ObjectNode result = item.putObject("result").put("kind", "certificate").put("name", "许可证");
        result.put("validity", "五年").put("sample", "证照编号");
        ObjectNode audience = item.putObject("audience");
        audience.putArray("objects").add("natural-person");
        audience.putArray("personalTopics").add("生育收养");
        audience.putArray("corporateTopics").add("设立变更");
        item.withObject("/venue").put("transit", "地铁3号线");
        row(item, "duties").put("stage", "受理").put("content", "一次告知").put("basis", "行政许可法第三十二条");
        row(item, "accountability")
                .put("content", "不予受理")
                .put("basis", "行政许可法第七十二条")
                .put("subjects", "承办人");
        item.put("remark", "与发改部门联合办理");
        ObjectNode risk = row(item, "risks").put("stage", "受理").put("manifestation", "推诿");
        risk.put("level", "high").put("measure", "留痕").put("post", "窗口岗");
        row(item, "questions").put("question", "多久？").put("answer", "十日");
        ObjectNode remedies =
                item.putObject("remedies").put("reconsideration", "复议").put("litigation", "诉讼");
        remedies.put("rights", "陈述、申辩").put("obligations", "如实申报");
        all(remedies, "reviewOrgan", "reviewTerm", "reviewAddress", "reviewPhone", "reviewUrl");
        all(remedies, "court", "courtTerm", "courtAddress", "courtPhone", "courtUrl");
        ObjectNode services = item.putObject("services").put("inHall", true).put("reservation", true);
        all(services.put("express", true), "onlineUrl", "mobileUrl", "terminals", "extendedTo");
        services.putArray("jointOrgans").add("消防救援机构");
        services.putArray("intermediary").add("检测");
        item.remove("handlingItems");
        ObjectNode handlingItem = row(item, "handlingItems").put("serial", "01");
        all(handlingItem, "name", "situation", "fee", "result");
        limit(handlingItem.putObject("promised"));
        handlingItem.putArray("materials").add("m");
        handlingItem.putArray("channels").add("online");
        ObjectNode punishment = item.putObject("punishment").put("actsKindsRange", "罚款一万元以下");
        punishment.put("hearingThresholdFen", 5000000).put("hearingThresholdPersonFen", 500000);
        punishment.putArray("kinds").add("罚款");
        ObjectNode tier =
                punishment.putArray("tiers").addObject().put("code", "light").put("grade", "从轻");
        tier.put("circumstances", "初次").put("penalty", "罚款一千元").put("minFen", 1).put("maxFen", 100000);
        tier.put("multipleOf", "货值金额");
        item.putObject("levy").put("kind", "水资源费").put("reducible", true).put("standard", "每立方米0.08元");
        return ElementsJson.content(ContractJson.mapper().treeToValue(item, ItemElements.class));
    }

    private static ObjectNode row(ObjectNode item, String list) {
        ArrayNode rows = item.withArray("/" + list);
        return rows.isEmpty() ? rows.addObject() : (ObjectNode) rows.get(0);
    }

    private static void all(ObjectNode into, String... texts) {
        for (String name : texts) into.put(name, name);
    }

    private static void limit(ObjectNode limit) {
        limit.put("value", 5).put("unit", "work-day");
    }

    /** Leaves as the contract writes them: enum words in kebab, grades as letters, everything else as it is. */
    private static void walk(String at, Object value, BiConsumer<String, String> leaf) {
        switch (value) {
            case null -> {}
            case Record record -> {
                for (RecordComponent c : record.getClass().getRecordComponents())
                    walk(at + "/" + c.getName(), read(c, record), leaf);
            }
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) walk(at + "/" + i, list.get(i), leaf);
            }
            case TrustGrade grade -> leaf.accept(at, grade.name());
            case Enum<?> word ->
                leaf.accept(at, word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> leaf.accept(at, value.toString());
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every member that a content can have, as the types say. */
    private static void members(String at, Type type, Set<String> found) {
        if (type instanceof ParameterizedType list) {
            members(at + "/*", list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> one && one.isRecord()) {
            for (RecordComponent c : one.getRecordComponents())
                members(at + "/" + c.getName(), c.getGenericType(), found);
        } else {
            found.add(at);
        }
    }
}
