package qingdan.registry.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.registry.domain.Categories;
import qingdan.registry.event.Accountability;
import qingdan.registry.event.Duty;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.RiskLevel;
import qingdan.registry.event.RiskPoint;
import qingdan.registry.intake.CellTexts;

/** The published tables (公布表式), in the layouts of Anhui's lists; the headings are those that an import reads. */
public enum ListKind {
    /** 总表: one line an item; that of a sub-item has its main item's name under 事项名称 and its own under 子项名称. */
    TOTAL("权力清单总表", "权力类型", "事项名称", "子项名称", "主项编码", "实施主体", "行使层级", "实施编码", "备注"),
    /** 分表: one line an item, with bases, duties, accountability and course. */
    ITEMS("权力清单分表", "权力类型", "事项名称", "实施依据", "责任事项", "追责情形", "运行流程", "实施主体", "法定办结时限", "承诺办结时限", "实施编码"),
    /** 责任清单: one line a duty or clause. */
    DUTIES("责任清单", "权力类型", "事项名称", "责任环节", "责任事项", "责任事项依据", "追责情形", "追责依据", "追责对象范围", "实施主体", "实施编码"),
    /** 廉政风险点: one line a risk. */
    RISKS("廉政风险点", "权力类型", "事项名称", "环节名称", "表现形式", "风险等级", "防控措施", "责任人", "责任人姓名", "实施主体", "实施编码");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of
    private final List<String> headings;

    ListKind(String title, String... headings) {
        this.title = title;
        List<String> all = new ArrayList<>(List.of("序号"));
        all.addAll(List.of(headings));
        this.headings = List.copyOf(all);
    }

    public String title() {
        return title;
    }

    public List<String> headings() {
        return headings;
    }

    /** {@code total}, {@code items}, {@code duties}, {@code risks}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListKind> of(String word) {
        for (ListKind kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
        return Optional.empty();
    }

    /** The lines of an item, at least one; {@code number} is its 序号. */
    public List<List<String>> lines(ListedItem item, long number) {
        ItemContent c = item.content();
        String category = Categories.find(c.classification().ahCategory())
                .map(x -> x.zh())
                .orElse(c.classification().ahCategory().code());
        String organ = c.exercise().organName();
        String n = Long.toString(number);
        return switch (this) {
            case TOTAL ->
                List.of(List.of(
                        n,
                        category,
                        item.mainName() == null ? c.name() : item.mainName(),
                        item.mainName() == null ? "" : c.name(),
                        text(c.classification().parentBasicCode()),
                        organ,
                        c.exercise().level().zh(),
                        item.itemCode(),
                        CellTexts.remark(item.status().equals("suspended"), c.remark())));
            case ITEMS ->
                List.of(List.of(
                        n,
                        category,
                        c.name(),
                        CellTexts.numbered(
                                c.bases().stream().map(CellTexts::basis).toList()),
                        CellTexts.duties(c.duties()),
                        CellTexts.numbered(c.accountability().stream()
                                .map(Accountability::content)
                                .toList()),
                        CellTexts.course(c.stages()),
                        organ,
                        c.limits().statutory() == null
                                ? ""
                                : c.limits().statutory().inChinese(),
                        c.limits().promised() == null
                                ? ""
                                : c.limits().promised().inChinese(),
                        item.itemCode()));
            case DUTIES -> duties(item, n, category, organ);
            case RISKS -> risks(item, n, category, organ);
        };
    }

    private static List<List<String>> duties(ListedItem item, String n, String category, String organ) {
        ItemContent c = item.content();
        int count = Math.max(1, Math.max(c.duties().size(), c.accountability().size()));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Duty duty = i < c.duties().size() ? c.duties().get(i) : new Duty("", "", null);
            Accountability clause =
                    i < c.accountability().size() ? c.accountability().get(i) : new Accountability("", null, null);
            lines.add(List.of(
                    n,
                    category,
                    c.name(),
                    duty.stage(),
                    duty.content(),
                    text(duty.basis()),
                    clause.content(),
                    text(clause.basis()),
                    text(clause.subjects()),
                    organ,
                    item.itemCode()));
        }
        return lines;
    }

    private static List<List<String>> risks(ListedItem item, String n, String category, String organ) {
        ItemContent c = item.content();
        List<List<String>> lines = new ArrayList<>();
        for (RiskPoint risk : c.risks())
            lines.add(List.of(
                    n,
                    category,
                    c.name(),
                    risk.stage(),
                    risk.manifestation(),
                    level(risk.level()),
                    risk.measure(),
                    risk.post(),
                    text(risk.person()),
                    organ,
                    item.itemCode()));
        if (lines.isEmpty()) lines.add(List.of(n, category, c.name(), "", "", "", "", "", "", organ, item.itemCode()));
        return lines;
    }

    private static String level(RiskLevel level) {
        return switch (level) {
            case HIGH -> "高";
            case MEDIUM -> "中";
            case LOW -> "低";
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
