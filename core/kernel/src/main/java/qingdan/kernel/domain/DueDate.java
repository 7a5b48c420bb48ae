package qingdan.kernel.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The last day of a limit (期限届满日) and how it was reached, one dated step after the other, so that an applicant or
 * a court can follow the count.
 *
 * @param provisional true when a year on the way has no published calendar
 */
public record DueDate(LocalDate date, boolean provisional, String calendarVersion, List<Step> steps) {
    /** One step of the count: the date reached and why, in Chinese for the record. */
    public record Step(LocalDate date, String why) {}

    public DueDate {
        steps = List.copyOf(steps);
    }

    /**
     * Counts a limit from its start day, which is not counted itself (民法典 第二百零一条). Hours run on through rest
     * days and end on the day their last hour falls on, counted from the end of the start day; use
     * {@link #instant(TimeLimit, Instant, WorkCalendar)} for the exact moment.
     */
    public static DueDate of(WorkCalendar calendar, TimeLimit limit, LocalDate start) {
        Count count = new Count(calendar, start);
        count.note(start, "起算日，当日不计入");
        count.advance(limit, limit.inChinese());
        return count.finish();
    }

    /** The moment a limit ends: for hours exactly, otherwise the end of its last day in Beijing. */
    public static Instant instant(TimeLimit limit, Instant start, WorkCalendar calendar) {
        if (limit.unit() == TimeLimit.Unit.HOUR) {
            return start.plusSeconds(limit.value() * 3600L);
        }
        return endOf(calendar.dueDate(limit, start.atZone(WorkCalendar.ZONE).toLocalDate()));
    }

    /** The first moment after that legal day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(WorkCalendar.ZONE).toInstant();
    }

    /** A count in progress: where it stands, which days do not count, and the steps so far. */
    static final class Count {
        private final WorkCalendar calendar;
        private final LocalDate start;
        private final List<Step> steps = new ArrayList<>();
        private java.util.function.Predicate<LocalDate> excluded = day -> false;
        private LocalDate at;
        private boolean mayRoll;

        Count(WorkCalendar calendar, LocalDate start) {
            this.calendar = calendar;
            this.start = start;
            this.at = start;
        }

        Count excluding(java.util.function.Predicate<LocalDate> days) {
            this.excluded = days;
            return this;
        }

        void note(LocalDate date, String why) {
            steps.add(new Step(date, why));
        }

        void advance(TimeLimit limit, String why) {
            at = switch (limit.unit()) {
                case WORK_DAY -> afterCounted(limit.value(), true);
                case DAY -> afterCounted(limit.value(), false);
                case HOUR -> afterCounted((limit.value() + 23) / 24, false);
                case MONTH -> stretched(at.plusMonths(limit.value()));
                case YEAR -> stretched(at.plusYears(limit.value()));
            };
            mayRoll = limit.unit() != TimeLimit.Unit.HOUR;
            note(at, why);
        }

        private LocalDate afterCounted(int days, boolean workDaysOnly) {
            LocalDate day = at;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                if (!excluded.test(day) && (!workDaysOnly || calendar.isWorkDay(day))) {
                    left--;
                }
            }
            return day;
        }

        /** Months and years are not counted in days, so days that do not count are put on at the end. */
        private LocalDate stretched(LocalDate plain) {
            LocalDate day = plain;
            long owed = at.plusDays(1)
                    .datesUntil(plain.plusDays(1))
                    .filter(excluded)
                    .count();
            while (owed > 0) {
                day = day.plusDays(1);
                if (!excluded.test(day)) {
                    owed--;
                }
            }
            return day;
        }

        DueDate finish() {
            if (mayRoll && !calendar.isWorkDay(at)) {
                LocalDate rolled = calendar.rollToWorkDay(at);
                note(rolled, "末日为休息日（" + calendar.restReason(at) + "），顺延至次一工作日");
                at = rolled;
            }
            boolean provisional = start.datesUntil(at.plusDays(1))
                    .mapToInt(LocalDate::getYear)
                    .distinct()
                    .anyMatch(calendar::isProvisional);
            if (provisional) {
                note(at, "期间跨入尚未公布节假日安排的年度，日期暂定");
            }
            return new DueDate(at, provisional, calendar.version(), steps);
        }
    }
}
