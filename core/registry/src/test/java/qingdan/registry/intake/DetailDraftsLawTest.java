package qingdan.registry.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.TimeLimit;
import qingdan.registry.domain.Categories;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.Duty;
import qingdan.registry.event.Fees;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.Material;
import qingdan.registry.event.Question;
import qingdan.registry.event.RiskPoint;
import qingdan.registry.event.ServiceObject;
import qingdan.registry.event.Stage;
import qingdan.registry.publication.ListKind;
import qingdan.registry.publication.ListedItem;
import qingdan.registry.seed.Families;
import qingdan.registry.seed.Seed;
import qingdan.registry.seed.SeedFiles;
import qingdan.registry.seed.SeedSource;

/** Every further column of a list, read into an item of the product's sample list. */
class DetailDraftsLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Seed SEED = SeedFiles.load(SeedSource.product());
    private static final Seed.Item LICENCE = SEED.items().stream()
            .filter(i -> i.content().materials().size() > 2 && i.content().result() != null)
            .findFirst()
            .orElseThrow();
    private static final Seed.Item PENALTY = ofCategory(Categories.PENALTY);
    private static final Seed.Item LEVY = ofCategory(Categories.LEVY);

    private final Checking checking = new Checking(
            new ListReference(Sheets.bodies(SEED.organs()), SEED.entries(), Map.of()),
            region -> true,
            Families.load(SeedSource.product()),
            new ImportSettings("", null, "年度调整"),
            TODAY);

    @Test
    void materialsAreAddedAndThoseKnownKeepWhatTheTableDoesNotSay() {
        Material known = LICENCE.content().materials().getFirst();
        ItemContent content = content(LICENCE, Map.of(Column.MATERIAL, "1." + known.name() + "\n2.委托书（原件2份，非必要）"));
        assertEquals(2, content.materials().size());
        assertEquals(known, content.materials().getFirst());
        Material added = content.materials().getLast();
        assertEquals(
                List.of("委托书", "原件", 2, false),
                List.of(added.name(), added.format(), added.copies(), added.required()));
    }

    @Test
    void aFormulaIsToldAndNothingOfItsItemIsTaken() {
        for (String cell : List.of(
                "=HYPERLINK(\"http://x\")", "=1+1", "@SUM(A1)", "+cmd|'/C calc'!A0", "-SUM(A1:A9)", "= A1\n第二行")) {
            CheckedItem checked = check(LICENCE, Map.of(Column.CONDITIONS, cell));
            assertEquals(RowResult.REFUSED, checked.result(), cell);
            RowFinding told = checked.findings().getFirst();
            assertEquals("I26", told.rule().code(), cell);
            assertTrue(told.zh().contains(Column.CONDITIONS.title()), told.zh());
        }
        for (String cell : List.of("+86 0551-62345678", "-", "- 无", "-3", "@", "年满18周岁=成年", "A=B"))
            assertTrue(
                    check(LICENCE, Map.of(Column.CONDITIONS, cell)).findings().stream()
                            .noneMatch(f -> f.rule().code().equals("I26")),
                    cell);
    }

    @Test
    void aRiskHasItsPostAndWhoeverIsNamed() {
        RiskPoint known = LICENCE.content().risks().getFirst();
        ItemContent named = content(
                LICENCE,
                Map.of(
                        Column.RISK_STAGE,
                        known.stage(),
                        Column.RISK,
                        known.manifestation(),
                        Column.RISK_POST,
                        "窗口受理岗",
                        Column.RISK_PERSON,
                        "张三"));
        RiskPoint risk = named.risks().getFirst();
        assertEquals(List.of(known.measure(), "窗口受理岗", "张三"), List.of(risk.measure(), risk.post(), risk.person()));
        assertEquals(
                "张三",
                ListKind.RISKS
                        .lines(new ListedItem("c", 1, TODAY, "in-force", null, named, NullNode.getInstance()), 1)
                        .getFirst()
                        .get(ListKind.RISKS.headings().indexOf("责任人姓名")));
        assertNull(content(LICENCE, Map.of(Column.RISK, known.manifestation(), Column.RISK_PERSON, ""))
                .risks()
                .getFirst()
                .person());
    }

    @Test
    void stagesOfTheItemGetTheirLimitsAndOthersAreNotTaken() {
        List<Stage> known = LICENCE.content().stages();
        StringBuilder cell = new StringBuilder(known.getFirst().name()).append("1日");
        for (Stage stage : known.subList(1, known.size())) cell.append(" → ").append(stage.name());
        ItemContent content = content(LICENCE, Map.of(Column.STAGES, cell.toString()));
        assertEquals(TimeLimit.days(1), content.stages().getFirst().limit());
        assertEquals(known.getFirst().post(), content.stages().getFirst().post());
        assertEquals(known.subList(1, known.size()), content.stages().subList(1, known.size()));
        CheckedItem other = check(LICENCE, Map.of(Column.STAGES, "烧香 → 拜佛"));
        assertEquals(List.of("运行流程"), notTaken(other));
        assertEquals(RowResult.UNCHANGED, other.result());
    }

    @Test
    void feesNeedNameStandardAndBasis() {
        ItemContent charged = content(
                LICENCE,
                Map.of(
                        Column.CHARGED,
                        "是",
                        Column.FEE,
                        "工本费",
                        Column.FEE_STANDARD,
                        "每证10元",
                        Column.FEE_BASIS,
                        "皖价费〔2010〕1号"));
        assertTrue(charged.fees().charged());
        assertEquals("每证10元", charged.fees().items().getFirst().standard());
        assertEquals(
                Fees.NONE,
                content(LICENCE, Map.of(Column.FEE_STANDARD, "不收费", Column.TRANSIT, "步行"))
                        .fees());
        assertEquals(List.of("收费标准"), notTaken(check(LICENCE, Map.of(Column.FEE_STANDARD, "按规定"))));
    }

    @Test
    void wordsOfDictionaries() {
        ItemContent content = content(
                LICENCE,
                Map.of(
                        Column.OBJECTS,
                        "自然人、企业法人，非法人企业（含个体工商户）",
                        Column.PERSONAL_TOPICS,
                        "准营准办、11",
                        Column.CORPORATE_TOPICS,
                        "准营准办",
                        Column.CHANNELS,
                        "窗口办理、邮寄"));
        assertEquals(
                List.of(ServiceObject.NATURAL_PERSON, ServiceObject.ENTERPRISE, ServiceObject.UNINCORPORATED),
                content.audience().objects());
        assertEquals(List.of("准营准办", "婚姻登记"), content.audience().personalTopics());
        assertEquals(List.of("window", "mail"), content.handling().channels());
        CheckedItem strange = check(LICENCE, Map.of(Column.OBJECTS, "神仙", Column.CHANNELS, "托梦"));
        assertEquals(List.of("办理形式", "服务对象"), notTaken(strange));
    }

    @Test
    void resultAndQuestions() {
        ItemContent content = content(
                LICENCE,
                Map.of(
                        Column.RESULT_NAME,
                        "关于准予设立的批复",
                        Column.RESULT_KIND,
                        "批文",
                        Column.QUESTION,
                        "问：要多久？\n答：三天。\n问：要钱吗？答：不要。"));
        assertEquals("approval", LawfulResult.kind(content));
        assertEquals(List.of(new Question("要多久？", "三天。"), new Question("要钱吗？", "不要。")), content.questions());
    }

    /** The result that must be there. */
    private static final class LawfulResult {
        static String kind(ItemContent content) {
            var result = content.result();
            assertNotNull(result);
            assertEquals("关于准予设立的批复", result.name());
            return result.kind();
        }
    }

    @Test
    void penaltiesAndLeviesHaveTheirOwnColumns() {
        var punishment = content(PENALTY, Map.of(Column.PENALTY, "处一万元以下罚款", Column.PENALTY_KINDS, "警告、罚款"))
                .punishment();
        assertNotNull(punishment);
        assertEquals(List.of("警告", "罚款"), punishment.kinds());
        assertEquals("处一万元以下罚款", punishment.actsKindsRange());
        var levy = content(LEVY, Map.of(Column.LEVY_KIND, "费", Column.LEVY_STANDARD, "每立方米一元"))
                .levy();
        assertNotNull(levy);
        assertEquals("每立方米一元", levy.standard());
        assertEquals(List.of("处罚的行为、种类、幅度"), notTaken(check(LICENCE, Map.of(Column.PENALTY, "罚款"))));
    }

    @Test
    void localCodeRemarkAndWhoAnswersAreKept() {
        ItemContent content = content(
                LICENCE, Map.of(Column.LOCAL_CODE, "皖SW-0001", Column.ACCOUNTABLE, "直接责任人", Column.REMARK, "暂停；见附件"));
        assertEquals("皖SW-0001", content.classification().localCode());
        assertEquals("见附件", content.remark());
        assertTrue(content.accountability().size() > 1);
        assertTrue(content.accountability().stream().allMatch(a -> "直接责任人".equals(a.subjects())));
        assertEquals(
                RowResult.UNCHANGED, check(LICENCE, Map.of(Column.REMARK, "暂停")).result());
    }

    @Test
    void whoAnswersMayStandByClause() {
        RawItem raw = raw(
                LICENCE,
                Map.of(Column.ACCOUNTABILITY, "不受理", Column.ACCOUNTABLE, "承办人"),
                Map.of(Column.ACCOUNTABILITY, "超期", Column.ACCOUNTABLE, "审批人"));
        assertEquals(
                List.of(new Accountability("不受理", null, "承办人"), new Accountability("超期", null, "审批人")),
                DutyDrafts.accountability(raw, List.of()));
    }

    @Test
    void whatIsLongerThanItsElementIsRefused() {
        CheckedItem checked = check(LICENCE, Map.of(Column.PHONE, "0551-62601111、".repeat(10)));
        assertEquals(RowResult.REFUSED, checked.result());
        assertEquals("/venue/phone", checked.findings().getLast().place());
        assertEquals("I24", checked.findings().getLast().rule().code());
        assertEquals(
                RowResult.REFUSED,
                check(
                                LICENCE,
                                Map.of(
                                        Column.ALIASES,
                                        String.join(
                                                "、",
                                                java.util.stream.IntStream.range(0, 21)
                                                        .mapToObj(i -> "俗称" + i)
                                                        .toList())))
                        .result());
    }

    @Test
    void handlingInWordsAndNumbers() {
        ItemContent content =
                content(LICENCE, Map.of(Column.HANDLING_KIND, "联办件", Column.DEPTH, "Ⅲ级", Column.VISITS, "0次"));
        assertEquals(HandlingKind.JOINT, content.handling().kind());
        assertEquals(HandlingDepth.III, content.handling().depth());
        assertEquals(0, content.handling().visits());
        assertEquals(
                List.of("到办事现场次数", "办件类型", "网上办理深度"),
                notTaken(check(LICENCE, Map.of(Column.HANDLING_KIND, "急件", Column.DEPTH, "很深", Column.VISITS, "若干"))));
    }

    @Test
    void aDutyKeepsItsBasisWhenTheTableHasNoColumnForIt() {
        Duty known = LICENCE.content().duties().getFirst();
        ItemContent content =
                content(LICENCE, Map.of(Column.DUTY, "1." + known.stage() + "：" + known.content() + "\n2.新的责任：依法办理"));
        assertEquals(List.of(known, new Duty("新的责任", "依法办理", null)), content.duties());
    }

    private static Seed.Item ofCategory(String category) {
        return SEED.items().stream()
                .filter(i ->
                        i.content().classification().nationalCategory().code().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notTaken(CheckedItem checked) {
        return checked.findings().stream()
                .filter(f -> f.rule().equals(IntakeRules.NOT_TAKEN))
                .map(RowFinding::place)
                .sorted()
                .toList();
    }

    private ItemContent content(Seed.Item item, Map<Column, String> cells) {
        CheckedItem checked = check(item, cells);
        ItemContent content = checked.content();
        assertNotNull(content, checked.findings().toString());
        return content;
    }

    @SafeVarargs
    private static RawItem raw(Seed.Item item, Map<Column, String>... cells) {
        List<Map<Column, String>> lines = new ArrayList<>();
        for (Map<Column, String> line : cells) lines.add(new EnumMap<>(line));
        lines.getFirst().put(Column.ITEM_CODE, item.itemCode());
        return new RawItem(0, "", 2, 1L + lines.size(), "", "", lines);
    }

    private CheckedItem check(Seed.Item item, Map<Column, String> cells) {
        RawItem raw = raw(item, cells);
        KnownItem known = new KnownItem(item.itemCode(), 1, item.effectiveFrom(), item.content(), 1, null, false);
        return checking.decide(checking.identify(raw), known);
    }
}
