package qingdan.registry.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static qingdan.registry.change.ChangeTable.CENTRE;
import static qingdan.registry.change.ChangeTable.ESTABLISHMENT;
import static qingdan.registry.change.ChangeTable.LEGALITY;
import static qingdan.registry.change.ChangeTable.ROUTES;
import static qingdan.registry.change.ChangeTable.SUPERVISION;
import static qingdan.registry.change.ChangeTable.WRITER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Light;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.domain.Procedure;
import qingdan.registry.change.domain.ChangeClocks;
import qingdan.registry.change.domain.ChangeCommand.RecordOverdue;
import qingdan.registry.change.domain.ChangeCommand.SubmitChange;
import qingdan.registry.change.domain.ChangeCommand.WithdrawChange;
import qingdan.registry.change.domain.ChangeRoute;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.domain.ChangeState;
import qingdan.registry.change.domain.ChangeStatus;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.store.ChangeRoutes;
import qingdan.registry.change.store.ClockRules;

/** The limits of a request's steps and of the request, over the days of March 2026 (no holiday in them). */
@NullUnmarked
class ChangeClocksLawTest {
    private static final WorkCalendar CALENDAR = Calendars.standard();
    private static final List<ClockRule> RULES = ClockRules.standard();

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static void on(ChangeTable table, int day) {
        table.now = Instant.parse("2026-03-%02dT02:00:00Z".formatted(day));
    }

    /** Submitted on Monday, 2 March. */
    private static ChangeTable submitted() {
        ChangeTable table = new ChangeTable();
        table.open(ChangeLawTest.of(ChangeKind.ADD, table));
        table.take(WRITER, new SubmitChange());
        return table;
    }

    /** Submitted on Monday the 2nd, received on Tuesday the 3rd. */
    private static ChangeTable received() {
        ChangeTable table = submitted();
        on(table, 3);
        table.review(ESTABLISHMENT, "accept");
        return table;
    }

    /** Last day of every open task, by the task. */
    private static Map<String, LocalDate> dues(ChangeTable table, Procedure route) {
        Map<String, LocalDate> dues = new TreeMap<>();
        for (OpenTask open : ChangeRoute.open(route, table.file().procedure())) {
            dues.put(open.task().id(), open.due(CALENDAR));
        }
        return dues;
    }

    private static Map<String, LocalDate> dues(ChangeTable table) {
        return dues(table, ROUTES.get(1));
    }

    private static Map<String, ChangeClocks.Reading> clocks(ChangeTable table, LocalDate today) {
        Map<String, ChangeClocks.Reading> clocks = new TreeMap<>();
        for (ChangeClocks.Reading one : ChangeClocks.of(table.file(), table.status(), RULES, CALENDAR, today)) {
            clocks.put(one.rule().code(), one);
        }
        return clocks;
    }

    @Test
    void shouldGiveEachOfficeItsOwnLimitThatTheOthersWordsDoNotMove() {
        // given
        ChangeTable table = submitted();
        assertEquals(Map.of("receive", march(5)), dues(table));
        // when
        on(table, 3);
        table.review(ESTABLISHMENT, "accept");
        // then the three reviews run side by side, each for ten working days
        assertEquals(Map.of("legality", march(17), "service-centre", march(17), "supervision", march(17)), dues(table));
        // when two of them speak
        on(table, 9);
        table.review(CENTRE, "pass");
        on(table, 12);
        table.review(SUPERVISION, "pass");
        // then the third has not won a day by it
        assertEquals(Map.of("legality", march(17)), dues(table));
        // when it speaks late, the next step has its whole limit
        on(table, 18);
        table.review(LEGALITY, "pass");
        assertEquals(Map.of("sum-up", march(25)), dues(table));
        table.assertReplays();
    }

    @ParameterizedTest
    @CsvSource({"13, GREEN", "15, GREEN", "16, YELLOW", "17, YELLOW", "18, RED", "31, RED"})
    void shouldTurnRedTheDayAfterTheLastOne(int today, Light light) {
        LocalDate due = dues(received()).get("legality");
        assertEquals(light, ChangeClocks.light(CALENDAR, march(today), due));
    }

    @Test
    void shouldTakeTheLimitOfAStepFromTheRouteThatAProvinceHasWritten() {
        // given a route whose legality review has four working days
        String builtIn = ChangeRoutes.builtIn().xml();
        String shorter =
                builtIn.replaceFirst("(?s)(?<head>id=\"legality\".*?qd:limit=\")10 work-day", "${head}4 work-day");
        assertNotEquals(builtIn, shorter);
        Procedure route = BpmnCompiler.compile(shorter.getBytes(StandardCharsets.UTF_8), ChangeRoute.WORDS)
                .procedure();
        // then only that step has another last day
        assertEquals(
                Map.of("legality", march(9), "service-centre", march(17), "supervision", march(17)),
                dues(received(), route));
    }

