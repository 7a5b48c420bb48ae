package qingdan.registry.change.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.procedure.domain.ProcedureState;
import qingdan.registry.change.event.Attachment;
import qingdan.registry.change.event.ChangeEvent.ChangeSentBack;
import qingdan.registry.change.event.ChangeRef;
import qingdan.registry.change.event.Office;
import qingdan.registry.change.event.Proposal;

/** State of the aggregate {@code change} (变更申请状态). */
public sealed interface ChangeState {

    /** Nothing happened yet. */
    record NoChange() implements ChangeState {}

    NoChange NONE = new NoChange();

    /**
     * A request that was opened (申请卷).
     *
     * @param round how often it was submitted
     * @param applicants who opened, edited or submitted it: subject to name; they may not review it
     * @param submittedOn legal day of the present round's submission
     * @param reviewedOn day on which the present round's review was summed up in agreement
     * @param approvedOn day from which the limit to publish counts
     * @param overdue steps that passed their last day, of all rounds
     * @param attachments supporting files in the order they came, those taken off among them
     * @param finding why the last publication was sent back
     * @param ended set when nothing more can happen, but for the answer to a delegation
     * @param handover what became of a delegation; null while nobody has answered
     */
    record ChangeFile(
            ChangeRef ref,
            Proposal proposal,
            @Nullable UUID follows,
            @Nullable LocalDate emergencyFrom,
            @Nullable String procedureKey,
            int procedureVersion,
            ProcedureState procedure,
            int round,
            List<Opinion> opinions,
            List<Dispute> disputes,
            List<Overdue> overdue,
            List<Attached> attachments,
            @Nullable Schedule schedule,
            Map<String, String> applicants,
            Instant openedAt,
            @Nullable LocalDate firstSubmittedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate approvedOn,
            @Nullable ChangeSentBack finding,
            @Nullable ChangeStatus ended,
            @Nullable Instant endedAt,
            @Nullable Handover handover)
            implements ChangeState {
        public ChangeFile {
            opinions = List.copyOf(opinions);
            disputes = List.copyOf(disputes);
            overdue = kept(overdue);
            attachments = kept(attachments);
            applicants = java.util.Collections.unmodifiableMap(new TreeMap<>(applicants));
        }

        /** Rows written before steps were watched or files attached say nothing of it. */
        private static <T> List<T> kept(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }

        /** Opinions of the present round. */
        public List<Opinion> present() {
            return opinions.stream().filter(o -> o.round() == round).toList();
        }

        /** The dispute that nobody has settled yet. */
        public @Nullable Dispute openDispute() {
            return disputes.stream().filter(d -> d.upheld() == null).findFirst().orElse(null);
        }
    }

    /** 审核意见, with who gave it. */
    record Opinion(
            int round,
            String act,
            Office office,
            String outcome,
            String text,
            String subject,
            String name,
            Instant at) {}

    /** 逾期环节: a step that passed its last day while it was open. */
    record Overdue(int round, String act, String post, int visit, LocalDate due) {}

    /** 佐证材料, with who added it. */
    record Attached(Attachment attachment, String subject, String name, Instant at, boolean withdrawn) {}

    /** 争议. {@code upheld} is null while it is open. */
    record Dispute(
            int round,
            Office level,
            String reason,
            String name,
            Instant at,
            @Nullable Boolean upheld,
            @Nullable String answer) {}

    /** 承接结果, as the giver has heard of it. {@code from}: first day of the receiver's item. */
    record Handover(
            UUID takeOver,
            boolean taken,
            String itemCode,
            @Nullable LocalDate from,
            String reason) {}

    /** 发布安排. */
    record Schedule(Instant publishAt, LocalDate effectiveFrom) {}
}
