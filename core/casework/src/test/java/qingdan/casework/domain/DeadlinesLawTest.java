package qingdan.casework.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.casework.domain.Desk.CITIZEN;
import static qingdan.casework.domain.Desk.REVIEWER;
import static qingdan.casework.domain.Desk.SWEEPER;
import static qingdan.casework.domain.Desk.WINDOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.Deadlines.Deadline;
import qingdan.casework.event.CaseEvent.DeadlinePassed;
import qingdan.casework.event.CaseEvent.WarningRaised;
import qingdan.casework.event.ClockKind;
import qingdan.kernel.Calendars;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Light;

/** Lights come in time, once, and never while the clock stands still. */
class DeadlinesLawTest {
    private final Desk desk = Desk.licence();

    private List<String> keys() {
        CaseFacts facts = desk.facts(SWEEPER);
        return Deadlines.of(desk.file(), facts.procedure(), Calendars.standard(), facts.today()).stream()
                .map(Deadline::key)
                .sorted()
                .toList();
    }

    @Test
    void shouldWatchTheStageBeforeAcceptance() {
        desk.must(CITIZEN, Desk.receive(1));
        assertEquals(List.of("stage@1:red", "stage@1:yellow", "timer:accept-silence@1"), keys());
    }

    @Test
    void shouldWatchPromiseLawStageAndTimersAfterAcceptance() {
        desk.must(CITIZEN, Desk.receive(1));
        desk.must(WINDOW, new AcceptCase(null));
        assertEquals(
                List.of("promised:red", "promised:yellow", "stage@2:red", "statutory:red", "timer:review-remind@2"),
                keys());
    }

    @Test
    void shouldTurnYellowThenRedEachOnce() {
        desk.must(CITIZEN, Desk.receive(1));
        desk.must(WINDOW, new AcceptCase(null));
        // given 10 work days from 2 March: due 16 March, 90 % used on 13 March
        desk.on("2026-03-12");
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new RaiseWarning(ClockKind.PROMISED)));
        desk.on("2026-03-13");
        var yellow = assertInstanceOf(WarningRaised.class, desk.must(SWEEPER, new RaiseWarning(ClockKind.PROMISED)));
        assertEquals(Light.YELLOW, yellow.standing().light());
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new RaiseWarning(ClockKind.PROMISED)));
        desk.on("2026-03-16");
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new PassDeadline(ClockKind.PROMISED)));
        desk.on("2026-03-17");
        var red = assertInstanceOf(DeadlinePassed.class, desk.must(SWEEPER, new PassDeadline(ClockKind.PROMISED)));
        assertEquals(Light.RED, red.standing().light());
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new PassDeadline(ClockKind.PROMISED)));
    }

    @Test
    void shouldWatchOnlyTheSuspensionWhileItLasts() {
        desk.must(CITIZEN, Desk.receive(1));
        desk.must(WINDOW, new AcceptCase(null));
        desk.must(REVIEWER, new SuspendCase("expert-review", 5, "专家评审"));
        assertEquals(List.of("suspension@1:red"), keys());
        desk.on("2026-06-01");
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new PassDeadline(ClockKind.PROMISED)));
        desk.must(SWEEPER, new PassDeadline(ClockKind.SUSPENSION));
        var resumed = desk.must(REVIEWER, new ResumeCase("完成"));
        assertTrue(resumed.toString().contains("overrunDays=5"), resumed.toString());
    }

    @Test
    void shouldRemindOnASidePathThatLeavesTheTaskAlone() {
        desk.must(CITIZEN, Desk.receive(1));
        desk.must(WINDOW, new AcceptCase(null));
        desk.on("2026-03-17").must(SWEEPER, new FireTimer(1, "review-remind"));
        assertEquals(2, desk.file().procedure().tokens().size());
        assertEquals("review", desk.log().getLast().event().standing().stage());
        var side = desk.file().procedure().tokens().getLast();
        desk.must(SWEEPER, new CompleteService(desk.file().taskId(side)));
        assertEquals(1, desk.file().procedure().tokens().size());
        assertEquals(Decision.accept(), desk.ask(SWEEPER, new FireTimer(1, "review-remind")));
    }

    @Test
    void shouldSendLateCorrectionsBackToTheWindow() {
        desk.must(CITIZEN, Desk.receive(1));
        var item = new qingdan.casework.event.CorrectionItem("M1", null, "缺页");
        desk.must(WINDOW, new AskCorrection(List.of(item), null));
        assertEquals(List.of("timer:correct-late@2"), keys());
        desk.on("2026-03-24").must(SWEEPER, new FireTimer(1, "correct-late"));
        assertEquals("accept", desk.log().getLast().event().standing().stage());
        desk.must(WINDOW, new DeclineCase("逾期未补正", null));
    }

    @Test
    void shouldWatchNothingWhenClosed() {
        desk.must(CITIZEN, Desk.receive(1));
        desk.must(CITIZEN, new WithdrawCase("不办了"));
        assertEquals(List.of(), keys());
    }
}
