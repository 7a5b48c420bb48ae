package qingdan.handlers.portal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseStatus;
import qingdan.handlers.Words;

/** What happens next, and whose turn it is, in words for the applicant (下一步). */
final class NextStep {
    private NextStep() {}

    static String of(
            CaseStatus state, boolean canRate, @Nullable String stageZh, @Nullable String stageEn, Locale locale) {
        String zh = stageZh == null ? "办理" : stageZh;
        String en = stageEn == null ? "handling" : stageEn;
        return switch (state) {
            case SUBMITTED ->
                Words.pick(
                        locale, "等待承办机关收件, 五个工作日内告知是否受理", "Waiting for the organ; it tells you within five work days");
            case CORRECTION_ASKED -> Words.pick(locale, "请您补正后提交", "Please correct and hand in");
            case CORRECTED -> Words.pick(locale, "等待承办机关核对补正并受理", "Waiting for the organ to check your correction");
            case ACCEPTED, IN_REVIEW, TO_DECIDE, FILED, INVESTIGATING ->
                Words.pick(locale, "等待「" + zh + "」", "Waiting for: " + en);
            case SUSPENDED -> Words.pick(locale, "特别程序进行中, 不计时限", "A special procedure runs; its time is not counted");
            case GRANTED, REFUSED, PENALISED -> Words.pick(locale, "已有决定, 等待送达", "Decided; waiting for delivery");
            case NOT_ACCEPTED -> Words.pick(locale, "未受理; 不服可申请复议或起诉", "Not accepted; you may appeal or sue");
            case DELIVERED, CLOSED ->
                canRate
                        ? Words.pick(locale, "已办结, 请您评价", "Closed; please rate the service")
                        : Words.pick(locale, "已办结", "Closed");
            case WITHDRAWN -> Words.pick(locale, "已撤回", "Withdrawn");
        };
    }
}
