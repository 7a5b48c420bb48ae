package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.DueDate;
import qingdan.kernel.domain.Light;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.domain.ChangeState.ChangeFile;

/**
 * The clocks of a request (申请时限): from the cause to the application, from submission to the summing up, from approval to
 * publication. A request that is with its applicant again stands in no reviewer's time.
 */
public final class ChangeClocks {
    private ChangeClocks() {}

    /**
     * One clock as it stands.
     *
     * @param finishedOn null while it runs
     * @param light green, yellow with at most one working day left, red when passed; none when it ended in time
     */
    public record Reading(
            ClockRule rule,
            LocalDate startedOn,
            DueDate due,
            @Nullable LocalDate finishedOn,
            Light light) {}

    /** Clocks that have begun, in their order. */
    public static List<Reading> of(
            ChangeFile file, ChangeStatus status, List<ClockRule> rules, WorkCalendar calendar, LocalDate today) {
        List<Reading> readings = new ArrayList<>();
        LocalDate ended = file.endedAt() == null ? null : LocalDate.ofInstant(file.endedAt(), WorkCalendar.ZONE);
        for (ClockRule rule : rules) {
            LocalDate start =
                    switch (rule.code()) {
                        case "application" -> file.proposal().causeOn();
                        case "review" -> status == ChangeStatus.RETURNED ? null : file.submittedOn();
                        case "publication" -> file.approvedOn();
                        default -> null;
                    };
            LocalDate finish =
                    switch (rule.code()) {
                        case "application" -> file.firstSubmittedOn();
                        case "review" -> file.reviewedOn();
                        default -> null;
                    };
            if (start != null) {
                readings.add(reading(rule, start, finish == null ? ended : finish, calendar, today));
            }
        }
        return readings;
    }

    /** The first of the last days that somebody has to keep: of a clock that runs, of a task that is open; null when there is none. */
    public static @Nullable LocalDate due(List<Reading> readings, List<OpenTask> open, WorkCalendar calendar) {
        Stream<LocalDate> clocks = readings.stream()
                .filter(r -> r.finishedOn() == null)
                .map(r -> r.due().date());
        return Stream.concat(clocks, open.stream().map(task -> task.due(calendar)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Reading reading(
            ClockRule rule, LocalDate start, @Nullable LocalDate finish, WorkCalendar calendar, LocalDate today) {
        DueDate due = DueDate.of(calendar, rule.limit(), start);
        LocalDate day = finish == null ? today : finish;
        Light light =
                day.isAfter(due.date()) ? Light.RED : finish != null ? Light.NONE : light(calendar, today, due.date());
        return new Reading(rule, start, due, finish, light);
    }

    /** The light of a running limit, for a day and its last day. */
    public static Light light(WorkCalendar calendar, LocalDate today, LocalDate due) {
        if (today.isAfter(due)) {
            return Light.RED;
        }
        return calendar.workDaysBetween(today, due) <= 1 ? Light.YELLOW : Light.GREEN;
    }
}
