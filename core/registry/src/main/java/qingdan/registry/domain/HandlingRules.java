package qingdan.registry.domain;

import static qingdan.registry.domain.Severity.ERROR;
import static qingdan.registry.domain.Severity.WARNING;

import java.util.List;
import java.util.function.BiConsumer;
import qingdan.registry.event.FeeItem;
import qingdan.registry.event.Fees;
import qingdan.registry.event.Handling;
import qingdan.registry.event.HandlingDepth;
import qingdan.registry.event.Initiation;
import qingdan.registry.event.ItemContent;
import qingdan.registry.event.ResultDocument;
import qingdan.registry.event.ServiceObject;

/** Rules about fees, online depth, result and audience (收费、网办深度、结果与服务对象). */
final class HandlingRules {
    static final Rule FEE_COMPLETE = new Rule(
            "R41",
            ERROR,
            "收费事项缺少收费项目、标准或依据",
            "A charged item lacks the fee, its standard or its basis",
            "补充收费项目、标准和依据",
            "Add fee, standard and basis");
    static final Rule FEE_ABSENT = new Rule(
            "R42",
            ERROR,
            "不收费事项却有收费项目或网上支付",
            "An item without fees lists fees or online payment",
            "删除收费项目和网上支付",
            "Remove fees and online payment");
    static final Rule VISITS_REASON = new Rule(
            "R43",
            ERROR,
            "到现场次数不为零却没有说明原因",
            "Visits are needed but no reason is given",
            "说明必须现场办理的原因",
            "Say why a visit is needed");
    static final Rule DEPTH_VISITS = new Rule(
            "R44",
            ERROR,
            "全程网办（Ⅳ级）事项的到现场次数不为零",
            "An item handled fully online (depth IV) asks for visits",
            "降低网办深度或取消现场环节",
            "Lower the depth or drop the visit");
    static final Rule RESULT_SAMPLE = new Rule(
            "R45", WARNING, "有结果名称却没有结果样本", "The result has no sample", "上传或描述结果样本", "Add a sample of the result");
    static final Rule TOPICS_AGREE = new Rule(
            "R46",
            WARNING,
            "服务对象与主题分类不一致",
            "Topics do not agree with the service objects",
            "面向自然人应有自然人主题，面向法人应有法人主题",
            "Persons need a personal topic, legal persons a corporate one");
    static final Rule QUESTIONS_PRESENT = new Rule(
            "R47", WARNING, "行政许可没有常见问题", "A licence has no frequent question", "至少填写一个常见问题", "Add one question");
    static final Rule PROCEDURE_PRESENT =
            new Rule("R48", ERROR, "没有运行流程", "There is no procedure", "选择运行流程", "Choose a procedure");
    static final Rule AUDIENCE_PRESENT =
            new Rule("R49", ERROR, "没有服务对象", "There is no service object", "选择服务对象", "Choose whom the item is for");

    static final List<Rule> ALL = List.of(
            FEE_COMPLETE,
            FEE_ABSENT,
            VISITS_REASON,
            DEPTH_VISITS,
            RESULT_SAMPLE,
            TOPICS_AGREE,
            QUESTIONS_PRESENT,
            PROCEDURE_PRESENT,
            AUDIENCE_PRESENT);

    private HandlingRules() {}

    static void check(ItemContent item, BiConsumer<Rule, String> report) {
        Fees fees = item.fees();
        if (fees.charged() && (fees.items().isEmpty() || fees.items().stream().anyMatch(HandlingRules::vague)))
            report.accept(FEE_COMPLETE, "/fees");
        if (!fees.charged() && (!fees.items().isEmpty() || fees.onlinePayment())) report.accept(FEE_ABSENT, "/fees");
        Handling handling = item.handling();
        String reason = handling.visitReason();
        if (handling.visits() > 0 && (reason == null || reason.isBlank()))
            report.accept(VISITS_REASON, "/handling/visits");
        if (handling.depth() == HandlingDepth.IV && handling.visits() > 0)
            report.accept(DEPTH_VISITS, "/handling/depth");
        ResultDocument result = item.result();
        if (result != null && result.sample() == null) report.accept(RESULT_SAMPLE, "/result/sample");
        if (item.audience().objects().isEmpty()) report.accept(AUDIENCE_PRESENT, "/audience/objects");
        if (handling.initiation() == Initiation.BY_APPLICATION && !topicsAgree(item))
            report.accept(TOPICS_AGREE, "/audience");
        if (item.classification().nationalCategory().code().equals(Categories.LICENCE)
                && item.questions().isEmpty()) report.accept(QUESTIONS_PRESENT, "/questions");
        if (!item.procedureKey().matches("[a-z][a-z0-9-]{1,59}")) report.accept(PROCEDURE_PRESENT, "/procedureKey");
    }

    private static boolean vague(FeeItem fee) {
        return fee.name().isBlank() || fee.standard().isBlank() || fee.basis().isBlank();
    }

    private static boolean topicsAgree(ItemContent item) {
        boolean person = item.audience().objects().contains(ServiceObject.NATURAL_PERSON);
        boolean legal = item.audience().objects().stream()
                .anyMatch(o -> o != ServiceObject.NATURAL_PERSON && o != ServiceObject.OTHER);
        return (!person || !item.audience().personalTopics().isEmpty())
                && (!legal || !item.audience().corporateTopics().isEmpty());
    }
}
