package qingdan.registry.change.domain;

import java.util.Map;
import java.util.Optional;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;
import qingdan.registry.change.domain.ChangeCommand.*;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ChangeState.NoChange;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.ChangeEvent.*;

/**
 * The law of a change request (变更申请规则): from state, command and facts to the events that follow, or the reason why not. Pure.
 * Which tasks are open, the procedure says; who may do them, and what a publication cannot do without, is said here.
 */
public final class ChangeLaw {
    /** Posts that may write requests of their region. */
    public static final String APPLICANT_POST = "item-admin";

    private ChangeLaw() {}

    public static Decision<ChangeEvent> decide(ChangeState state, ChangeCommand command, ChangeFacts facts) {
        return switch (state) {
            case NoChange none -> beginning(command, facts);
            case ChangeFile file -> opened(file, command, facts);
        };
    }

    private static Decision<ChangeEvent> opened(ChangeFile file, ChangeCommand command, ChangeFacts facts) {
        if (command instanceof CloseDelegation c) {
            return HandoverLaw.close(file, c, facts);
        }
        return file.ended() == null
                ? HandoverLaw.answering(file, going(file, command, facts), facts)
                : conflict(file, facts);
    }

    private static Decision<ChangeEvent> beginning(ChangeCommand command, ChangeFacts facts) {
        return switch (command) {
            case OpenChange c -> open(c, facts);
            case SuspendInEmergency c -> emergency(c, facts);
            default -> Decision.refuse("change-state-conflict", "state", "未起草", "stateEn", "not opened");
        };
    }

    private static Decision<ChangeEvent> going(ChangeFile file, ChangeCommand command, ChangeFacts facts) {
        return switch (command) {
            case OpenChange c -> conflict(file, facts);
            case SuspendInEmergency c -> conflict(file, facts);
            case EditChange c -> edit(file, c, facts);
            case AddAttachment c -> AttachmentLaw.add(file, c, facts);
            case WithdrawAttachment c -> AttachmentLaw.withdraw(file, c, facts);
            case SubmitChange c -> submit(file, facts);
            case ReviewChange c -> ReviewLaw.review(file, c, facts);
            case DecideChange c -> ReviewLaw.decide(file, c, facts);
            case ScheduleChange c -> PublicationLaw.schedule(file, c, facts);
            case WithdrawChange c -> withdraw(file, c, facts);
            case DisputeChange c -> DisputeLaw.dispute(file, c, facts);
            case SettleDispute c -> DisputeLaw.settle(file, c, facts);
            case CloseDelegation c -> HandoverLaw.close(file, c, facts);
            case RecordOverdue c -> ReviewLaw.overdue(file, c, facts);
            case Publish c -> PublicationLaw.publish(file, facts);
        };
    }

    private static Decision<ChangeEvent> open(OpenChange command, ChangeFacts facts) {
        boolean takeOver = command.follows() != null && facts.actor().kind() == Actor.Kind.SYSTEM;
        Optional<Refusal> refusal = takeOver
                ? Optional.empty()
                : applicant(command.ref().region(), facts)
                        .or(() -> ProposalLaw.shape(
                                command.proposal(), command.ref().region(), facts));
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(new ChangeOpened(command.ref(), command.proposal(), command.follows()));
    }

    private static Decision<ChangeEvent> edit(ChangeFile file, EditChange command, ChangeFacts facts) {
        if (!editable(file, facts)) {
            return conflict(file, facts);
        }
        if (command.proposal().kind() != file.proposal().kind()) {
            return Decision.refuse(Refusal.at("change-kind-fixed", "/kind"));
        }
        Optional<Refusal> refusal = applicant(file.ref().region(), facts)
                .or(() -> ProposalLaw.shape(command.proposal(), file.ref().region(), facts));
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : Decision.accept(new ChangeEdited(file.ref(), command.proposal()));
    }

    private static Decision<ChangeEvent> submit(ChangeFile file, ChangeFacts facts) {
        if (!editable(file, facts)) {
            return conflict(file, facts);
        }
        Optional<Refusal> refusal = applicant(file.ref().region(), facts)
                .or(() -> ProposalLaw.shape(file.proposal(), file.ref().region(), facts))
                .or(() -> Effects.refusal(file, facts, null));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ProcedureCommand command = file.procedure().started()
                ? new ProcedureCommand.Complete(
                        task(file, facts, ChangeRoute.REVISE).token().id(), "resubmitted", Map.of())
                : new ProcedureCommand.Start(start(file.proposal().kind().word(), false));
        return move(
                file,
                facts,
                command,
                steps -> new ChangeSubmitted(
                        file.ref(), facts.procedure().key(), facts.procedureVersion(), file.round() + 1, steps));
    }

