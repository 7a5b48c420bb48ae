package qingdan.registry.intake;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.List;
import qingdan.registry.domain.Rule;

/** What can be wrong with a row before the rules of the list itself are asked (导入校核规则). */
public final class IntakeRules {
    static final Rule NAME_MISSING =
            new Rule("I01", ERROR, "没有事项名称", "The item has no name", "填写事项名称", "Give the item a name");
    static final Rule ORGAN_UNKNOWN = new Rule(
            "I02",
            ERROR,
            "找不到实施主体，或名称对应多个主体",
            "The organ is unknown, or its name fits several",
            "填写主体名录中的全称或统一社会信用代码",
            "Write its full name as in the organ table, or its credit code");
    static final Rule ORGAN_ELSEWHERE = new Rule(
            "I03",
            ERROR,
            "实施主体不属于您的地区，或由另一节点维护",
            "The organ is not of your region, or another node keeps its list",
            "由该地区的事项管理员在其节点导入",
            "Its region's own administrator imports it at its own node");
    static final Rule NOT_IN_CATALOGUE = new Rule(
            "I04",
            ERROR,
            "基本目录中没有这个事项",
            "The item does not stand in the common catalogue",
            "核对名称或填写基本编码；确需新增的先提出变更申请",
            "Check the name or give the basic code; a new item needs a change request first");
    static final Rule AMBIGUOUS = new Rule(
            "I05",
            ERROR,
            "名称对应基本目录中的多个事项",
            "The name fits several entries of the catalogue",
            "填写12位基本编码",
            "Give the basic code of 12 digits");
    static final Rule CODE_WRONG = new Rule(
            "I06",
            ERROR,
            "编码不合规则，或与实施主体、层级、事项不一致",
            "A code is malformed, or differs from the organ, the level or the item",
            "核对编码，或留空由系统生成",
            "Check the code, or leave it empty");
    static final Rule DUPLICATE =
            new Rule("I07", ERROR, "同一工作表中事项重复", "The item stands twice on one sheet", "只保留一处", "Keep one of them");
    static final Rule PARENT_CYCLE = new Rule(
            "I08",
            ERROR,
            "主项与子项循环引用",
            "Main items and sub-items refer to each other in a circle",
            "核对主项编码",
            "Check the code of the main item");
    static final Rule STANDARD_KEPT = new Rule(
            "I09",
            WARNING,
            "标准要素与基本目录不同，以基本目录为准",
            "A standard element differs from the catalogue, whose words are kept",
            "需要修改标准要素的，向省级提出变更申请",
            "To change a standard element, ask the province");
    static final Rule UNREADABLE = new Rule(
            "I10", ERROR, "单元格内容无法读懂", "A cell cannot be understood", "按模板的写法填写", "Write it as in the template");
    static final Rule NOT_IN_USE = new Rule(
            "I12",
            ERROR,
            "状态为取消或暂停的事项不能导入",
            "An item that is cancelled or suspended cannot be imported",
            "取消、暂停须通过变更申请办理",
            "Use a change request to cancel or suspend");
    static final Rule TOO_MANY_LINES = new Rule(
            "I13", ERROR, "一个事项的行数过多", "The item has too many rows", "核对事项名称是否漏填", "Check whether names are missing");
    static final Rule ABOLISHED = new Rule("I14", ERROR, "事项已取消", "The item was abolished", "不再导入", "Leave it out");
    static final Rule DATE_REFUSED = new Rule(
            "I15",
            ERROR,
            "生效日期早于今天，或不晚于现行版本的生效日期",
            "The effective date is past, or not after that of the current version",
            "改用今后的日期",
            "Choose a later day");
    static final Rule OWNED_ELSEWHERE = new Rule(
            "I17",
            ERROR,
            "事项由另一节点发布和维护",
            "The item is published and kept by another node",
            "在维护该事项的节点导入",
            "Import it at the node that keeps it");
    static final Rule REFUSED =
            new Rule("I18", ERROR, "不符合清单规则", "The rules of the list refuse it", "按说明修改", "Correct it as explained");

    static final Rule ENTRY_ADOPTED = new Rule(
            "I19",
            WARNING,
            "基本目录已有新版本，导入即采用",
            "The catalogue has a newer version, which the import adopts",
            "核对标准要素的变化",
            "See what changes in its standard elements");
    static final Rule STANDARD_LOCKED = new Rule(
            "I20",
            ERROR,
            "标准字段与基本目录不符",
            "A standard field does not agree with the catalogue",
            "核对行使层级等标准字段；目录有误的报省级修订",
            "Check the level and other standard fields; ask the province if the catalogue is wrong");

    static final Rule NOT_TAKEN = new Rule(
            "I21",
            WARNING,
            "认识这一列，但所写内容未采用",
            "The column is known, but what it says was not taken",
            "清单没有相应要素、与事项不符或读不懂的内容不入库，需要的在事项编辑中补充",
            "The list has no such element, the item does not fit it, or it cannot be read; add it in the item's editor");
    static final Rule SHEETS_DISAGREE = new Rule(
            "I22",
            ERROR,
            "同一事项在不同工作表中的说法不一",
            "Two sheets say different things of the same item",
            "改成一致，或只在一处填写",
            "Make them agree, or fill in one of them only");

    static final Rule TOO_LARGE = new Rule(
            "I23",
            ERROR,
            "一个事项的内容超过一百万字",
            "What the file says of one item is longer than a million characters",
            "核对表格是否把多个事项并成了一个",
            "Check whether the table has run several items together");
    static final Rule OUT_OF_BOUNDS = new Rule(
            "I24",
            ERROR,
            "内容超过要素的长度或条数",
            "The text is longer, or the entries are more, than the element may have",
            "缩短后再导入",
            "Shorten it");

    static final Rule ORGAN_RENAMED = new Rule(
            "I25",
            WARNING,
            "实施主体写的不是现在的名称，按现在的名称导入",
            "The organ is called by another of its names; it is taken in under its present one",
            "改用现在的名称",
            "Write its present name");

    static final Rule FORMULA = new Rule(
            "I26",
            ERROR,
            "单元格写的是公式，表格软件打开清单时会执行",
            "A cell holds a formula, which a spreadsheet would run when it opens the list",
            "改成文字或数值",
            "Write text or a number instead");

    private IntakeRules() {}

    /** All of them, for the guide. */
    public static List<Rule> all() {
        return List.of(
                NAME_MISSING,
                ORGAN_UNKNOWN,
                ORGAN_ELSEWHERE,
                NOT_IN_CATALOGUE,
                AMBIGUOUS,
                CODE_WRONG,
                DUPLICATE,
                PARENT_CYCLE,
                STANDARD_KEPT,
                UNREADABLE,
                NOT_IN_USE,
                TOO_MANY_LINES,
                ABOLISHED,
                DATE_REFUSED,
                OWNED_ELSEWHERE,
                REFUSED,
                ENTRY_ADOPTED,
                STANDARD_LOCKED,
                NOT_TAKEN,
                SHEETS_DISAGREE,
                TOO_LARGE,
                OUT_OF_BOUNDS,
                ORGAN_RENAMED,
                FORMULA);
    }
}
