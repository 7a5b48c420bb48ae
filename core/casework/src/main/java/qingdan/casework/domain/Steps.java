package qingdan.casework.domain;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseStanding;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.Token;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/** The steps all laws of a case share: find the task, check the right, move the procedure, name the standing. */
final class Steps {
    /** Makes the event when the way of the procedure and the new standing are known. */
    interface Event extends BiFunction<Progression, CaseStanding, CaseEvent> {}

    private Steps() {}

    /** The official finishes the open task, which must perform {@code act}. */
    static Decision<CaseEvent> finish(
            CaseFile file, CaseFacts facts, Act act, String outcome, Map<String, Value> variables, Event event) {
        UserTask task = Standings.task(file, facts.procedure());
        if (task == null || Act.of(task) != act) {
            return conflict(file, facts, act.word());
        }
        Optional<Refusal> refusal = refuse(file, task, facts);
        return refusal.isPresent()
                ? Decision.refuse(refusal.get())
                : move(file, facts, new ProcedureCommand.Complete(Token.MAIN, outcome, variables), event);
    }

    /** Why the actor may not do the task now; empty when they may. */
    static Optional<Refusal> refuse(CaseFile file, UserTask task, CaseFacts facts) {
        if (file.clock().suspended()) {
            return Optional.of(Refusal.of("case-state-conflict", "state", "suspended", "expected", task.act()));
        }
        return Authority.refuse(file, task, facts.actor());
    }

    /** Moves the procedure, with no question of who. */
    static Decision<CaseEvent> move(CaseFile file, CaseFacts facts, ProcedureCommand command, Event event) {
        Decision<Progression> moved =
                ProcedureLaw.decide(facts.procedure(), file.procedure(), command, timer -> !file.clock()
                        .suspended());
        return switch (moved) {
            case Decision.Refused<Progression> no -> Decision.refuse(no.refusal());
            case Decision.Accepted<Progression> yes ->
                Decision.accept(stand(file, facts, yes.events().getFirst(), event));
        };
    }

    /** An event that leaves the procedure where it is. */
    static Decision<CaseEvent> note(CaseFile file, CaseFacts facts, Event event) {
        return Decision.accept(stand(file, facts, Progression.NONE, event));
    }

    /** The event with the standing that it itself brings about. */
    static CaseEvent stand(CaseState before, CaseFacts facts, Progression steps, Event event) {
        CaseEvent draft = event.apply(steps, Standings.UNKNOWN);
        CaseFile after = CaseApply.apply(before, draft, facts.actor().subject(), facts.now());
        return event.apply(steps, Standings.of(after, facts.procedure(), facts.calendar(), facts.today()));
    }

    static Decision<CaseEvent> conflict(CaseFile file, CaseFacts facts, String expected) {
        UserTask task = Standings.task(file, facts.procedure());
        String state = task == null ? "service" : task.act();
        return Decision.refuse("case-state-conflict", "state", state, "expected", expected);
    }

    static boolean blank(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}