    private static Decision<ChangeEvent> emergency(SuspendInEmergency command, ChangeFacts facts) {
        Optional<Refusal> refusal = at(command.ref().region(), facts)
                .or(() -> ReviewLaw.post(facts, qingdan.registry.change.event.Office.ESTABLISHMENT))
                .or(() -> ProposalLaw.shape(command.proposal(), command.ref().region(), facts));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ChangeOpened opened = new ChangeOpened(command.ref(), command.proposal(), null);
        ChangeFile file = ChangeApply.apply(ChangeState.NONE, opened, facts.actor(), facts.now());
        Optional<Refusal> unlawful = Effects.refusal(file, facts, facts.today());
        if (unlawful.isPresent()) {
            return Decision.refuse(unlawful.get());
        }
        var start = new ProcedureCommand.Start(start(command.proposal().kind().word(), true));
        return switch (ProcedureLaw.decide(facts.procedure(), file.procedure(), start, t -> false)) {
            case Decision.Refused<Progression> no -> Decision.refuse(no.refusal());
            case Decision.Accepted<Progression> yes ->
                Decision.accept(
                        opened,
                        new EmergencySuspended(
                                command.ref(),
                                command.proposal().itemCodes().getFirst(),
                                facts.today(),
                                command.proposal().cause(),
                                command.proposal().basis(),
                                facts.procedure().key(),
                                facts.procedureVersion(),
                                yes.events().getFirst()));
        };
    }

    private static Decision<ChangeEvent> withdraw(ChangeFile file, WithdrawChange command, ChangeFacts facts) {
        Optional<Refusal> refusal = applicant(file.ref().region(), facts);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        if (command.reason().isBlank()) {
            return Decision.refuse(Refusal.at("reason-required", "/reason"));
        }
        return file.procedure().started()
                ? move(
                        file,
                        facts,
                        new ProcedureCommand.Cancel(),
                        steps -> new ChangeWithdrawn(file.ref(), command.reason(), steps))
                : Decision.accept(new ChangeWithdrawn(file.ref(), command.reason(), Progression.NONE));
    }

    private static Map<String, Value> start(String kind, boolean emergency) {
        return Map.of("kind", Value.of(kind), "emergency", Value.of(emergency));
    }

    /** A draft, or returned to its applicant. */
    public static boolean editable(ChangeFile file, ChangeFacts facts) {
        ChangeStatus status = ChangeRoute.status(file, facts.procedure());
        return status == ChangeStatus.DRAFT || status == ChangeStatus.RETURNED;
    }

    /** The open task of an act; the caller has seen that there is one. */
    private static ChangeRoute.OpenTask task(ChangeFile file, ChangeFacts facts, String act) {
        return ChangeRoute.open(facts.procedure(), file.procedure()).stream()
                .filter(t -> t.task().act().equals(act))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected an open task " + act + ", but there is none"));
    }

    /** Somebody who may write requests of the region. */
    static Optional<Refusal> applicant(String region, ChangeFacts facts) {
        return at(region, facts)
                .or(() -> APPLICANT_POST.equals(facts.actor().post())
                        ? Optional.empty()
                        : Optional.of(Refusal.of("not-your-post", "post", APPLICANT_POST)));
    }

    /** Somebody of this very region: each level manages its own list (分级管理). */
    static Optional<Refusal> at(String region, ChangeFacts facts) {
        String yours = facts.actor().region();
        return region.equals(yours)
                ? Optional.empty()
                : Optional.of(
                        yours == null
                                ? Refusal.of("not-your-region")
                                : Refusal.of("change-of-other-region", "region", region, "yours", yours));
    }

    /** Moves the procedure and makes the event of what that did. */
    static Decision<ChangeEvent> move(
            ChangeFile file,
            ChangeFacts facts,
            ProcedureCommand command,
            java.util.function.Function<Progression, ChangeEvent> event) {
        return switch (ProcedureLaw.decide(facts.procedure(), file.procedure(), command, t -> false)) {
            case Decision.Refused<Progression> no -> conflict(file, facts);
            case Decision.Accepted<Progression> yes ->
                Decision.accept(event.apply(yes.events().getFirst()));
        };
    }

    static Decision<ChangeEvent> conflict(ChangeFile file, ChangeFacts facts) {
        ChangeStatus status = ChangeRoute.status(file, facts.procedure());
        return Decision.refuse("change-state-conflict", "state", status.zh(), "stateEn", status.en());
    }
}