    @Test
    void shouldRunInNoReviewersTimeWhileTheRequestIsWithItsApplicant() {
        // given
        ChangeTable table = submitted();
        assertEquals(march(23), clocks(table, march(2)).get("review").due().date());
        on(table, 4);
        table.review(ESTABLISHMENT, "return");
        assertEquals(ChangeStatus.RETURNED, table.status());
        // then no review is late, however long the applicant takes; his own step is
        assertEquals(Map.of("revise", march(18)), dues(table));
        assertNull(clocks(table, march(30)).get("review"));
        // when
        on(table, 30);
        table.take(WRITER, new SubmitChange());
        // then the reviewers have their whole time again
        ChangeClocks.Reading review = clocks(table, march(30)).get("review");
        assertEquals(march(30), review.startedOn());
        assertEquals(Light.GREEN, review.light());
        assertEquals(Map.of("receive", LocalDate.of(2026, 4, 2)), dues(table));
        // and the application counts as made on the first day
        assertEquals(march(2), clocks(table, march(30)).get("application").finishedOn());
        table.assertReplays();
    }

    @Test
    void shouldRememberWhetherAReviewEndedInTime() {
        ChangeTable late = received();
        on(late, 24);
        late.review(CENTRE, "pass");
        late.review(SUPERVISION, "pass");
        late.review(LEGALITY, "pass");
        assertEquals(Light.RED, clocks(late, march(24)).get("review").light());
        late.review(ESTABLISHMENT, "agree");
        assertEquals(march(24), clocks(late, march(31)).get("review").finishedOn());
        assertEquals(Light.RED, clocks(late, march(31)).get("review").light());

        ChangeTable inTime = received();
        on(inTime, 23);
        inTime.review(CENTRE, "pass");
        inTime.review(SUPERVISION, "pass");
        inTime.review(LEGALITY, "pass");
        inTime.review(ESTABLISHMENT, "agree");
        assertEquals(Light.NONE, clocks(inTime, march(31)).get("review").light());
    }

    @Test
    void shouldCountToPublicationFromTheApprovalAndStopWithTheRequest() {
        ChangeTable table = submitted();
        table.agreed();
        ChangeClocks.Reading running = clocks(table, march(6)).get("publication");
        assertEquals(march(5), running.due().date());
        assertEquals(Light.RED, running.light());
        on(table, 4);
        table.take(WRITER, new WithdrawChange("不再需要"));
        ChangeClocks.Reading ended = clocks(table, march(31)).get("publication");
        assertEquals(march(4), ended.finishedOn());
        assertEquals(Light.NONE, ended.light());
    }

    @Test
    void shouldShowTheEarliestLastDayThatSomebodyStillHasToKeep() {
        ChangeTable table = received();
        List<ChangeClocks.Reading> clocks = ChangeClocks.of(table.file(), table.status(), RULES, CALENDAR, march(3));
        List<OpenTask> open = ChangeRoute.open(ROUTES.get(1), table.file().procedure());
        assertEquals(march(17), ChangeClocks.due(clocks, open, CALENDAR));
        assertEquals(march(23), ChangeClocks.due(clocks, List.of(), CALENDAR));
        assertNull(ChangeClocks.due(List.of(), List.of(), CALENDAR));
    }

    /** The visit of the one open task of this post. */
    private static int visit(ChangeTable table, String post) {
        return ChangeRoute.open(ROUTES.get(1), table.file().procedure()).stream()
                .filter(t -> t.task().post().equals(post))
                .findFirst()
                .orElseThrow()
                .token()
                .visit();
    }

    @Test
    void shouldRecordAStepThatPassedItsLastDayOnceAndOnlyWhileItIsOpen() {
        ChangeTable table = received();
        int legality = visit(table, "legality-reviewer");
        int centre = visit(table, "service-centre-reviewer");
        LocalDate due = dues(table).values().stream().max(LocalDate::compareTo).orElseThrow();
        RecordOverdue command = new RecordOverdue(legality, due);
        table.now = due.atTime(23, 59).atZone(WorkCalendar.ZONE).toInstant();
        assertEquals("deadline-not-open", table.refused(ChangeTable.SWEEPER, command), "its last day is not over");
        table.now = table.now.plusSeconds(60);
        table.review(CENTRE, "pass");
        assertEquals(
                "deadline-not-open",
                table.refused(ChangeTable.SWEEPER, new RecordOverdue(centre, due)),
                "done after its last day, but before the watch came");
        ChangeStatus before = ChangeRoute.status(table.file(), ROUTES.get(1));
        table.take(ChangeTable.SWEEPER, command);
        assertEquals(
                List.of(new ChangeState.Overdue(1, "review", "legality-reviewer", legality, due)),
                table.file().overdue());
        assertEquals(before, ChangeRoute.status(table.file(), ROUTES.get(1)), "it moves nothing");
        assertEquals("deadline-not-open", table.refused(ChangeTable.SWEEPER, command), "once");

        // sent back and handed in again, the step is opened again: another stay, with a time of its own
        table.review(LEGALITY, "return");
        table.review(SUPERVISION, "pass");
        if (ChangeRoute.status(table.file(), ROUTES.get(1)) == ChangeStatus.SUMMING_UP)
            table.review(ESTABLISHMENT, "return");
        table.take(WRITER, new SubmitChange());
        table.review(ESTABLISHMENT, "accept");
        assertNotEquals(legality, visit(table, "legality-reviewer"));
        assertEquals("deadline-not-open", table.refused(ChangeTable.SWEEPER, command));
        assertEquals(1, table.file().overdue().size(), "what was late stays told");
    }
}
