package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.registry.change.event.Attachment;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Proposal;

/** What may be asked of a change request (变更申请命令). */
public sealed interface ChangeCommand {
    /** 起草. {@code follows}: the delegation that a take-over answers. */
    record OpenChange(
            ChangeRef ref, Proposal proposal, @Nullable UUID follows) implements ChangeCommand {}

    /** 修改 a draft or a returned request; its kind stays. */
    record EditChange(Proposal proposal) implements ChangeCommand {}

    /** 添加佐证材料 to a draft or a returned request. */
    record AddAttachment(Attachment attachment) implements ChangeCommand {}

    /** 撤下佐证材料. */
    record WithdrawAttachment(UUID attachmentId, String note) implements ChangeCommand {}

    /** 提交. */
    record SubmitChange() implements ChangeCommand {}

    /** 受理、审核、汇总 by one of the four offices; {@code outcome} as the route offers it. */
    record ReviewChange(String outcome, String opinion) implements ChangeCommand {}

    /** 批准 by the government of the level. */
    record DecideChange(String outcome, String opinion) implements ChangeCommand {}

    /** 定时发布. {@code effectiveFrom} null: what the proposal asks for, else the day of publication. */
    record ScheduleChange(Instant publishAt, @Nullable LocalDate effectiveFrom) implements ChangeCommand {}

    /** 撤回. */
    record WithdrawChange(String reason) implements ChangeCommand {}

    /** 提出争议. */
    record DisputeChange(String reason) implements ChangeCommand {}

    /** 处理争议. */
    record SettleDispute(boolean upheld, String reason) implements ChangeCommand {}

    /** 紧急停止 by the establishment office: opens the request and stops the item at once. */
    record SuspendInEmergency(ChangeRef ref, Proposal proposal) implements ChangeCommand {}

    /** 下放办结: the receiving node's answer arrived through the log. {@code from}: first day of the receiver's item. */
    record CloseDelegation(
            UUID takeOver,
            boolean taken,
            String itemCode,
            @Nullable LocalDate from,
            String reason) implements ChangeCommand {}

    /** The day after a step's last day has come: from the sweeper. {@code visit} names the step, {@code due} its last day. */
    record RecordOverdue(int visit, LocalDate due) implements ChangeCommand {}

    /** The moment of publication has come: from the sweeper. */
    record Publish() implements ChangeCommand {}
}
