package qingdan.casework.event;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseEvent.*;

/**
 * Tells an event to people (办理过程), in Chinese and English, without anything that is for the authorities' eyes only. The
 * portal's progress view and the officers' timeline use the same lines.
 *
 * @param kind kebab word of the event, e.g. {@code case-accepted}
 * @param detail null when the title says it all
 * @param forApplicant whether the applicant sees the step at all
 */
public record Narration(
        String kind,
        String title,
        String titleEn,
        @Nullable String detail,
        @Nullable String detailEn,
        boolean forApplicant) {

    public static Narration of(CaseEvent event) {
        return switch (event) {
            case CaseReceived e -> line(e, "已收件", "Application received");
            case CaseOpened e -> line(e, "线索登记, 提请立案", "Case opened by the organ");
            case CorrectionAsked e ->
                line(e, "需要补正材料", "Correction asked", problems(e), "Answer by " + e.answerDue(), true);
            case CorrectionReceived e -> line(e, "已提交补正", "Correction received");
            case CaseAccepted e -> accepted(e);
            case CaseDeclined e ->
                line(e, "不予受理", "Not accepted", Sentence.of(e.reason()) + e.remedy(), e.reason(), true);
            case CaseReviewed e -> line(e, reviewed(e.opinion()), "Review: " + e.opinion(), null, null, false);
            case CaseDecided e -> decided(e);
            case CaseSuspended e ->
                line(
                        e,
                        "进入特别程序, 计时中止",
                        "Clock suspended",
                        "预计" + e.plannedDays() + "个工作日, 所需时间不计入期限",
                        "About " + e.plannedDays() + " work days that do not count",
                        true);
            case CaseResumed e -> line(e, "恢复计时", "Clock resumed", e.note(), e.note(), true);
            case CaseExtended e ->
                line(
                        e,
                        "延长办理期限" + e.by().inChinese(),
                        "Limit extended by " + e.by().value() + " work days",
                        "理由: " + e.reason(),
                        e.reason(),
                        true);
            case CaseDelivered e -> line(e, "已送达, 办结", "Delivered");
            case TaskCompleted e -> line(e, e.stageName() + "完成", "Step done: " + e.stage(), null, null, false);
            case ServiceCompleted e ->
                e.handler().equals("decision-document")
                        ? line(e, "决定书已制作, 待送达", "Decision drawn up")
                        : line(e, "系统催办", "Reminder sent", null, null, false);
            case TimerFired e -> line(e, "环节到期", "Step reached its limit", null, null, false);
            case CaseWithdrawn e -> line(e, "申请人撤回申请", "Withdrawn by the applicant");
            case WarningRaised e ->
                line(e, e.clock().zh() + "即将届满", e.clock().en() + " is near", "截止" + e.due(), "Due " + e.due(), false);
            case DeadlinePassed e ->
                line(
                        e,
                        e.clock().zh() + "已超过",
                        e.clock().en() + " has passed",
                        "截止" + e.due(),
                        "Due " + e.due(),
                        false);
        };
    }

    private static Narration accepted(CaseAccepted e) {
        return e.deemed()
                ? line(
                        e,
                        "视为受理",
                        "Deemed accepted",
                        "五个工作日内未告知补正, 自" + e.acceptedOn() + "收到申请材料之日起即为受理",
                        "No answer within five work days: accepted as of " + e.acceptedOn(),
                        true)
                : line(e, "已受理", "Accepted");
    }

    private static Narration decided(CaseDecided e) {
        String reasons = e.reasons() == null || e.reasons().isBlank() ? null : "理由: " + e.reasons();
        return switch (e.outcome()) {
            case "grant" -> line(e, "决定: 准予许可", "Decision: granted", e.conditions(), null, true);
            case "refuse" ->
                line(e, "决定: 不予许可", "Decision: refused", Sentence.of(reasons) + e.remedy(), e.reasons(), true);
            case "penalise" -> line(e, "决定: 予以处罚", "Decision: penalised", e.conditions(), null, true);
            default -> line(e, "决定: 不予处罚或撤销案件", "Decision: no penalty", reasons, null, true);
        };
    }

    private static String problems(CorrectionAsked e) {
        String problems = e.items().stream().map(CorrectionItem::problem).collect(Collectors.joining("; "));
        return Sentence.of(problems) + "请于" + e.answerDue() + "前补正";
    }

    private static String reviewed(String opinion) {
        return switch (opinion) {
            case "approve" -> "审查: 建议准予";
            case "reject" -> "审查: 建议不予";
            default -> "审查: 退回补充核实";
        };
    }

    private static Narration line(CaseEvent event, String title, String titleEn) {
        return line(event, title, titleEn, null, null, true);
    }

    private static Narration line(
            CaseEvent event,
            String title,
            String titleEn,
            @Nullable String detail,
            @Nullable String detailEn,
            boolean forApplicant) {
        return new Narration(kind(event), title, titleEn, detail, detailEn, forApplicant);
    }

    private static String kind(CaseEvent event) {
        return event.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
