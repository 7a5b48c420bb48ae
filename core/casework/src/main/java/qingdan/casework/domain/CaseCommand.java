package qingdan.casework.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ClockKind;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.Material;
import qingdan.casework.event.Party;
import qingdan.procedure.event.Value;

/** What may be asked of a case (办件命令). */
public sealed interface CaseCommand {

    /** 收件, from an application. {@code region} is where the applicant asked it to be handled. */
    record ReceiveCase(UUID caseId, String number, String region, Party party, List<Material> materials)
            implements CaseCommand {}

    /** 依职权启动. {@code facts}: the alleged facts, kept in the organ's own tables; the event carries their digest. */
    record OpenCase(UUID caseId, String number, Party party, String source, String facts) implements CaseCommand {
        /** The same with the number it is given. */
        public OpenCase numbered(String given) {
            return new OpenCase(caseId, given, party, source, facts);
        }
    }

    /** 一次性补正告知 (行政许可法 第三十二条): everything at once, and once only. */
    record AskCorrection(
            List<CorrectionItem> items, @Nullable String note) implements CaseCommand {}

    /** 收到补正. */
    record ReceiveCorrection(
            List<Material> materials, @Nullable String note) implements CaseCommand {}

    /** 受理. */
    record AcceptCase(@Nullable String note) implements CaseCommand {}

    /** 不予受理. */
    record DeclineCase(String reason, @Nullable String legalBasis) implements CaseCommand {}

    /** 审查: approve, reject or return. */
    record ReviewCase(String opinion, String note) implements CaseCommand {}

    /** 决定: grant or refuse. */
    record DecideCase(
            String outcome,
            @Nullable String reason,
            @Nullable String conditions,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements CaseCommand {}

    /** 特别程序. {@code cause}: a word of {@link SuspensionCause}; {@code plannedDays}: work days announced. */
    record SuspendCase(String cause, int plannedDays, String note) implements CaseCommand {}

    /** 恢复计时. */
    record ResumeCase(String note) implements CaseCommand {}

    /** 延长期限, given by whoever may approve it. */
    record ExtendCase(int workDays, String reason) implements CaseCommand {}

    /** 送达: online, window or post. */
    record DeliverCase(String method, @Nullable String note) implements CaseCommand {}

    /** 办完流程任务. */
    record CompleteTask(UUID taskId, String outcome, String note, Map<String, Value> variables)
            implements CaseCommand {}

    /** A service of the platform answered. */
    record CompleteService(UUID taskId) implements CaseCommand {}

    /** 撤回, by the applicant. */
    record WithdrawCase(String reason) implements CaseCommand {}

    /** A limit is near: from the sweeper. */
    record RaiseWarning(ClockKind clock) implements CaseCommand {}

    /** A limit passed: from the sweeper. */
    record PassDeadline(ClockKind clock) implements CaseCommand {}

    /** A timer of the procedure is due: from the sweeper. */
    record FireTimer(int token, String timer) implements CaseCommand {}
}
