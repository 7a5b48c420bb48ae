package qingdan.casework.domain;

import java.time.Instant;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.CaseState.NoCase;
import qingdan.casework.event.CaseEvent;
import qingdan.kernel.domain.Decision;

/**
 * The law of a case (办件规则): from state, command and facts to the event that follows, or the reason why not. Pure; one command
 * gives one event, or none when all is already so.
 */
public final class CaseLaw {
    private CaseLaw() {}

    public static Decision<CaseEvent> decide(CaseState state, CaseCommand command, CaseFacts facts) {
        return switch (state) {
            case NoCase none -> beginning(command, facts);
            case CaseFile file -> file.closed() ? over(command) : going(file, command, facts);
        };
    }

    private static Decision<CaseEvent> beginning(CaseCommand command, CaseFacts facts) {
        return switch (command) {
            case ReceiveCase c -> BeginningLaw.receive(c, facts);
            case OpenCase c -> BeginningLaw.open(c, facts);
            default -> Decision.refuse("case-state-conflict", "state", "none");
        };
    }

    /** What the sweeper still finds in a closed case is nothing; what a person asks is refused. */
    private static Decision<CaseEvent> over(CaseCommand command) {
        return switch (command) {
            case RaiseWarning c -> Decision.accept();
            case PassDeadline c -> Decision.accept();
            case FireTimer c -> Decision.accept();
            default -> Decision.refuse("case-state-conflict", "state", "closed");
        };
    }

    private static Decision<CaseEvent> going(CaseFile file, CaseCommand command, CaseFacts facts) {
        return switch (command) {
            case ReceiveCase c -> Decision.refuse("case-state-conflict", "state", "begun");
            case OpenCase c -> Decision.refuse("case-state-conflict", "state", "begun");
            case AskCorrection c -> AcceptanceLaw.askCorrection(file, c, facts);
            case ReceiveCorrection c -> AcceptanceLaw.receiveCorrection(file, c, facts);
            case AcceptCase c -> AcceptanceLaw.accept(file, c, facts);
            case DeclineCase c -> AcceptanceLaw.decline(file, c, facts);
            case WithdrawCase c -> AcceptanceLaw.withdraw(file, c, facts);
            case ReviewCase c -> HandlingLaw.review(file, c, facts);
            case DecideCase c -> HandlingLaw.decide(file, c, facts);
            case DeliverCase c -> HandlingLaw.deliver(file, c, facts);
            case CompleteTask c -> HandlingLaw.complete(file, c, facts);
            case CompleteService c -> HandlingLaw.completeService(file, c, facts);
            case SuspendCase c -> ClockLaw.suspend(file, c, facts);
            case ResumeCase c -> ClockLaw.resume(file, c, facts);
            case ExtendCase c -> ClockLaw.extend(file, c, facts);
            case RaiseWarning c -> ClockLaw.warn(file, c, facts);
            case PassDeadline c -> ClockLaw.pass(file, c, facts);
            case FireTimer c -> ClockLaw.fire(file, c, facts);
        };
    }

    /**
     * The state after an event, from the event and its envelope alone.
     *
     * @param subject who did it, as the envelope says
     * @param at when it was committed
     */
    public static CaseFile apply(CaseState state, CaseEvent event, String subject, Instant at) {
        return CaseApply.apply(state, event, subject, at);
    }
}
