package qingdan.casework.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseHead;
import qingdan.kernel.domain.ClockFact;
import qingdan.kernel.domain.ClockRule;
import qingdan.kernel.domain.StatutoryClock;
import qingdan.kernel.domain.TimeLimit;

/**
 * What happened to the clock of a case (时限台账), as plain data: the kernel's {@link StatutoryClock} reads it.
 *
 * @param startedOn day of acceptance (受理) or filing (立案); null while no clock runs
 * @param pauses suspensions, in order
 * @param stoppedOn day of the decision
 */
public record ClockLedger(
        @Nullable LocalDate startedOn,
        List<Pause> pauses,
        @Nullable Extension extension,
        @Nullable LocalDate stoppedOn) {

    public static final ClockLedger NEW = new ClockLedger(null, List.of(), null, null);

    /** The longest lawful extension of a licence's limit (行政许可法 第四十二条). */
    public static final TimeLimit MAX_EXTENSION = TimeLimit.workDays(10);

    public ClockLedger {
        pauses = List.copyOf(pauses);
    }

    /** 中止. {@code plannedDays}: work days announced; {@code to} is null while it lasts. */
    public record Pause(LocalDate from, @Nullable LocalDate to, String cause, int plannedDays) {}

    /** 延长. */
    public record Extension(LocalDate on, TimeLimit by, String approver) {}

    public boolean suspended() {
        return !pauses.isEmpty() && pauses.getLast().to() == null;
    }

    ClockLedger start(LocalDate on) {
        return new ClockLedger(on, pauses, extension, stoppedOn);
    }

    ClockLedger suspend(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new ClockLedger(startedOn, more, extension, stoppedOn);
    }

    ClockLedger resume(LocalDate on) {
        List<Pause> more = new ArrayList<>(pauses);
        Pause open = more.removeLast();
        more.add(new Pause(open.from(), on, open.cause(), open.plannedDays()));
        return new ClockLedger(startedOn, more, extension, stoppedOn);
    }

    ClockLedger extend(Extension granted) {
        return new ClockLedger(startedOn, pauses, granted, stoppedOn);
    }

    ClockLedger stop(LocalDate on) {
        return new ClockLedger(startedOn, pauses, extension, on);
    }

    /** The clock of the whole case; null before it starts or when the item has no limit. */
    public @Nullable StatutoryClock clock(CaseHead head, boolean extendable) {
        TimeLimit statutory = head.statutory() == null ? head.promised() : head.statutory();
        if (startedOn == null || statutory == null) {
            return null;
        }
        ClockRule rule =
                new ClockRule(statutory, promise(head, statutory), extendable ? MAX_EXTENSION : null, Causes.NAMES);
        List<ClockFact> facts = new ArrayList<>();
        facts.add(new ClockFact.Started(startedOn));
        facts.addAll(pauseFacts());
        if (extension != null) {
            facts.add(new ClockFact.Extended(extension.on(), extension.by(), extension.approver()));
        }
        if (stoppedOn != null) {
            facts.add(new ClockFact.Stopped(stoppedOn));
        }
        return new StatutoryClock(rule, facts);
    }

    /** A promise longer than the law's limit is none. */
    private static @Nullable TimeLimit promise(CaseHead head, TimeLimit statutory) {
        TimeLimit promised = head.promised();
        boolean longer =
                promised != null && promised.unit() == statutory.unit() && promised.value() > statutory.value();
        return longer ? null : promised;
    }

    /** The clock of one stage or timer, which stands still whenever the case's clock does. */
    public StatutoryClock stageClock(TimeLimit limit, LocalDate since) {
        List<ClockFact> facts = new ArrayList<>();
        facts.add(new ClockFact.Started(since));
        facts.addAll(pauseFacts());
        return new StatutoryClock(new ClockRule(limit, null, null, Causes.NAMES), facts);
    }

    private List<ClockFact> pauseFacts() {
        List<ClockFact> facts = new ArrayList<>();
        for (int i = 0; i < pauses.size(); i++) {
            Pause pause = pauses.get(i);
            String id = "p" + i;
            facts.add(
                    new ClockFact.Suspended(id, pause.from(), pause.cause(), TimeLimit.workDays(pause.plannedDays())));
            if (pause.to() != null) {
                facts.add(new ClockFact.Resumed(id, pause.to()));
            }
        }
        return facts;
    }

    private static final class Causes {
        private static final Set<String> NAMES = java.util.Arrays.stream(SuspensionCause.values())
                .map(SuspensionCause::zh)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
