package qingdan.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.Calendars;

class WorkCalendarLawTest {
    private static final WorkCalendar CALENDAR = Calendars.standard();

    @ParameterizedTest
    @CsvSource({
        "2014-09-28,5,2014-10-10", "2015-02-13,20,2015-03-18", "2015-08-31,5,2015-09-08", "2015-09-25,7,2015-10-12",
        "2020-01-20,20,2020-02-25", "2024-02-01,45,2024-04-10", "2025-09-28,7,2025-10-14", "2026-01-30,20,2026-03-05",
        "2026-09-22,5,2026-09-30"
    })
    void shouldCountWorkDaysAsTheNoticesSay(LocalDate start, int days, LocalDate due) {
        assertEquals(due, CALENDAR.dueDate(TimeLimit.workDays(days), start));
        assertEquals(days, CALENDAR.workDaysBetween(start, due));
    }

    @ParameterizedTest
    @CsvSource({
        "2014,250",
        "2015,249",
        "2016,250",
        "2017,249",
        "2018,250",
        "2019,250",
        "2020,249",
        "2021,250",
        "2022,249",
        "2023,249",
        "2024,251",
        "2025,248",
        "2026,248"
    })
    void shouldHaveTheWorkDaysOfEachYear(int year, int days) {
        assertEquals(days, CALENDAR.workDaysIn(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31,1,MONTH,2026-02-28", // no 31st: the month's last day; a make-up work day
        "2025-11-30,3,MONTH,2026-02-28",
        "2024-02-29,1,YEAR,2025-02-28",
        "2026-04-01,90,DAY,2026-06-30",
        "2026-09-16,15,DAY,2026-10-08", // ends on 1 October: rolls over the whole holiday
        "2026-03-02,5,DAY,2026-03-09", // ends on a Saturday
        "2026-03-02,24,HOUR,2026-03-03"
    })
    void shouldRollAndClampAsTheCivilCodeSays(LocalDate start, int value, TimeLimit.Unit unit, LocalDate due) {
        assertEquals(due, CALENDAR.dueDate(new TimeLimit(value, unit), start));
    }

    @Test
    void shouldMarkDatesProvisionalWhenAYearHasNoNotice() {
        assertFalse(DueDate.of(CALENDAR, TimeLimit.workDays(5), LocalDate.of(2026, 12, 1))
                .provisional());
        assertTrue(DueDate.of(CALENDAR, TimeLimit.workDays(30), LocalDate.of(2026, 12, 1))
                .provisional());
        assertTrue(CALENDAR.isProvisional(2027) && CALENDAR.isProvisional(2006));
        assertFalse(CALENDAR.isProvisional(2007));
    }

    @Test
    void shouldExplainHowADateWasReached() {
        DueDate due = DueDate.of(CALENDAR, TimeLimit.days(15), LocalDate.of(2026, 9, 16));

        assertEquals(3, due.steps().size());
        assertEquals(LocalDate.of(2026, 10, 1), due.steps().get(1).date());
        assertTrue(due.steps().get(2).why().contains("国庆节"), due.steps().get(2).why());
    }

    @Test
    void shouldCountHoursThroughRestDays() {
        Instant fridayEvening = Instant.parse("2026-03-06T10:00:00Z");

        assertEquals(
                Instant.parse("2026-03-07T10:00:00Z"), DueDate.instant(TimeLimit.hours(24), fridayEvening, CALENDAR));
        assertEquals(
                Instant.parse("2026-03-09T16:00:00Z"), DueDate.instant(TimeLimit.workDays(1), fridayEvening, CALENDAR));
    }

    @Test
    void shouldTakeInAMidYearNotice() {
        WorkCalendar amended = CALENDAR.amendedBy(
                WorkCalendar.parse(
                        "version\t2027.1\nyear\t2027\thttps://example.test/notice\noff\t2027-01-01..2027-01-03\t元旦\nwork\t2027-01-09\t元旦\n"));

        assertFalse(amended.isProvisional(2027));
        assertEquals("2027.1", amended.version());
        assertTrue(amended.isWorkDay(LocalDate.of(2027, 1, 9)));
        assertFalse(amended.isWorkDay(LocalDate.of(2027, 1, 1)));
        assertTrue(CALENDAR.isProvisional(2027));
        assertThrows(IllegalArgumentException.class, () -> WorkCalendar.parse("version\t1\nholiday\t2027-01-01\tx\n"));
    }

    @Test
    void shouldBeConsistentBetweenAddingAndCounting() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(19 * 365));
            int n = random.nextInt(120);
            LocalDate due = CALENDAR.plusWorkDays(start, n);
            assertEquals(n, CALENDAR.workDaysBetween(start, due));
            assertTrue(n == 0 || CALENDAR.isWorkDay(due));
            assertEquals(due, CALENDAR.plusWorkDays(CALENDAR.plusWorkDays(start, n / 2), n - n / 2));
        }
    }
}
