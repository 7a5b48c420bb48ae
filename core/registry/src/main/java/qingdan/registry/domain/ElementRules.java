package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import qingdan.kernel.domain.Uscc;
import qingdan.registry.event.Classification;
import qingdan.registry.event.Handling;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.event.HandlingKind;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.LegalBasis;
import qingdan.registry.event.ResultDocument;
import qingdan.registry.event.Stage;

/** Rules that hold elements against one another (要素之间的一致性), most of them from provinces' own checking scripts. */
final class ElementRules {
    static final Rule ORGAN_CODE = new Rule(
            "R08",
            ERROR,
            "实施主体的统一社会信用代码校验位有误，且未标明为临时代码",
            "The organ's credit code has a wrong check character and is not marked as temporary",
            "改正代码；尚未赋码的机关在主体名录中标明临时代码",
            "Correct the code; mark it as temporary in the organ table while none has been given");
    static final Rule OWN_PARENT =
            new Rule("R09", ERROR, "主项就是事项自身", "The item is its own main item", "改正主项", "Correct the main item");
    static final Rule BASIS_TWICE =
            new Rule("R18", WARNING, "同一设定依据重复", "A legal basis stands twice", "删除重复的依据", "Remove the second one");
    static final Rule RESULT_KIND = new Rule(
            "R61",
            WARNING,
            "结果名称与结果类型不一致（证照为出证，批复、批准书为批文，其他…文为文书或批文）",
            "The result's name and kind do not agree (a certificate or licence is one, a written approval is another)",
            "按结果名称选择结果类型",
            "Choose the kind that the name says");
    static final Rule NO_VISIT_NO_NET = new Rule(
            "R62",
            WARNING,
            "不用到现场又不能网上办理，办理形式中没有邮寄",
            "Neither a visit nor online handling, and no mail among the channels",
            "增加邮寄，或写明到现场次数",
            "Add mail, or say how many visits");
    static final Rule IMMEDIATE_LIMIT = new Rule(
            "R63",
            WARNING,
            "即办件的承诺办结时限超过一个工作日",
            "An item decided on the spot promises more than one working day",
            "改为承诺件，或缩短承诺时限",
            "Make it a promised item, or shorten the promise");
    static final Rule STAGE_PERSON =
            new Rule("R64", ERROR, "环节没有岗位责任人", "A stage has no responsible post by name", "填写岗位责任人", "Name the post");
    static final Rule CONDITIONS_PRESENT = new Rule(
            "R65",
            WARNING,
            "依申请事项没有受理条件",
            "An item by application has no conditions",
            "填写受理条件",
            "Write the conditions down");
    static final Rule CHARGED_LAW = new Rule(
            "R66",
            ERROR,
            "收费依据没有写明文件或条款",
            "The basis of a fee names neither a law nor a document",
            "写明收费依据的法律或文号",
            "Name the law or the document number");

    static final Rule WORD_KNOWN = new Rule(
            "R67",
            WARNING,
            "办理形式或特别程序不在字典中",
            "A way of handling or a special procedure is not in the dictionary",
            "从字典 channels 或 special-procedures 中选择",
            "Choose from the dictionary channels or special-procedures");

    static final List<Rule> ALL = List.of(
            ORGAN_CODE,
            OWN_PARENT,
            BASIS_TWICE,
            RESULT_KIND,
            NO_VISIT_NO_NET,
            IMMEDIATE_LIMIT,
            STAGE_PERSON,
            CONDITIONS_PRESENT,
            CHARGED_LAW,
            WORD_KNOWN);

    private static final int SHORTEST_BASIS = 4;

    private ElementRules() {}

    static void check(ItemContent item, ItemFacts facts, BiConsumer<Rule, String> report) {
        boolean temporary = facts.organ() != null && facts.organ().sample();
        if (!temporary && !Uscc.isValid(item.exercise().organ())) report.accept(ORGAN_CODE, "/exercise/organ");
        Classification codes = item.classification();
        if (codes.basicCode().equals(codes.parentBasicCode()))
            report.accept(OWN_PARENT, "/classification/parentBasicCode");
        Set<LegalBasis> bases = new HashSet<>();
        for (int i = 0; i < item.bases().size(); i++)
            if (!bases.add(item.bases().get(i))) report.accept(BASIS_TWICE, "/bases/" + i);
        ResultDocument result = item.result();
        if (result != null && !kindAgrees(result)) report.accept(RESULT_KIND, "/result/kind");
        for (int i = 0; i < item.stages().size(); i++) {
            Stage stage = item.stages().get(i);
            if (stage.postName().isBlank()) report.accept(STAGE_PERSON, "/stages/" + i + "/postName");
        }
        if (item.fees().charged())
            for (int i = 0; i < item.fees().items().size(); i++)
                if (item.fees().items().get(i).basis().strip().length() < SHORTEST_BASIS)
                    report.accept(CHARGED_LAW, "/fees/items/" + i + "/basis");
        handling(item, report);
    }

    private static void handling(ItemContent item, BiConsumer<Rule, String> report) {
        Handling handling = item.handling();
        known("channels", handling.channels(), "/handling/channels/", report);
        known("special-procedures", handling.specialProcedures(), "/handling/specialProcedures/", report);
        if (handling.initiation() != Initiation.BY_APPLICATION) return;
        boolean online = handling.depth().compareTo(HandlingDepth.III) >= 0;
        if (handling.visits() == 0 && !online && !handling.channels().contains("mail"))
            report.accept(NO_VISIT_NO_NET, "/handling/channels");
        if (handling.kind() == HandlingKind.IMMEDIATE
                && item.limits().promised() != null
                && LimitRules.hours(item.limits().promised()) > LimitRules.WORK_DAY_HOURS)
            report.accept(IMMEDIATE_LIMIT, "/limits/promised");
        if (item.conditions().isEmpty()) report.accept(CONDITIONS_PRESENT, "/conditions");
    }

    private static void known(String dictionary, List<String> codes, String at, BiConsumer<Rule, String> report) {
        for (int i = 0; i < codes.size(); i++)
            if (Dictionaries.entry(dictionary, codes.get(i)).isEmpty()) report.accept(WORD_KNOWN, at + i);
    }

    /** …证, …照 is a certificate; …批复, …批准书 an approval; any other …文 no certificate. Other names say nothing about the kind. */
    private static boolean kindAgrees(ResultDocument result) {
        String name = result.name().replaceAll("[（(].*?[）)]", "").strip();
        if (name.endsWith("证") || name.endsWith("执照") || name.endsWith("证书"))
            return result.kind().equals("certificate");
        if (name.endsWith("批复") || name.endsWith("批准书")) return result.kind().equals("approval");
        if (name.endsWith("文"))
            return result.kind().equals("document") || result.kind().equals("approval");
        return true;
    }
}
