package qingdan.casework.domain;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand.CompleteService;
import qingdan.casework.domain.CaseCommand.CompleteTask;
import qingdan.casework.domain.CaseCommand.DecideCase;
import qingdan.casework.domain.CaseCommand.DeliverCase;
import qingdan.casework.domain.CaseCommand.ReviewCase;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.CaseDecided;
import qingdan.casework.event.CaseEvent.CaseDelivered;
import qingdan.casework.event.CaseEvent.CaseReviewed;
import qingdan.casework.event.CaseEvent.ServiceCompleted;
import qingdan.casework.event.CaseEvent.TaskCompleted;
import qingdan.casework.event.DocumentKind;
import qingdan.casework.event.OrderedDocument;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.Node.ServiceTask;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.Token;
import qingdan.procedure.event.Value;

/** Review, decision, delivery and the tasks between them (审查、决定、送达; 行政许可法 第三十四条至第四十四条). */
final class HandlingLaw {
    private HandlingLaw() {}

    static Decision<CaseEvent> review(CaseFile file, ReviewCase command, CaseFacts facts) {
        if (Steps.blank(command.note())) {
            return Decision.refuse(Refusal.at("reason-required", "/note"));
        }
        return Steps.finish(
                file,
                facts,
                Act.REVIEW,
                command.opinion(),
                Map.of(),
                (steps, standing) -> new CaseReviewed(
                        file.ref(), command.opinion(), command.note(), standing, steps, Basis.of(file, Basis.REVIEW)));
    }

    static Decision<CaseEvent> decide(CaseFile file, DecideCase command, CaseFacts facts) {
        boolean grant = command.outcome().equals("grant");
        if (!grant && Steps.blank(command.reason())) {
            return Decision.refuse(Refusal.at("reason-required", "/reason"));
        }
        if (command.validFrom() != null
                && command.validTo() != null
                && !command.validFrom().isBefore(command.validTo())) {
            return Decision.refuse(Refusal.at("validity-reversed", "/validTo"));
        }
        OrderedDocument document =
                AcceptanceLaw.ordered(file, grant ? DocumentKind.GRANT_DECISION : DocumentKind.REFUSAL_DECISION);
        return Steps.finish(
                file,
                facts,
                Act.DECIDE,
                command.outcome(),
                Map.of(),
                (steps, standing) -> new CaseDecided(
                        file.ref(),
                        command.outcome(),
                        command.reason(),
                        command.conditions(),
                        command.validFrom(),
                        command.validTo(),
                        facts.today(),
                        Remedies.text(file.head()),
                        document,
                        standing,
                        steps,
                        Basis.of(file, Basis.DECIDE)));
    }

    static Decision<CaseEvent> deliver(CaseFile file, DeliverCase command, CaseFacts facts) {
        return Steps.finish(
                file,
                facts,
                Act.DELIVER,
                "delivered",
                Map.of(),
                (steps, standing) -> new CaseDelivered(
                        file.ref(),
                        command.method(),
                        facts.today(),
                        standing,
                        steps,
                        Basis.of(file, Basis.DELIVER, Basis.PENALTY_DELIVER)));
    }

    /** Outcomes that a command of their own carries (受理, 审查, 决定 ...) are not for this one. */
    static Decision<CaseEvent> complete(CaseFile file, CompleteTask command, CaseFacts facts) {
        UserTask task = Standings.task(file, facts.procedure());
        boolean open = task != null
                && file.procedure()
                        .main()
                        .map(file::taskId)
                        .filter(command.taskId()::equals)
                        .isPresent();
        if (task == null || !open) {
            return Steps.conflict(file, facts, "an open task");
        }
        if (hasOwnCommand(Act.of(task)) && Act.of(task).requiredOutcomes().contains(command.outcome())) {
            return Steps.conflict(file, facts, "the command for " + task.act());
        }
        if (Steps.blank(command.note())) {
            return Decision.refuse(Refusal.at("reason-required", "/note"));
        }
        boolean penalises = Act.of(task) == Act.PENALISE && command.outcome().equals("penalise");
        if (penalises && !file.performers().containsKey(Act.INFORM)) {
            // whatever way a province has drawn: 行政处罚法 第四十四条
            return Decision.refuse("hearing-required");
        }
        Steps.Event event = Act.of(task) == Act.PENALISE && !command.outcome().equals("return")
                ? penalty(file, command, facts)
                : done(file, task, command);
        return Steps.finish(file, facts, Act.of(task), command.outcome(), command.variables(), event);
    }

