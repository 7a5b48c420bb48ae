package qingdan.handlers;

import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.WorkCalendar;

/** Working days left until a day (剩余工作日), today not counted; below zero when it has passed. */
public final class WorkDaysLeft {
    private final WorkCalendar calendar;
    private final InstantSource clock;

    public WorkDaysLeft(WorkCalendar calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public @Nullable Integer until(@Nullable LocalDate due) {
        if (due == null) return null;
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
        int left = calendar.workDaysBetween(today, due);
        // On the rest day after the last day no work day has passed yet, but the day has.
        return due.isBefore(today) ? Math.min(-1, left) : left;
    }
}
