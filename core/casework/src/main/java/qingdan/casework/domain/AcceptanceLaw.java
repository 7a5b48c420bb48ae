package qingdan.casework.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import qingdan.casework.domain.CaseCommand.AcceptCase;
import qingdan.casework.domain.CaseCommand.AskCorrection;
import qingdan.casework.domain.CaseCommand.DeclineCase;
import qingdan.casework.domain.CaseCommand.ReceiveCorrection;
import qingdan.casework.domain.CaseCommand.WithdrawCase;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.CaseAccepted;
import qingdan.casework.event.CaseEvent.CaseDeclined;
import qingdan.casework.event.CaseEvent.CaseWithdrawn;
import qingdan.casework.event.CaseEvent.CorrectionAsked;
import qingdan.casework.event.CaseEvent.CorrectionReceived;
import qingdan.casework.event.DocumentKind;
import qingdan.casework.event.OrderedDocument;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.Token;

/** Receipt to acceptance (受理阶段; 行政许可法 第三十二条). */
final class AcceptanceLaw {
    /** Work days the applicant has to answer when the procedure names no other limit. */
    private static final int ANSWER_WORK_DAYS = 15;

    private AcceptanceLaw() {}

    static Decision<CaseEvent> askCorrection(CaseFile file, AskCorrection command, CaseFacts facts) {
        UserTask task = Standings.task(file, facts.procedure());
        if (task == null || Act.of(task) != Act.ACCEPT) {
            return Steps.conflict(file, facts, Act.ACCEPT.word());
        }
        if (file.correction() != null) {
            return Decision.refuse(
                    "correction-already-asked", "askedAt", file.correction().askedAt());
        }
        if (command.items().isEmpty()
                || command.items().stream().anyMatch(i -> i.problem().isBlank())) {
            return Decision.refuse(Refusal.at("reason-required", "/items"));
        }
        LocalDate due = facts.calendar().plusWorkDays(facts.today(), ANSWER_WORK_DAYS);
        return Steps.finish(
                file,
                facts,
                Act.ACCEPT,
                "correct",
                Map.of(),
                (steps, standing) -> new CorrectionAsked(
                        file.ref(),
                        command.items(),
                        command.note(),
                        facts.today(),
                        due,
                        ordered(file, DocumentKind.CORRECTION_NOTICE),
                        standing,
                        steps,
                        Basis.of(file, Basis.CORRECTION)));
    }

    static Decision<CaseEvent> receiveCorrection(CaseFile file, ReceiveCorrection command, CaseFacts facts) {
        UserTask task = Standings.task(file, facts.procedure());
        if (task == null || Act.of(task) != Act.CORRECT) {
            return Steps.conflict(file, facts, Act.CORRECT.word());
        }
        if (facts.actor().kind() == Actor.Kind.OFFICIAL) {
            return Decision.refuse("not-your-post", "post", task.post());
        }
        return Steps.move(
                file,
                facts,
                new ProcedureCommand.Complete(Token.MAIN, "corrected", Map.of()),
                (steps, standing) -> new CorrectionReceived(
                        file.ref(),
                        command.materials(),
                        command.note(),
                        facts.today(),
                        standing,
                        steps,
                        Basis.of(file, Basis.CORRECTION)));
    }

    static Decision<CaseEvent> accept(CaseFile file, AcceptCase command, CaseFacts facts) {
        return Steps.finish(
                file,
                facts,
                Act.ACCEPT,
                "accept",
                Map.of(),
                (steps, standing) -> new CaseAccepted(
                        file.ref(),
                        facts.today(),
                        false,
                        command.note(),
                        ordered(file, DocumentKind.ACCEPTANCE_NOTICE),
                        standing,
                        steps,
                        Basis.of(file, Basis.ACCEPT)));
    }

    /** The organ kept silent for five work days: accepted on the day the (corrected) application came in. */
    static Decision<CaseEvent> deem(CaseFile file, ProcedureCommand.Fire fire, CaseFacts facts) {
        CaseState.Correction correction = file.correction();
        var received =
                correction == null || correction.answeredAt() == null ? file.receivedAt() : correction.answeredAt();
        return Steps.move(
                file,
                facts,
                fire,
                (steps, standing) -> new CaseAccepted(
                        file.ref(),
                        LocalDate.ofInstant(received, WorkCalendar.ZONE),
                        true,
                        null,
                        ordered(file, DocumentKind.ACCEPTANCE_NOTICE),
                        standing,
                        steps,
                        Basis.of(file, Basis.DEEMED)));
    }

    static Decision<CaseEvent> decline(CaseFile file, DeclineCase command, CaseFacts facts) {
        if (Steps.blank(command.reason())) {
            return Decision.refuse(Refusal.at("reason-required", "/reason"));
        }
        String basis =
                command.legalBasis() == null || command.legalBasis().isBlank() ? Basis.DECLINE : command.legalBasis();
        return Steps.finish(
                file,
                facts,
                Act.ACCEPT,
                "decline",
                Map.of(),
                (steps, standing) -> new CaseDeclined(
                        file.ref(),
                        command.reason(),
                        Remedies.text(file.head()),
                        facts.today(),
                        ordered(file, DocumentKind.NON_ACCEPTANCE),
                        standing,
                        steps,
                        basis));
    }

    /** The applicant may take the application back until it is decided. */
    static Decision<CaseEvent> withdraw(CaseFile file, WithdrawCase command, CaseFacts facts) {
        if (facts.actor().kind() == Actor.Kind.OFFICIAL || !file.applied()) {
            return Decision.refuse("not-your-post", "post", "applicant");
        }
        if (file.verdict() != null) {
            return Decision.refuse("case-state-conflict", "state", "decided", "expected", "undecided");
        }
        return Steps.move(
                file,
                facts,
                new ProcedureCommand.Cancel(),
                (steps, standing) -> new CaseWithdrawn(
                        file.ref(), command.reason(), facts.today(), standing, steps, Basis.PROCEDURE));
    }

    /** A document that the next event orders; one of a kind per stay, so a loop may order another. */
    static OrderedDocument ordered(CaseFile file, DocumentKind kind) {
        UUID id = Ids.named(
                file.ref().caseId(),
                kind.name(),
                file.procedure().visits() + file.clock().pauses().size());
        return new OrderedDocument(id, kind);
    }
}
