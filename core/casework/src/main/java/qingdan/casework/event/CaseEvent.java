package qingdan.casework.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.event.Progression;

/**
 * What happened in a case (办件事件), in the stream {@code case/<caseId>}. Type name on the log: {@code casework.} and the
 * record's name. Who did it, in which post, and when stand in the event's envelope.
 */
public sealed interface CaseEvent {
    CaseRef ref();

    /** Where the case stands after this event. */
    CaseStanding standing();

    /** What the event did to the procedure. */
    Progression steps();

    /** The article it rests on (法律依据), in Chinese. */
    String legalBasis();

    /** 收件: an application reached the organ and became a case. */
    record CaseReceived(
            CaseRef ref,
            CaseHead head,
            Party party,
            List<Material> materials,
            LocalDate receivedOn,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {
        public CaseReceived {
            materials = List.copyOf(materials);
        }
    }

    /**
     * 依职权启动: the organ began a case by itself, e.g. a penalty.
     *
     * @param factsSha256 digest of the alleged facts, which stay in the organ's own tables
     */
    record CaseOpened(
            CaseRef ref,
            CaseHead head,
            Party party,
            String source,
            String factsSha256,
            LocalDate openedOn,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** 一次性补正告知 (行政许可法 第三十二条). */
    record CorrectionAsked(
            CaseRef ref,
            List<CorrectionItem> items,
            @Nullable String note,
            LocalDate askedOn,
            LocalDate answerDue,
            OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {
        public CorrectionAsked {
            items = List.copyOf(items);
        }
    }

    /** 收到补正. */
    record CorrectionReceived(
            CaseRef ref,
            List<Material> materials,
            @Nullable String note,
            LocalDate receivedOn,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {
        public CorrectionReceived {
            materials = List.copyOf(materials);
        }
    }

    /**
     * 受理: the statutory clock starts.
     *
     * @param acceptedOn day from which the limit runs; that day itself is not counted
     * @param deemed true when the organ kept silent for five work days (逾期不告知, 自收到申请材料之日起即为受理)
     */
    record CaseAccepted(
            CaseRef ref,
            LocalDate acceptedOn,
            boolean deemed,
            @Nullable String note,
            OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** 不予受理, with the reason and the way to appeal. */
    record CaseDeclined(
            CaseRef ref,
            String reason,
            String remedy,
            LocalDate declinedOn,
            OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /**
     * 审查.
     *
     * @param opinion approve, reject or return
     * @param internal the reviewer's words, for the authorities' eyes only (内部意见): never shown to the applicant
     */
    record CaseReviewed(
            CaseRef ref, String opinion, String internal, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}

    /**
     * 决定.
     *
     * @param outcome grant, refuse, penalise, no-penalty or dismiss
     * @param reasons required when it burdens the party
     * @param document the decision; null where the outcome needs none
     */
    record CaseDecided(
            CaseRef ref,
            String outcome,
            @Nullable String reasons,
            @Nullable String conditions,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            LocalDate decidedOn,
            String remedy,
            @Nullable OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** 特别程序, 计时中止 (行政许可法 第四十五条). */
    record CaseSuspended(
            CaseRef ref,
            String cause,
            String note,
            int plannedDays,
            LocalDate from,
            OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /**
     * 恢复计时.
     *
     * @param overrunDays days the suspension ran longer than planned; 0 when it did not
     * @param note what came of it; absent in events of versions that did not keep it
     */
    record CaseResumed(
            CaseRef ref,
            LocalDate on,
            int overrunDays,
            @Nullable String note,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** 延长期限 (行政许可法 第四十二条). */
    record CaseExtended(
            CaseRef ref, TimeLimit by, String reason, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}

    /** 送达 (行政许可法 第四十四条). */
    record CaseDelivered(
            CaseRef ref,
            String method,
            LocalDate deliveredOn,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /**
     * A step of the procedure was done by its post (办完环节).
     *
     * @param act what kind of step, e.g. investigate
     * @param stage stage that was finished
     * @param internal what the post wrote, for the authorities' eyes only (内部意见): never shown to the party
     */
    record TaskCompleted(
            CaseRef ref,
            UUID taskId,
            String act,
            String stage,
            String stageName,
            String outcome,
            String internal,
            @Nullable OrderedDocument document,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** A service that the procedure asked for answered (服务任务完成). */
    record ServiceCompleted(
            CaseRef ref, UUID taskId, String handler, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}

    /** A timer of the procedure fired (环节到时). */
    record TimerFired(
            CaseRef ref, String timer, String stage, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}

    /** 撤回. */
    record CaseWithdrawn(
            CaseRef ref,
            String reason,
            LocalDate withdrawnOn,
            CaseStanding standing,
            Progression steps,
            String legalBasis)
            implements CaseEvent {}

    /** 黄灯预警: a limit is near. */
    record WarningRaised(
            CaseRef ref, ClockKind clock, LocalDate due, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}

    /** 红灯: a limit passed. */
    record DeadlinePassed(
            CaseRef ref, ClockKind clock, LocalDate due, CaseStanding standing, Progression steps, String legalBasis)
            implements CaseEvent {}
}
