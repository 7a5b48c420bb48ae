package qingdan.kernel.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statutory clock (法定时限与承诺时限): a rule and a ledger of facts give the due dates, the days used and the light,
 * with an explanation. Pure; the same facts in any order give the same reading. An open suspension is taken to end on
 * the day announced, or today when that day has passed.
 */
public record StatutoryClock(ClockRule rule, List<ClockFact> facts) {
    private static final int YELLOW_AT_PERCENT = 90;
    private static final int YELLOW_AT_WORK_DAYS_LEFT = 1;

    public StatutoryClock {
        facts = List.copyOf(facts);
        if (facts.stream().filter(ClockFact.Started.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("Expected one start, but the ledger has several");
        }
    }

    public StatutoryClock with(ClockFact fact) {
        List<ClockFact> more = new ArrayList<>(facts);
        more.add(fact);
        return new StatutoryClock(rule, more);
    }

    public static StatutoryClock started(ClockRule rule, LocalDate on) {
        return new StatutoryClock(rule, List.of(new ClockFact.Started(on)));
    }

    /** Empty when suspension is lawful now; else why not. */
    public Optional<Refusal> refuseSuspension(String cause) {
        if (!isRunning()) {
            return Optional.of(Refusal.of("clock-not-running"));
        }
        if (openSuspension().isPresent()) {
            return Optional.of(Refusal.of("clock-already-suspended"));
        }
        return rule.suspensionCauses().contains(cause)
                ? Optional.empty()
                : Optional.of(Refusal.of("clock-cause-not-allowed", "cause", cause));
    }

    /** Empty when a suspension is open; else why nothing can be resumed. */
    public Optional<Refusal> refuseResumption() {
        return openSuspension().isPresent() ? Optional.empty() : Optional.of(Refusal.of("clock-not-suspended"));
    }

    /** Empty when the extension is lawful: once, not longer than the law's, and decided before the limit has passed. */
    public Optional<Refusal> refuseExtension(TimeLimit by, LocalDate on, WorkCalendar calendar) {
        TimeLimit max = rule.maxExtension();
        if (!isRunning()) {
            return Optional.of(Refusal.of("clock-not-running"));
        }
        if (max == null) {
            return Optional.of(Refusal.of("clock-extension-not-allowed"));
        }
        if (!of(ClockFact.Extended.class).isEmpty()) {
            return Optional.of(Refusal.of("clock-extension-used"));
        }
        if (by.unit() != max.unit() || by.value() > max.value() || by.value() == 0) {
            return Optional.of(Refusal.of("clock-extension-too-long", "max", max.inChinese()));
        }
        LocalDate due = read(on, calendar).statutoryDue().date();
        return on.isAfter(due) ? Optional.of(Refusal.of("clock-already-expired", "due", due)) : Optional.empty();
    }

    public boolean isRunning() {
        return !of(ClockFact.Started.class).isEmpty()
                && of(ClockFact.Stopped.class).isEmpty();
    }

    /** The suspension that has not been resumed; the latest when there are several. */
    public Optional<ClockFact.Suspended> openSuspension() {
        return of(ClockFact.Suspended.class).stream()
                .filter(s -> resumption(s.id()) == null)
                .max(Comparator.comparing(ClockFact.Suspended::on).thenComparing(ClockFact.Suspended::id));
    }

    /** What the clock shows on that day. The ledger must hold a start. */
    public ClockReading read(LocalDate asOf, WorkCalendar calendar) {
        LocalDate start = of(ClockFact.Started.class).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a start, but the clock has none"))
                .on();
        Optional<LocalDate> stopped = of(ClockFact.Stopped.class).stream()
                .map(ClockFact.Stopped::on)
                .min(Comparator.naturalOrder())
                .filter(stop -> !stop.isAfter(asOf));
        LocalDate standsAt = stopped.orElse(asOf);
        List<Pause> pauses = pauses(standsAt, calendar);
        DueDate statutory = due(rule.statutory(), start, pauses, calendar);
        DueDate promised = due(rule.measured(), start, pauses, calendar);
        boolean byWorkDay = rule.measured().unit() == TimeLimit.Unit.WORK_DAY;
        int used = counted(start, standsAt, pauses, byWorkDay, calendar);
        int total = counted(start, promised.date(), pauses, byWorkDay, calendar);
        int remaining = standsAt.isAfter(promised.date())
                ? -counted(promised.date(), standsAt, pauses, byWorkDay, calendar)
                : counted(standsAt, promised.date(), pauses, byWorkDay, calendar);
        int notCounted = standsAt.isBefore(start)
                ? 0
                : (int) start.datesUntil(standsAt.plusDays(1))
                        .filter(day -> covered(day, pauses))
                        .count();
        boolean nearlyUsed = used * 100L >= (long) total * YELLOW_AT_PERCENT
                || counted(standsAt, promised.date(), pauses, true, calendar) <= YELLOW_AT_WORK_DAYS_LEFT;
        Light light = light(standsAt.isAfter(promised.date()), stopped.isPresent(), nearlyUsed, pauses);
        return new ClockReading(
                asOf,
                statutory,
                promised,
                used,
                total,
                remaining,
                notCounted,
                pauses.stream().anyMatch(Pause::overrun),
                standsAt.isAfter(statutory.date()),
                light);
    }

    private static Light light(boolean past, boolean stopped, boolean nearlyUsed, List<Pause> pauses) {
        if (past) {
            return Light.RED;
        }
        if (stopped) {
            return Light.NONE;
        }
        if (pauses.stream().anyMatch(Pause::open)) {
            return Light.PAUSED;
        }
        return nearlyUsed ? Light.YELLOW : Light.GREEN;
    }

    private DueDate due(TimeLimit limit, LocalDate start, List<Pause> pauses, WorkCalendar calendar) {
        DueDate.Count count = new DueDate.Count(calendar, start).excluding(day -> covered(day, pauses));
        count.note(start, "起算日，当日不计入");
        pauses.forEach(pause -> count.note(
                pause.until(),
                pause.suspended().on() + " 起" + pause.suspended().cause() + "，所需时间不计入" + (pause.open() ? "（预计）" : "")));
        count.advance(limit, limit.inChinese());
        for (ClockFact.Extended extended : extensions()) {
            count.advance(
                    extended.by(),
                    "经" + extended.approver() + "批准延长" + extended.by().inChinese());
        }
        return count.finish();
    }

    /** Days of (from, to] that count: work days only, or all calendar days. */
    private static int counted(
            LocalDate from, LocalDate to, List<Pause> pauses, boolean workDaysOnly, WorkCalendar calendar) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !covered(day, pauses) && (!workDaysOnly || calendar.isWorkDay(day)))
                .count();
    }

    private List<Pause> pauses(LocalDate asOf, WorkCalendar calendar) {
        return of(ClockFact.Suspended.class).stream()
                .sorted(Comparator.comparing(ClockFact.Suspended::on).thenComparing(ClockFact.Suspended::id))
                .map(suspended -> Pause.of(suspended, resumption(suspended.id()), asOf, calendar))
                .toList();
    }

    private @Nullable LocalDate resumption(String id) {
        return of(ClockFact.Resumed.class).stream()
                .filter(resumed -> resumed.id().equals(id))
                .map(ClockFact.Resumed::on)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<ClockFact.Extended> extensions() {
        return of(ClockFact.Extended.class).stream()
                .sorted(Comparator.comparing(ClockFact.Extended::on)
                        .thenComparing(e -> e.by().unit())
                        .thenComparing(e -> e.by().value())
                        .thenComparing(ClockFact.Extended::approver))
                .toList();
    }

    private <F extends ClockFact> List<F> of(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static boolean covered(LocalDate day, Collection<Pause> pauses) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Days that do not count: after the day of suspension, up to and including the day of resumption. */
    private record Pause(ClockFact.Suspended suspended, LocalDate until, boolean open, boolean overrun) {
        static Pause of(
                ClockFact.Suspended suspended, @Nullable LocalDate resumedOn, LocalDate asOf, WorkCalendar calendar) {
            LocalDate planned = calendar.dueDate(suspended.planned(), suspended.on());
            boolean open = resumedOn == null || resumedOn.isAfter(asOf);
            LocalDate until = resumedOn != null && !open ? resumedOn : planned.isAfter(asOf) ? planned : asOf;
            boolean overrun = open ? asOf.isAfter(planned) : until.isAfter(planned);
            return new Pause(suspended, until, open && !suspended.on().isAfter(asOf), overrun);
        }

        boolean covers(LocalDate day) {
            return day.isAfter(suspended.on()) && !day.isAfter(until);
        }
    }
}
