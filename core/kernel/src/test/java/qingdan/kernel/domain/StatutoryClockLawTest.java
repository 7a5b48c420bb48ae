package qingdan.kernel.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.kernel.Calendars;

class StatutoryClockLawTest {
    private static final WorkCalendar CALENDAR = Calendars.standard();
    /** 行政许可法 第四十二条: 20 work days, 10 more once; 第四十五条: hearings and tests do not count. */
    private static final ClockRule LICENCE =
            new ClockRule(TimeLimit.workDays(20), TimeLimit.workDays(10), TimeLimit.workDays(10), Set.of("听证", "检验"));

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void shouldRunFromGreenOverYellowToRed() {
        StatutoryClock clock = StatutoryClock.started(LICENCE, MONDAY);

        assertEquals(
                LocalDate.of(2026, 3, 16),
                clock.read(MONDAY, CALENDAR).promisedDue().date());
        assertEquals(
                LocalDate.of(2026, 3, 30),
                clock.read(MONDAY, CALENDAR).statutoryDue().date());
        assertEquals(Light.GREEN, light(clock, LocalDate.of(2026, 3, 12)));
        assertEquals(Light.YELLOW, light(clock, LocalDate.of(2026, 3, 13)));
        assertEquals(Light.YELLOW, light(clock, LocalDate.of(2026, 3, 16)));
        assertEquals(Light.RED, light(clock, LocalDate.of(2026, 3, 17)));
        ClockReading late = clock.read(LocalDate.of(2026, 3, 31), CALENDAR);
        assertTrue(late.pastStatutory());
        assertEquals(-11, late.remainingDays());
        assertEquals(21, late.usedDays());
    }

    @Test
    void shouldNotCountASuspensionAndNameItsOverrun() {
        // given: suspended on the 4th for five work days, resumed on the 13th
        StatutoryClock paused = StatutoryClock.started(LICENCE, MONDAY)
                .with(new ClockFact.Suspended("s1", LocalDate.of(2026, 3, 4), "听证", TimeLimit.workDays(5)));

        // when
        ClockReading within = paused.read(LocalDate.of(2026, 3, 10), CALENDAR);
        ClockReading over = paused.read(LocalDate.of(2026, 3, 12), CALENDAR);
        ClockReading after = paused.with(new ClockFact.Resumed("s1", LocalDate.of(2026, 3, 13)))
                .read(LocalDate.of(2026, 3, 16), CALENDAR);

        // then: two days used before; eight of ten left from the 16th on
        assertEquals(Light.PAUSED, within.light());
        assertEquals(2, within.usedDays());
        assertFalse(within.overrun());
        assertEquals(LocalDate.of(2026, 3, 23), within.promisedDue().date());
        assertTrue(over.overrun());
        assertEquals(3, after.usedDays());
        assertEquals(LocalDate.of(2026, 3, 25), after.promisedDue().date());
        assertEquals(9, after.suspendedDays());
        assertTrue(after.overrun());
        assertEquals(Light.GREEN, after.light());
    }

    @Test
    void shouldExtendOnceWithinTheLawsMaximum() {
        StatutoryClock clock = StatutoryClock.started(LICENCE, MONDAY);
        LocalDate on = LocalDate.of(2026, 3, 10);
        StatutoryClock extended = clock.with(new ClockFact.Extended(on, TimeLimit.workDays(10), "局长"));

        assertTrue(clock.refuseExtension(TimeLimit.workDays(10), on, CALENDAR).isEmpty());
        assertEquals("clock-extension-too-long", code(clock.refuseExtension(TimeLimit.workDays(11), on, CALENDAR)));
        assertEquals("clock-extension-too-long", code(clock.refuseExtension(TimeLimit.days(5), on, CALENDAR)));
        assertEquals("clock-extension-used", code(extended.refuseExtension(TimeLimit.workDays(1), on, CALENDAR)));
        assertEquals(
                "clock-already-expired",
                code(clock.refuseExtension(TimeLimit.workDays(1), LocalDate.of(2026, 4, 1), CALENDAR)));
        assertEquals(
                LocalDate.of(2026, 4, 14),
                extended.read(on, CALENDAR).statutoryDue().date());
        assertEquals(20, extended.read(on, CALENDAR).totalDays());
    }

    @Test
    void shouldRefuseUnlawfulSuspensions() {
        StatutoryClock clock = StatutoryClock.started(LICENCE, MONDAY);
        StatutoryClock paused = clock.with(new ClockFact.Suspended("s1", MONDAY, "检验", TimeLimit.workDays(3)));

        assertEquals("clock-cause-not-allowed", code(clock.refuseSuspension("出差")));
        assertEquals("clock-not-suspended", code(clock.refuseResumption()));
        assertEquals("clock-already-suspended", code(paused.refuseSuspension("听证")));
        assertTrue(paused.refuseResumption().isEmpty());
        assertEquals(
                "clock-not-running",
                code(clock.with(new ClockFact.Stopped(MONDAY)).refuseSuspension("听证")));
    }

