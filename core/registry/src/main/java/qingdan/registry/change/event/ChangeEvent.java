package qingdan.registry.change.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.event.Progression;
import qingdan.registry.event.ItemContent;

/**
 * What happened to a change request (变更申请事件), in the stream {@code change/<changeId>}. Type name on the log:
 * {@code registry.} and the record's name. Who did it, in which post, and when stand in the event's envelope.
 */
public sealed interface ChangeEvent {
    /** Version of the payloads' shape. */
    int SCHEMA = 1;

    ChangeRef ref();

    /**
     * 起草.
     *
     * @param follows the delegation that this take-over answers
     */
    record ChangeOpened(
            ChangeRef ref, Proposal proposal, @Nullable UUID follows) implements ChangeEvent {}

    /** 修改草稿. */
    record ChangeEdited(ChangeRef ref, Proposal proposal) implements ChangeEvent {}

    /** 添加佐证材料. */
    record ChangeAttachmentAdded(ChangeRef ref, Attachment attachment) implements ChangeEvent {}

    /** 撤下佐证材料: offices no longer judge by it; it is kept. */
    record ChangeAttachmentWithdrawn(ChangeRef ref, UUID attachmentId, String fileName, String note)
            implements ChangeEvent {}

    /** 提交, or submitted again after a return; {@code round} counts from 1. */
    record ChangeSubmitted(ChangeRef ref, String procedureKey, int procedureVersion, int round, Progression steps)
            implements ChangeEvent {}

    /** 紧急停止: the item may not be exercised from {@code from} on; the reviews follow. */
    record EmergencySuspended(
            ChangeRef ref,
            String itemCode,
            LocalDate from,
            String reason,
            String basis,
            String procedureKey,
            int procedureVersion,
            Progression steps)
            implements ChangeEvent {}

    /**
     * 审核意见: an office received, reviewed, summed up or approved.
     *
     * @param act receive, review, sum-up or approve
     * @param outcome as the route offers it: accept, pass, object, agree, approve, refuse, return
     * @param opinion reasons; needed for every outcome that is not plainly favourable
     */
    record ChangeReviewed(
            ChangeRef ref, String act, Office office, int round, String outcome, String opinion, Progression steps)
            implements ChangeEvent {}

    /** 定时发布. A later one replaces an earlier one. */
    record ChangeScheduled(ChangeRef ref, Instant publishAt, LocalDate effectiveFrom, Progression steps)
            implements ChangeEvent {}

    /**
     * 发布: the list has changed.
     *
     * @param given delegation: the item as it is handed down
     * @param givenEntryVersion delegation: the catalogue entry's version that the item has
     */
    record ChangePublished(
            ChangeRef ref,
            Proposal proposal,
            LocalDate effectiveFrom,
            @Nullable ItemContent given,
            @Nullable Integer givenEntryVersion,
            Progression steps)
            implements ChangeEvent {}

    /** 发布时退回: a rule of the list forbids it now. {@code code} is a problem's slug. */
    record ChangeSentBack(ChangeRef ref, String itemCode, String code, Map<String, String> args, Progression steps)
            implements ChangeEvent {
        public ChangeSentBack {
            args = Map.copyOf(args);
        }
    }

    /** 撤回. */
    record ChangeWithdrawn(ChangeRef ref, String reason, Progression steps) implements ChangeEvent {}

    /** 争议: goes to the establishment office first, then to the government. */
    record ChangeDisputed(ChangeRef ref, Office level, int round, String reason) implements ChangeEvent {}

    /** 争议处理. {@code upheld}: the objection is right, the request cannot be agreed to in this round. */
    record DisputeSettled(ChangeRef ref, Office level, boolean upheld, String reason) implements ChangeEvent {}

    /**
     * 环节逾期: a step's own limit passed while it was open. Recorded once for each time the step is opened.
     *
     * @param act what is to be done: receive, review, sum-up, approve, revise or schedule
     * @param post who is to do it
     * @param visit which stay of the route it was: a step opened again is another one
     * @param since day on which the step was opened
     * @param due its last day
     */
    record ChangeStepOverdue(
            ChangeRef ref, String act, String post, int round, int visit, LocalDate since, LocalDate due)
            implements ChangeEvent {}

    /**
     * 承接答复: what became of a take-over, said to the delegation it follows, wherever that is kept.
     *
     * @param follows the delegation
     * @param taken the receiver's item stands on the list; otherwise the take-over was refused or withdrawn
     * @param itemCode the receiver's item
     * @param effectiveFrom first day of the receiver's item; null when it was not taken over
     */
    record TakeOverAnswered(
            ChangeRef ref,
            UUID follows,
            boolean taken,
            String itemCode,
            @Nullable LocalDate effectiveFrom,
            String reason)
            implements ChangeEvent {}

    /**
     * 下放办结: the giver has heard. When it was taken over, its own item ends with the day on which the receiver's begins.
     *
     * @param takeOver the receiver's request
     */
    record DelegationClosed(
            ChangeRef ref,
            UUID takeOver,
            boolean taken,
            String itemCode,
            @Nullable LocalDate from,
            String reason) implements ChangeEvent {}
}