    private static boolean hasOwnCommand(Act act) {
        return act == Act.ACCEPT || act == Act.CORRECT || act == Act.REVIEW || act == Act.DECIDE || act == Act.DELIVER;
    }

    private static Steps.Event done(CaseFile file, UserTask task, CompleteTask command) {
        OrderedDocument document =
                Act.of(task) == Act.INFORM ? AcceptanceLaw.ordered(file, DocumentKind.PENALTY_NOTICE) : null;
        return (steps, standing) -> new TaskCompleted(
                file.ref(),
                command.taskId(),
                task.act(),
                task.stage(),
                task.name(),
                command.outcome(),
                command.note(),
                document,
                standing,
                steps,
                basis(file, Act.of(task)));
    }

    private static Steps.Event penalty(CaseFile file, CompleteTask command, CaseFacts facts) {
        OrderedDocument document = command.outcome().equals("penalise")
                ? AcceptanceLaw.ordered(file, DocumentKind.PENALTY_DECISION)
                : null;
        return (steps, standing) -> new CaseDecided(
                file.ref(),
                command.outcome(),
                command.note(),
                text(command.variables().get("content")),
                null,
                null,
                facts.today(),
                Remedies.text(file.head()),
                document,
                standing,
                steps,
                Basis.PENALTY_DECIDE);
    }

    private static @Nullable String text(@Nullable Value value) {
        return value == null ? null : value.raw().toString();
    }

    static Decision<CaseEvent> completeService(CaseFile file, CompleteService command, CaseFacts facts) {
        if (facts.actor().kind() != Actor.Kind.SYSTEM) {
            return Decision.refuse("not-your-post", "post", "system");
        }
        Optional<Token> token = file.procedure().tokens().stream()
                .filter(t -> file.taskId(t).equals(command.taskId()))
                .findFirst();
        if (token.isEmpty()) {
            return Decision.accept();
        }
        if (!(facts.procedure().node(token.get().node()) instanceof ServiceTask service)) {
            return Steps.conflict(file, facts, "a service");
        }
        var done = new ProcedureCommand.Complete(token.get().id(), ProcedureLaw.DONE, Map.of());
        return Steps.move(
                file,
                facts,
                done,
                (steps, standing) -> new ServiceCompleted(
                        file.ref(), command.taskId(), service.handler(), standing, steps, Basis.PROCEDURE));
    }

    private static String basis(CaseFile file, Act act) {
        return switch (act) {
            case FILE, INVESTIGATE -> Basis.of(file, Basis.REVIEW, Basis.PENALTY_INVESTIGATE);
            case LEGAL_REVIEW -> Basis.of(file, Basis.REVIEW, Basis.PENALTY_LEGAL_REVIEW);
            case INFORM -> Basis.of(file, Basis.REVIEW, Basis.PENALTY_INFORM);
            case HEAR -> Basis.of(file, Basis.REVIEW, Basis.PENALTY_HEARING);
            case PENALISE -> Basis.of(file, Basis.DECIDE, Basis.PENALTY_DECIDE);
            case ACCEPT, CORRECT -> Basis.of(file, Basis.ACCEPT);
            case REVIEW -> Basis.of(file, Basis.REVIEW);
            case DECIDE -> Basis.of(file, Basis.DECIDE);
            case DELIVER -> Basis.of(file, Basis.DELIVER);
            case CLOSE, WORK -> Basis.PROCEDURE;
        };
    }
}
