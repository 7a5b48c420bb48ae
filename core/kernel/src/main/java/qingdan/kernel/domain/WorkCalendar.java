package qingdan.kernel.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The working-day calendar (工作日历) as versioned data: days off and weekend days worked instead (调休), as the State
 * Council's notices of each year name them. A year without data is provisional: its weekends only are off, and every
 * date that depends on it says so. Immutable; the text it is read from is
 * {@code src/main/resources/qingdan/kernel/work-calendar.tsv}.
 */
public final class WorkCalendar {
    /** The one place that names the time zone of legal days (北京时间). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int MAX_COUNT = 100_000;

    private final String version;
    private final Map<Integer, String> notices;
    private final Map<LocalDate, String> off;
    private final Set<LocalDate> work;

    private WorkCalendar(
            String version, Map<Integer, String> notices, Map<LocalDate, String> off, Set<LocalDate> work) {
        this.version = version;
        this.notices = notices;
        this.off = off;
        this.work = work;
    }

    /** Reads the tab-separated text; a line it does not know is refused with its number. */
    public static WorkCalendar parse(String text) {
        String version = "";
        Map<Integer, String> notices = new TreeMap<>();
        Map<LocalDate, String> off = new HashMap<>();
        Set<LocalDate> work = new HashSet<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "version" -> version = cells[1];
                case "year" -> notices.put(Integer.valueOf(cells[1]), cells[2]);
                case "off" -> days(cells[1]).forEach(day -> off.put(day, cells[2]));
                case "work" -> days(cells[1]).forEach(work::add);
                default ->
                    throw new IllegalArgumentException(
                            "Expected version, year, off or work in line " + number + ", but got " + line);
            }
        }
        if (version.isEmpty() || notices.isEmpty()) {
            throw new IllegalArgumentException("Expected a version and at least one year, but found none");
        }
        return new WorkCalendar(version, notices, off, work);
    }

    private static Iterable<LocalDate> days(String cell) {
        int dots = cell.indexOf("..");
        LocalDate first = LocalDate.parse(dots < 0 ? cell : cell.substring(0, dots));
        LocalDate last = dots < 0 ? first : LocalDate.parse(cell.substring(dots + 2));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** This calendar with another's days on top: a mid-year notice, or the year that was just published. */
    public WorkCalendar amendedBy(WorkCalendar amendment) {
        TreeMap<Integer, String> mergedNotices = new TreeMap<>(notices);
        amendment.notices.forEach((year, notice) -> mergedNotices.merge(year, notice, (a, b) -> a + " " + b));
        Map<LocalDate, String> mergedOff = new HashMap<>(off);
        Set<LocalDate> mergedWork = new HashSet<>(work);
        amendment.work.forEach(mergedOff::remove);
        mergedWork.removeAll(amendment.off.keySet());
        mergedOff.putAll(amendment.off);
        mergedWork.addAll(amendment.work);
        return new WorkCalendar(amendment.version, mergedNotices, mergedOff, mergedWork);
    }

    public String version() {
        return version;
    }

    /** Year -> addresses of the notices its days come from. */
    public Map<Integer, String> notices() {
        return Collections.unmodifiableMap(notices);
    }

    /** True when no notice for that year is known: its dates may still move. */
    public boolean isProvisional(int year) {
        return !notices.containsKey(year);
    }

    public boolean isWorkDay(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !off.containsKey(day);
    }

    /** Why the day is off: the holiday's name, 周末, or empty on a work day. */
    public String restReason(LocalDate day) {
        return isWorkDay(day) ? "" : off.getOrDefault(day, "周末");
    }

    /** The n-th work day after {@code start}; the start day itself is not counted (民法典 第二百零一条). */
    public LocalDate plusWorkDays(LocalDate start, int n) {
        if (n < 0 || n > MAX_COUNT) {
            throw new IllegalArgumentException("Expected 0 to " + MAX_COUNT + " work days, but got " + n);
        }
        LocalDate day = start;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Work days in (from, to]; negative when {@code to} is earlier. */
    public int workDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkDay)
                .count();
    }

    /** The day itself when it is a work day, else the next one (民法典 第二百零三条). */
    public LocalDate rollToWorkDay(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    public int workDaysIn(int year) {
        return workDaysBetween(Year.of(year - 1).atDay(1).withMonth(12).withDayOfMonth(31), LocalDate.of(year, 12, 31));
    }

    /** The last day of the limit; see {@link DueDate#of} for how it was reached. */
    public LocalDate dueDate(TimeLimit limit, LocalDate start) {
        return DueDate.of(this, limit, start).date();
    }
}
