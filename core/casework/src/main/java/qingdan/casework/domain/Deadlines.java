package qingdan.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseCommand.FireTimer;
import qingdan.casework.domain.CaseCommand.PassDeadline;
import qingdan.casework.domain.CaseCommand.RaiseWarning;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.ClockKind;
import qingdan.kernel.domain.ClockReading;
import qingdan.kernel.domain.Light;
import qingdan.kernel.domain.StatutoryClock;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.ProcedureLaw.TimerAt;
import qingdan.procedure.domain.Token;

/** When the sweeper must look at a case again (到期清单): derived from the case alone, so it can be rebuilt at any time. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * @param key unique in the case; fires once
     * @param due last day of the limit it stands for
     * @param command what to do at that instant
     */
    public record Deadline(String key, Instant at, LocalDate due, CaseCommand command) {}

    public static List<Deadline> of(CaseFile file, Procedure procedure, WorkCalendar calendar, LocalDate today) {
        List<Deadline> all = new ArrayList<>();
        if (file.closed()) {
            return all;
        }
        if (file.clock().suspended()) {
            ClockLedger.Pause pause = file.clock().pauses().getLast();
            LocalDate due = calendar.plusWorkDays(pause.from(), pause.plannedDays());
            all.add(red(
                    ClockKind.SUSPENSION, "suspension@" + file.clock().pauses().size(), due));
        } else {
            boolean running = caseClock(file, calendar, today, all);
            stage(file, procedure, calendar, today, running, all);
            for (TimerAt timer : ProcedureLaw.armed(procedure, file.procedure())) {
                all.add(timer(file, timer, calendar, today));
            }
        }
        all.removeIf(d -> file.raised().contains(d.key()));
        return all;
    }

    /** The deadline of that key, when it still stands. */
    static Optional<Deadline> find(CaseFile file, CaseFacts facts, CaseCommand command) {
        return of(file, facts.procedure(), facts.calendar(), facts.today()).stream()
                .filter(d -> d.command().equals(command) && !d.at().isAfter(facts.now()))
                .findFirst();
    }

    private static boolean caseClock(CaseFile file, WorkCalendar calendar, LocalDate today, List<Deadline> all) {
        StatutoryClock clock = file.clock().clock(file.head(), file.licence());
        if (clock == null || !clock.isRunning()) {
            return false;
        }
        ClockReading reading = clock.read(today, calendar);
        LocalDate promised = reading.promisedDue().date();
        LocalDate statutory = reading.statutoryDue().date();
        all.add(yellow(ClockKind.PROMISED, "promised", today, promised, clock, calendar));
        all.add(red(ClockKind.PROMISED, "promised", promised));
        if (statutory.isAfter(promised)) {
            all.add(red(ClockKind.STATUTORY, "statutory", statutory));
        }
        return true;
    }

    private static void stage(
            CaseFile file,
            Procedure procedure,
            WorkCalendar calendar,
            LocalDate today,
            boolean caseClockRuns,
            List<Deadline> all) {
        Token token = file.procedure().main().orElse(null);
        UserTask task = token == null ? null : procedure.task(token.node());
        if (token == null || task == null || Act.of(task) == Act.CORRECT) {
            return;
        }
        StatutoryClock clock = Standings.stageClock(file, token, task);
        LocalDate due = clock.read(today, calendar).promisedDue().date();
        String key = "stage@" + token.visit();
        if (!caseClockRuns) {
            all.add(yellow(ClockKind.STAGE, key, today, due, clock, calendar));
        }
        all.add(red(ClockKind.STAGE, key, due));
    }

    private static Deadline timer(CaseFile file, TimerAt timer, WorkCalendar calendar, LocalDate today) {
        LocalDate since = LocalDate.ofInstant(timer.token().since(), WorkCalendar.ZONE);
        LocalDate due = file.clock()
                .stageClock(timer.timer().after(), since)
                .read(today, calendar)
                .promisedDue()
                .date();
        return new Deadline(
                "timer:" + timer.key(),
                dayAfter(due),
                due,
                new FireTimer(timer.token().id(), timer.timer().id()));
    }

    private static Deadline red(ClockKind kind, String key, LocalDate due) {
        return new Deadline(key + ":red", dayAfter(due), due, new PassDeadline(kind));
    }

    /** The first day from today on which the clock shows yellow, by halving: from today on, lights only go forward. */
    private static Deadline yellow(
            ClockKind kind, String key, LocalDate today, LocalDate due, StatutoryClock clock, WorkCalendar calendar) {
        long low = today.toEpochDay();
        long high = Math.max(low, due.toEpochDay());
        while (low < high) {
            long middle = (low + high) / 2;
            if (clock.read(LocalDate.ofEpochDay(middle), calendar).light() == Light.GREEN) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Instant at = LocalDate.ofEpochDay(low).atStartOfDay(WorkCalendar.ZONE).toInstant();
        return new Deadline(key + ":yellow", at, due, new RaiseWarning(kind));
    }

    private static Instant dayAfter(LocalDate due) {
        return due.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    /** What remains of a raised key when the clock gets new time: the warning may come again. */
    static boolean survivesNewTime(@Nullable String key) {
        return key != null && !key.equals("promised:yellow");
    }
}
