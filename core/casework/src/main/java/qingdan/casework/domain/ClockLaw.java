package qingdan.casework.domain;

import java.time.LocalDate;
import java.util.Optional;
import qingdan.casework.domain.CaseCommand.ExtendCase;
import qingdan.casework.domain.CaseCommand.FireTimer;
import qingdan.casework.domain.CaseCommand.PassDeadline;
import qingdan.casework.domain.CaseCommand.RaiseWarning;
import qingdan.casework.domain.CaseCommand.ResumeCase;
import qingdan.casework.domain.CaseCommand.SuspendCase;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.Deadlines.Deadline;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseEvent.CaseExtended;
import qingdan.casework.event.CaseEvent.CaseResumed;
import qingdan.casework.event.CaseEvent.CaseSuspended;
import qingdan.casework.event.CaseEvent.DeadlinePassed;
import qingdan.casework.event.CaseEvent.TimerFired;
import qingdan.casework.event.CaseEvent.WarningRaised;
import qingdan.casework.event.CaseStanding;
import qingdan.casework.event.DocumentKind;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Light;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.StatutoryClock;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.ProcedureCommand;

/** Suspension, extension, warnings and timers (期限; 行政许可法 第四十二条、第四十五条). */
final class ClockLaw {
    private ClockLaw() {}

    static Decision<CaseEvent> suspend(CaseFile file, SuspendCase command, CaseFacts facts) {
        UserTask task = Standings.task(file, facts.procedure());
        StatutoryClock clock = file.clock().clock(file.head(), file.licence());
        if (task == null || clock == null || !clock.isRunning() || file.clock().suspended()) {
            return Steps.conflict(file, facts, "a running clock");
        }
        Optional<SuspensionCause> cause = SuspensionCause.of(command.cause());
        if (cause.isEmpty()) {
            return Decision.refuse(Refusal.at("legal-cause-required", "/cause", "cause", command.cause()));
        }
        if (Steps.blank(command.note())) {
            return Decision.refuse(Refusal.at("reason-required", "/note"));
        }
        Optional<Refusal> refusal = Authority.refuse(file, task, facts.actor());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        return Steps.note(
                file,
                facts,
                (steps, standing) -> new CaseSuspended(
                        file.ref(),
                        cause.get().word(),
                        command.note(),
                        command.plannedDays(),
                        facts.today(),
                        AcceptanceLaw.ordered(file, DocumentKind.SUSPENSION_NOTICE),
                        standing,
                        steps,
                        Basis.SUSPEND));
    }

    static Decision<CaseEvent> resume(CaseFile file, ResumeCase command, CaseFacts facts) {
        UserTask task = Standings.task(file, facts.procedure());
        if (task == null || !file.clock().suspended()) {
            return Steps.conflict(file, facts, "suspended");
        }
        Optional<Refusal> refusal = Authority.refuse(file, task, facts.actor());
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        ClockLedger.Pause pause = file.clock().pauses().getLast();
        LocalDate planned = facts.calendar().plusWorkDays(pause.from(), pause.plannedDays());
        int overrun = Math.max(0, facts.calendar().workDaysBetween(planned, facts.today()));
        return Steps.note(
                file,
                facts,
                (steps, standing) -> new CaseResumed(
                        file.ref(), facts.today(), overrun, command.note(), standing, steps, Basis.SUSPEND));
    }

    /** Given by the deciding post, in another hand than the handling one (经本机关负责人批准). */
    static Decision<CaseEvent> extend(CaseFile file, ExtendCase command, CaseFacts facts) {
        StatutoryClock clock = file.clock().clock(file.head(), file.licence());
        if (clock == null || file.clock().suspended()) {
            return Steps.conflict(file, facts, "a running clock");
        }
        if (Steps.blank(command.reason())) {
            return Decision.refuse(Refusal.at("reason-required", "/reason"));
        }
        Optional<Refusal> refusal = Authority.refuseOutsider(file, facts.actor())
                .or(() -> refuseApprover(facts))
                .or(() -> Authority.refuseJoinedDuty(file, Act.DECIDE, facts.actor()));
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        TimeLimit by = TimeLimit.workDays(command.workDays());
        Optional<Refusal> unlawful = clock.refuseExtension(by, facts.today(), facts.calendar());
        if (unlawful.isPresent()) {
            return Decision.refuse(unlawful.get());
        }
        return Steps.note(
                file,
                facts,
                (steps, standing) -> new CaseExtended(file.ref(), by, command.reason(), standing, steps, Basis.EXTEND));
    }

    private static Optional<Refusal> refuseApprover(CaseFacts facts) {
        boolean decides = facts.procedure().nodes().stream()
                .anyMatch(n -> n instanceof UserTask task
                        && (Act.of(task) == Act.DECIDE || Act.of(task) == Act.PENALISE)
                        && task.post().equals(facts.actor().post()));
        return decides ? Optional.empty() : Optional.of(Refusal.of("not-your-post", "post", "decider"));
    }

    /** Nothing to record when the limit moved, or the warning was raised already. */
    static Decision<CaseEvent> warn(CaseFile file, RaiseWarning command, CaseFacts facts) {
        Optional<Deadline> deadline = Deadlines.find(file, facts, command);
        return deadline.isEmpty()
                ? Decision.accept()
                : Steps.note(
                        file,
                        facts,
                        (steps, standing) -> new WarningRaised(
                                file.ref(),
                                command.clock(),
                                deadline.get().due(),
                                yellow(standing),
                                steps,
                                limitBasis(file)));
    }

    /** The light is yellow until the red one is recorded, even when the sweeper comes late to both. */
    private static CaseStanding yellow(CaseStanding s) {
        return new CaseStanding(
                s.status(),
                s.stage(),
                s.stageName(),
                s.stageNameEn(),
                s.post(),
                s.stageDue(),
                s.promisedDue(),
                s.statutoryDue(),
                Light.YELLOW);
    }

    static Decision<CaseEvent> pass(CaseFile file, PassDeadline command, CaseFacts facts) {
        Optional<Deadline> deadline = Deadlines.find(file, facts, command);
        return deadline.isEmpty()
                ? Decision.accept()
                : Steps.note(
                        file,
                        facts,
                        (steps, standing) -> new DeadlinePassed(
                                file.ref(), command.clock(), deadline.get().due(), standing, steps, limitBasis(file)));
    }

    static Decision<CaseEvent> fire(CaseFile file, FireTimer command, CaseFacts facts) {
        if (Deadlines.find(file, facts, command).isEmpty()) {
            return Decision.accept();
        }
        Node.Timer timer = (Node.Timer) facts.procedure().node(command.timer());
        UserTask task = Standings.task(file, facts.procedure());
        var fire = new ProcedureCommand.Fire(command.token(), command.timer());
        if (timer.interrupting() && timer.outcome().equals("accept") && task != null && Act.of(task) == Act.ACCEPT) {
            return AcceptanceLaw.deem(file, fire, facts);
        }
        String stage = task == null ? "" : task.stage();
        return Steps.move(
                file,
                facts,
                fire,
                (steps, standing) ->
                        new TimerFired(file.ref(), command.timer(), stage, standing, steps, Basis.PROCEDURE));
    }

    private static String limitBasis(CaseFile file) {
        return Basis.of(file, Basis.LIMIT, Basis.PENALTY_LIMIT);
    }
}
