package qingdan.handlers.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.contract.model.ClockStep;
import qingdan.contract.model.ClockView;
import qingdan.handlers.Words;
import qingdan.handlers.registry.Limits;
import qingdan.kernel.domain.ClockReading;
import qingdan.kernel.domain.DueDate;
import qingdan.kernel.domain.StatutoryClock;
import qingdan.kernel.domain.TimeLimit;
import qingdan.kernel.domain.WorkCalendar;

/** The clocks of a case with the count that led to each date (时限与推算). */
final class Clocks {
    private static final String LICENCE_BASIS = "《中华人民共和国行政许可法》第四十二条";

    private Clocks() {}

    static List<ClockView> of(CaseFile file, WorkCalendar calendar, LocalDate today, Locale locale) {
        StatutoryClock clock = file.clock().clock(file.head(), file.licence());
        if (clock == null) return List.of();
        ClockReading reading = clock.read(today, calendar);
        boolean paused = file.clock().suspended();
        List<ClockView> views = new ArrayList<>();
        if (file.head().promised() != null)
            views.add(view(
                    ClockView.KindEnum.PROMISED,
                    Words.pick(locale, "承诺时限", "Promised limit"),
                    file.head().promised(),
                    file.clock().startedOn(),
                    reading.promisedDue(),
                    reading,
                    paused,
                    null,
                    locale));
        if (file.head().statutory() != null)
            views.add(view(
                    ClockView.KindEnum.STATUTORY,
                    Words.pick(locale, "法定时限", "Statutory limit"),
                    file.head().statutory(),
                    file.clock().startedOn(),
                    reading.statutoryDue(),
                    reading,
                    paused,
                    file.licence() ? LICENCE_BASIS : file.head().itemBasis(),
                    locale));
        return views;
    }

    private static ClockView view(
            ClockView.KindEnum kind,
            String name,
            TimeLimit limit,
            @Nullable LocalDate startedOn,
            DueDate due,
            ClockReading reading,
            boolean paused,
            @Nullable String basis,
            Locale locale) {
        return new ClockView(
                kind,
                name,
                Limits.of(limit, locale),
                startedOn,
                paused ? null : due.date(),
                reading.usedDays(),
                kind == ClockView.KindEnum.PROMISED ? reading.remainingDays() : null,
                Words.light(paused ? qingdan.kernel.domain.Light.PAUSED : reading.light()),
                paused,
                due.provisional(),
                basis,
                due.steps().stream().map(s -> new ClockStep(s.date(), s.why())).toList());
    }
}