    @Test
    void shouldStandStillWhenStopped() {
        StatutoryClock stopped =
                StatutoryClock.started(LICENCE, MONDAY).with(new ClockFact.Stopped(LocalDate.of(2026, 3, 6)));

        assertEquals(Light.NONE, light(stopped, LocalDate.of(2026, 12, 1)));
        assertEquals(4, stopped.read(LocalDate.of(2026, 12, 1), CALENDAR).usedDays());
        assertEquals(
                Light.RED,
                light(
                        StatutoryClock.started(LICENCE, MONDAY).with(new ClockFact.Stopped(LocalDate.of(2026, 3, 18))),
                        LocalDate.of(2026, 12, 1)));
    }

    @Test
    void shouldShowHistoryAsItWas() {
        StatutoryClock stopped =
                StatutoryClock.started(LICENCE, MONDAY).with(new ClockFact.Stopped(LocalDate.of(2026, 3, 6)));

        assertEquals(Light.GREEN, light(stopped, LocalDate.of(2026, 3, 5)));
    }

    @Test
    void shouldTurnYellowOverAWeekendWhenOneWorkDayIsLeft() {
        ClockRule calendarDays = new ClockRule(TimeLimit.days(60), null, null, Set.of());
        StatutoryClock clock = StatutoryClock.started(calendarDays, LocalDate.of(2026, 1, 15)); // ends Monday 16 March

        assertEquals(
                LocalDate.of(2026, 3, 16),
                clock.read(MONDAY, CALENDAR).promisedDue().date());
        assertEquals(Light.GREEN, light(clock, LocalDate.of(2026, 3, 8)));
        assertEquals(Light.YELLOW, light(clock, LocalDate.of(2026, 3, 13)));
    }

    @Test
    void shouldStretchMonthsByDaysThatDoNotCount() {
        ClockRule rule = new ClockRule(TimeLimit.months(2), null, null, Set.of("鉴定"));
        StatutoryClock clock = StatutoryClock.started(rule, MONDAY)
                .with(new ClockFact.Suspended("s", LocalDate.of(2026, 3, 10), "鉴定", TimeLimit.days(10)))
                .with(new ClockFact.Resumed("s", LocalDate.of(2026, 3, 20)));

        assertEquals(
                LocalDate.of(2026, 5, 12),
                clock.read(LocalDate.of(2026, 4, 1), CALENDAR).statutoryDue().date());
    }

    @Test
    void shouldReadTheSameFromEveryOrderOfTheSameFacts() {
        Random random = new Random(5);
        for (int n = 0; n < 400; n++) {
            List<ClockFact> facts = facts(random);
            LocalDate asOf = MONDAY.plusDays(random.nextInt(90));
            ClockReading expected = new StatutoryClock(LICENCE, facts).read(asOf, CALENDAR);
            Collections.shuffle(facts, random);
            assertEquals(expected, new StatutoryClock(LICENCE, facts).read(asOf, CALENDAR), () -> facts.toString());
        }
    }

    @Test
    void shouldAgreeWithCountingDayByDay() {
        Random random = new Random(6);
        for (int n = 0; n < 400; n++) {
            List<ClockFact> facts = facts(random);
            LocalDate asOf = MONDAY.plusDays(200);
            ClockReading reading = new StatutoryClock(LICENCE, facts).read(asOf, CALENDAR);
            int budget = 10
                    + facts.stream()
                            .mapToInt(fact -> fact instanceof ClockFact.Extended e ? e.by().value() : 0)
                            .sum();
            LocalDate day = MONDAY;
            for (int left = budget; left > 0; ) {
                day = day.plusDays(1);
                left -= CALENDAR.isWorkDay(day) && !suspended(day, facts) ? 1 : 0;
            }
            assertEquals(day, reading.promisedDue().date(), () -> facts.toString());
        }
    }

    private static boolean suspended(LocalDate day, List<ClockFact> facts) {
        return facts.stream()
                .filter(ClockFact.Suspended.class::isInstance)
                .map(ClockFact.Suspended.class::cast)
                .anyMatch(s -> day.isAfter(s.on())
                        && facts.stream()
                                .anyMatch(r -> r instanceof ClockFact.Resumed resumed
                                        && resumed.id().equals(s.id())
                                        && !day.isAfter(resumed.on())));
    }

    private static List<ClockFact> facts(Random random) {
        List<ClockFact> facts = new ArrayList<>();
        facts.add(new ClockFact.Started(MONDAY));
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = MONDAY.plusDays(random.nextInt(40));
            facts.add(new ClockFact.Suspended("s" + i, from, "听证", TimeLimit.workDays(random.nextInt(8))));
            facts.add(new ClockFact.Resumed("s" + i, from.plusDays(random.nextInt(20))));
        }
        if (random.nextBoolean()) {
            LocalDate on = MONDAY.plusDays(random.nextInt(10));
            facts.add(new ClockFact.Extended(on, TimeLimit.workDays(1 + random.nextInt(10)), "局长"));
        }
        return facts;
    }

    private static Light light(StatutoryClock clock, LocalDate on) {
        return clock.read(on, CALENDAR).light();
    }

    private static String code(java.util.Optional<Refusal> refusal) {
        return refusal.orElseThrow().code();
    }
}
