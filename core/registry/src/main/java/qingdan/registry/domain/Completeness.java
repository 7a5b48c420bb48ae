package qingdan.registry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;

/**
 * Which elements an item still lacks to be complete (要素齐全度): every element of the national set that applies to its
 * family, and every element of Anhui's published form. What is lacking keeps no version back and costs no points: an organ may truly
 * have nothing to say, yet its administrator should know.
 */
public final class Completeness {
    private static final int STAGES = 3;
    private static final int DUTIES = 4;
    private static final int ACCOUNTABILITY = 5;
    private static final int RISKS = 3;
    private static final int FORM_FIELDS = 4;
    private static final int TIERS = 3;

    /**
     * An element and when it is there.
     *
     * @param pointer where it stands, or would stand, in the content's JSON
     * @param applies whether the item's family has it
     */
    public record Element(
            String pointer, String zh, String en, Predicate<ItemContent> applies, Predicate<ItemContent> present) {}

    /** Every element looked at, in the order of the published form. */
    public static final List<Element> ALL = List.of(
            always("/bases", "设定依据", "Legal basis", i -> !i.bases().isEmpty()),
            always("/bases", "设定依据的条款号或文号", "Article or document number of each legal basis", i -> i.bases().stream()
                    .allMatch(b -> b.article() != null || b.documentNo() != null)),
            always("/bases", "设定依据的条文内容", "Text of each legal basis", i -> i.bases().stream()
                    .allMatch(b -> b.text() != null)),
            always("/conditions", "办理条件", "Conditions", i -> !i.conditions().isEmpty()),
            always(
                    "/stages",
                    "办理环节（至少三个）",
                    "Stages (three or more)",
                    i -> i.stages().size() >= STAGES),
            always(
                    "/limits",
                    "法定办结时限或说明",
                    "Statutory time limit, or why there is none",
                    i -> i.limits().statutory() != null || i.limits().statutoryNote() != null),
            always("/limits", "承诺办结时限", "Promised time limit", i -> i.limits().promised() != null),
            always("/result", "办理结果", "Result", i -> i.result() != null),
            always(
                    "/result",
                    "结果样本",
                    "Sample of the result",
                    i -> i.result() != null && i.result().sample() != null),
            always(
                    "/duties",
                    "责任事项（至少四项）",
                    "Duties (four or more)",
                    i -> i.duties().size() >= DUTIES),
            always(
                    "/accountability",
                    "追责情形（至少五种）",
                    "Grounds of accountability (five or more)",
                    i -> i.accountability().size() >= ACCOUNTABILITY),
            always(
                    "/risks",
                    "廉政风险点（至少三个）",
                    "Integrity risks (three or more)",
                    i -> i.risks().size() >= RISKS),
            always("/questions", "常见问题", "Questions and answers", i -> !i.questions()
                    .isEmpty()),
            always("/remedies", "救济途径", "Remedies", i -> i.remedies() != null),
            always(
                    "/remedies",
                    "行政复议机关和行政诉讼法院",
                    "Where to apply for reconsideration, and the court",
                    i -> i.remedies() != null
                            && i.remedies().reviewOrgan() != null
                            && i.remedies().court() != null),
            always("/venue", "乘车路线", "How to get there", i -> i.venue().transit() != null),
            always("/exercise", "承办机构", "Office in charge", i -> i.exercise().office() != null),
            applied("/materials", "申请材料", "Materials", i -> !i.materials().isEmpty()),
            applied("/materials", "材料的受理标准", "Acceptance standard of each material", i -> i.materials().stream()
                    .allMatch(m -> m.acceptStandard() != null)),
            applied("/materials", "空白表格与示例样表", "Blank form and filled-in example", i -> i.materials().stream()
                    .anyMatch(m -> m.blankForm() != null && m.sample() != null)),
            applied("/services", "办理服务", "Services", i -> i.services() != null),
            applied(
                    "/form",
                    "申请表（至少四栏）",
                    "Form (four fields or more)",
                    i -> i.form().size() >= FORM_FIELDS),
            applied("/openForApplication", "开通网上申请", "Open for application online", ItemContent::openForApplication),
            applied(
                    "/audience",
                    "面向个人或企业的主题",
                    "Topics for persons or enterprises",
                    i -> !i.audience().personalTopics().isEmpty()
                            || !i.audience().corporateTopics().isEmpty()),
            penalty("/punishment", "处罚的情形与种类", "Facts and kinds of the penalty", i -> i.punishment() != null),
            penalty(
                    "/punishment",
                    "裁量基准（至少三档）",
                    "Standards of discretion (three tiers or more)",
                    i -> i.punishment() != null && i.punishment().tiers().size() >= TIERS));

    private Completeness() {}

    /** What the item lacks, in the order of {@link #ALL}; empty means complete. */
    public static List<Element> missing(ItemContent item) {
        List<Element> missing = new ArrayList<>();
        for (Element element : ALL)
            if (element.applies().test(item) && !element.present().test(item)) missing.add(element);
        return List.copyOf(missing);
    }

    private static Element always(String pointer, String zh, String en, Predicate<ItemContent> present) {
        return new Element(pointer, zh, en, item -> true, present);
    }

    private static Element applied(String pointer, String zh, String en, Predicate<ItemContent> present) {
        return new Element(pointer, zh, en, item -> item.handling().initiation() == Initiation.BY_APPLICATION, present);
    }

    private static Element penalty(String pointer, String zh, String en, Predicate<ItemContent> present) {
        return new Element(
                pointer,
                zh,
                en,
                item -> item.classification().nationalCategory().code().equals(Categories.PENALTY),
                present);
    }
}
