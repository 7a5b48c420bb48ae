package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.event.HandlingItem;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Services;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** Columns of services, handling items and remedies, read into items of the product's sample list. */
class HandlingDraftsLawTest {
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Seed.Item FOOD = item("340131002000");
    private static final Seed.Item HYGIENE = item("340123004000");

    private final Checking checking = new Checking(
            new ListReference(Sheets.bodies(SEED.organs()), SEED.entries(), Map.of()),
            region -> true,
            Families.load(SeedSource.product()),
            new ImportSettings("", null, "年度调整"),
            LocalDate.of(2026, 3, 2));

    @Test
    void handlingItemsLineByLineWithTheirCodes() {
        List<String> materials = HYGIENE.content().materials().stream()
                .map(material -> material.name())
                .toList();
        ItemContent content = content(
                HYGIENE,
                List.of(
                        Map.of(
                                Column.HANDLING_ITEM, "卫生许可（新办）",
                                Column.HANDLING_CODE, HYGIENE.itemCode() + "01",
                                Column.SITUATION, "首次申请"),
                        Map.of(
                                Column.HANDLING_ITEM, "卫生许可（延续）",
                                Column.SITUATION, "有效期届满",
                                Column.HANDLING_MATERIALS, materials.getFirst(),
                                Column.HANDLING_PROMISED, "3个工作日",
                                Column.HANDLING_CHANNELS, "窗口办理、网上")));
        assertEquals(
                List.of(
                        new HandlingItem("01", "卫生许可（新办）", "首次申请", List.of(), null, null, null, List.of()),
                        new HandlingItem(
                                "02",
                                "卫生许可（延续）",
                                "有效期届满",
                                List.of(HYGIENE.content().materials().getFirst().code()),
                                TimeLimit.workDays(3),
                                null,
                                null,
                                List.of("window", "online"))),
                content.handlingItems());
    }

    @Test
    void oneCellHoldsSeveralAndWhatIsKnownStays() {
        List<HandlingItem> known = FOOD.content().handlingItems();
        String names = known.get(0).name() + "\n" + known.get(2).name();
        ItemContent content = content(
                FOOD, List.of(Map.of(Column.HANDLING_ITEM, names, Column.HANDLING_RESULT, "食品经营许可证\n食品经营许可证（延续）")));
        assertEquals(
                List.of("01", "03"),
                content.handlingItems().stream().map(HandlingItem::serial).toList());
        HandlingItem renewal = content.handlingItems().getLast();
        assertEquals("食品经营许可证（延续）", renewal.result());
        assertEquals(known.get(2).materials(), renewal.materials());
        assertEquals(known.get(2).promised(), renewal.promised());
    }

    @Test
    void theSameAgainChangesNothing() {
        List<Map<Column, String>> lines = new ArrayList<>();
        for (HandlingItem one : FOOD.content().handlingItems())
            lines.add(Map.of(
                    Column.HANDLING_ITEM, one.name(),
                    Column.HANDLING_CODE, FOOD.itemCode() + one.serial(),
                    Column.SITUATION, Objects.requireNonNull(one.situation())));
        CheckedItem checked = check(FOOD, lines);
        assertEquals(RowResult.UNCHANGED, checked.result(), checked.findings().toString());
    }

    @Test
    void whatDoesNotFitIsToldAndNotTaken() {
        CheckedItem checked = check(
                HYGIENE,
                List.of(
                        Map.of(
                                Column.HANDLING_ITEM, "新办",
                                Column.HANDLING_CODE, "11340000QD00010180134011700100001",
                                Column.HANDLING_MATERIALS, "没有的材料",
                                Column.HANDLING_PROMISED, "很快"),
                        Map.of(Column.HANDLING_ITEM, "又一个", Column.HANDLING_CODE, "01"),
                        Map.of(Column.IN_HALL, "也许")));
        List<String> told = checked.findings().stream()
                .filter(finding -> finding.rule().equals(IntakeRules.NOT_TAKEN))
                .map(RowFinding::place)
                .toList();
        assertEquals(5, told.size(), told.toString());
        assertTrue(told.containsAll(List.of("业务办理项编码", "办理项材料", "办理项承诺时限", "业务办理项名称", "是否进驻政务大厅")), told.toString());
    }

    @Test
    void servicesAndWhoDecidesOnReconsideration() {
        Services known = Objects.requireNonNull(FOOD.content().services());
        ItemContent content = content(
                FOOD,
                List.of(Map.of(
                        Column.EXPRESS, "否",
                        Column.ONLINE_URL, "https://www.ahzwfw.gov.cn/",
                        Column.JOINT_ORGANS, "消防救援机构、公安机关",
                        Column.REVIEW_ORGAN, "肥西县人民政府",
                        Column.REVIEW_PHONE, "0551-12345678")));
        assertEquals(
                new Services(
                        "https://www.ahzwfw.gov.cn/",
                        known.mobileUrl(),
                        known.inHall(),
                        known.reservation(),
                        false,
                        known.terminals(),
                        List.of("消防救援机构", "公安机关"),
                        known.intermediary(),
                        known.extendedTo()),
                content.services());
        assertEquals("肥西县人民政府", Objects.requireNonNull(content.remedies()).reviewOrgan());
        assertEquals("0551-12345678", content.remedies().reviewPhone());
        assertEquals(
                Objects.requireNonNull(FOOD.content().remedies()).court(),
                content.remedies().court());
        CheckedItem wrong = check(FOOD, List.of(Map.of(Column.ONLINE_URL, "见网站")));
        assertEquals(RowResult.REFUSED, wrong.result());
        assertTrue(wrong.findings().stream().anyMatch(f -> f.rule().code().equals("R86")));
    }

    private ItemContent content(Seed.Item item, List<Map<Column, String>> lines) {
        CheckedItem checked = check(item, lines);
        assertEquals(RowResult.CHANGED, checked.result(), checked.findings().toString());
        return Objects.requireNonNull(checked.content());
    }

    private CheckedItem check(Seed.Item item, List<Map<Column, String>> said) {
        List<Map<Column, String>> lines = new ArrayList<>();
        for (Map<Column, String> one : said) {
            Map<Column, String> line = new EnumMap<>(one);
            if (lines.isEmpty()) line.put(Column.ITEM_CODE, item.itemCode());
            lines.add(line);
        }
        RawItem raw = new RawItem(0, "", 2, 1 + lines.size(), "", "", lines);
        KnownItem known = new KnownItem(item.itemCode(), 1, item.effectiveFrom(), item.content(), 1, null, false);
        return checking.decide(checking.identify(raw), known);
    }

    private static Seed.Item item(String basicCode) {
        return SEED.items().stream()
                .filter(i -> i.content().classification().basicCode().equals(basicCode)
                        && i.content().exercise().region().equals("340123"))
                .findFirst()
                .orElseThrow();
    }
}
