package qingdan.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseStanding;
import qingdan.casework.event.CaseStatus;
import qingdan.kernel.domain.ClockReading;
import qingdan.kernel.domain.Light;
import qingdan.kernel.domain.StatutoryClock;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.Token;

/** Reads from a case where it stands (办件现状): status, stage, due dates, light. */
public final class Standings {
    static final CaseStanding UNKNOWN =
            new CaseStanding(CaseStatus.SUBMITTED, null, null, null, null, null, null, null, Light.NONE);

    private Standings() {}

    public static CaseStanding of(CaseFile file, Procedure procedure, WorkCalendar calendar, LocalDate today) {
        UserTask task = task(file, procedure);
        boolean paused = file.clock().suspended();
        StatutoryClock clock = file.clock().clock(file.head(), file.licence());
        ClockReading reading = clock == null ? null : clock.read(today, calendar);
        ClockReading stage = task == null ? null : stage(file, task, calendar, today);
        return new CaseStanding(
                status(file, task),
                task == null ? null : task.stage(),
                task == null ? null : task.name(),
                task == null ? null : task.nameEn(),
                task == null ? null : task.post(),
                stage == null || paused ? null : stage.promisedDue().date(),
                reading == null || paused ? null : reading.promisedDue().date(),
                reading == null || paused ? null : reading.statutoryDue().date(),
                light(file, task, reading, stage));
    }

    /** The task at which the main path waits; null when a service works or the case is over. */
    public static @Nullable UserTask task(CaseFile file, Procedure procedure) {
        return file.procedure().main().map(t -> procedure.task(t.node())).orElse(null);
    }

    static ClockReading stage(CaseFile file, UserTask task, WorkCalendar calendar, LocalDate today) {
        Token token = file.procedure().main().orElseThrow();
        return stageClock(file, token, task).read(today, calendar);
    }

    static StatutoryClock stageClock(CaseFile file, Token token, UserTask task) {
        return file.clock().stageClock(task.limit(), LocalDate.ofInstant(token.since(), WorkCalendar.ZONE));
    }

    /** The case's clock decides while it runs, else the stage's: before acceptance and after the decision. */
    private static Light light(
            CaseFile file, @Nullable UserTask task, @Nullable ClockReading reading, @Nullable ClockReading stage) {
        if (file.closed() || (task != null && Act.of(task) == Act.CORRECT)) {
            return Light.NONE;
        }
        if (file.clock().suspended()) {
            return Light.PAUSED;
        }
        if (reading != null && file.clock().stoppedOn() == null) {
            return reading.light();
        }
        return stage == null ? Light.NONE : stage.light();
    }

    private static CaseStatus status(CaseFile file, @Nullable UserTask task) {
        if (file.closedAs() != null) {
            return file.closedAs();
        }
        if (file.clock().suspended()) {
            return CaseStatus.SUSPENDED;
        }
        CaseState.Verdict verdict = file.verdict();
        if (verdict != null) {
            return switch (verdict.outcome()) {
                case "grant" -> CaseStatus.GRANTED;
                case "refuse" -> CaseStatus.REFUSED;
                default -> CaseStatus.PENALISED;
            };
        }
        if (task == null) {
            return file.applied() ? CaseStatus.ACCEPTED : CaseStatus.INVESTIGATING;
        }
        return switch (Act.of(task)) {
            case ACCEPT -> answered(file) ? CaseStatus.CORRECTED : CaseStatus.SUBMITTED;
            case CORRECT -> CaseStatus.CORRECTION_ASKED;
            case REVIEW -> CaseStatus.IN_REVIEW;
            case DECIDE, PENALISE -> CaseStatus.TO_DECIDE;
            case FILE -> CaseStatus.FILED;
            case INVESTIGATE, LEGAL_REVIEW, INFORM, HEAR -> CaseStatus.INVESTIGATING;
            case DELIVER, CLOSE, WORK -> file.applied() ? CaseStatus.ACCEPTED : CaseStatus.INVESTIGATING;
        };
    }

    private static boolean answered(CaseFile file) {
        return file.correction() != null && file.correction().answeredAt() != null;
    }
}
