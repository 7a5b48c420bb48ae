package qingdan.casework.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static qingdan.casework.domain.Desk.DECIDER;
import static qingdan.casework.domain.Desk.INVESTIGATOR;
import static qingdan.casework.domain.Desk.LEGAL;
import static qingdan.casework.domain.Desk.SWEEPER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.bpmn.Services;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.event.CaseEvent.CaseDecided;
import qingdan.casework.event.CaseEvent.CaseOpened;
import qingdan.casework.event.CaseStatus;
import qingdan.kernel.domain.Actor;
import qingdan.procedure.bpmn.BpmnCompiler;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.bpmn.ProcedureLibrary.Held;
import qingdan.procedure.event.Value;

/** 行政处罚普通程序, with and without a hearing. */
class PenaltyLawTest {
    private final Desk desk = Desk.penalty();

    private void done(Actor actor, String outcome) {
        desk.must(actor, new CompleteTask(desk.openTask(), outcome, "依法办理", Map.of()));
    }

    private void investigated() {
        desk.must(INVESTIGATOR, Desk.open(1));
        done(DECIDER, "file");
        done(INVESTIGATOR, "done");
    }

    @Test
    void shouldRunFromFilingToClosingWithAHearing() {
        investigated();
        done(LEGAL, "pass");
        done(INVESTIGATOR, "hearing");
        done(LEGAL, "held");
        var decide = new CompleteTask(desk.openTask(), "penalise", "违法事实清楚", Map.of("content", Value.of("罚款五千元")));
        CaseDecided event = assertInstanceOf(CaseDecided.class, desk.must(DECIDER, decide));
        assertEquals("罚款五千元", event.conditions());
        assertEquals(CaseStatus.PENALISED, event.standing().status());
        desk.must(SWEEPER, new CompleteService(desk.openTask()));
        desk.must(INVESTIGATOR, new DeliverCase("post", null));
        done(DECIDER, "closed");
        assertEquals(CaseStatus.CLOSED, desk.file().closedAs());
    }

    @Test
    void shouldNotPenaliseWhomNobodyHasInformedWhateverTheProcedureDrawn() throws IOException {
        // given a chart in which the step before the decision is any step
        String chart;
        try (InputStream in = Procedures.class.getResourceAsStream("/procedures/penalty.bpmn")) {
            chart = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("qd:act=\"inform\"", "qd:act=\"work\"");
        }
        ProcedureLibrary library = new ProcedureLibrary(key -> Services.WORDS);
        library.take(
                List.of(Held.builtIn(BpmnCompiler.compile(chart.getBytes(StandardCharsets.UTF_8), Services.WORDS))));
        desk.by(library);
        investigated();
        done(LEGAL, "pass");
        done(INVESTIGATOR, "waived");
        // then
        assertEquals(
                "hearing-required",
                desk.refused(DECIDER, new CompleteTask(desk.openTask(), "penalise", "违法事实清楚", Map.of())));
        done(DECIDER, "no-penalty");
    }

    @Test
    void shouldCountNinetyCalendarDaysFromFiling() {
        CaseOpened opened = assertInstanceOf(CaseOpened.class, desk.must(INVESTIGATOR, Desk.open(1)));
        assertEquals(CaseStatus.FILED, opened.standing().status());
        assertEquals(64, opened.factsSha256().length());
        done(DECIDER, "file");
        // 90 days from 2 March 2026 end on Sunday 31 May; the last day moves to Monday.
        assertEquals(
                LocalDate.of(2026, 6, 1),
                desk.log().getLast().event().standing().statutoryDue());
    }

    @Test
    void shouldKeepInvestigationLegalReviewAndDecisionApart() {
        investigated();
        Actor investigatorAsLegal = Desk.official(INVESTIGATOR.subject(), "legal");
        var pass = new CompleteTask(desk.openTask(), "pass", "通过", Map.of());
        assertEquals("separation-of-duty", desk.refused(investigatorAsLegal, pass));
        done(LEGAL, "pass");
        done(INVESTIGATOR, "waived");
        Actor legalAsDecider = Desk.official(LEGAL.subject(), "decider");
        var penalise = new CompleteTask(desk.openTask(), "penalise", "处罚", Map.of());
        assertEquals("separation-of-duty", desk.refused(legalAsDecider, penalise));
    }

    @Test
    void shouldGoBackToInvestigationWhenLegalReviewReturns() {
        investigated();
        done(LEGAL, "return");
        assertEquals("investigate", desk.log().getLast().event().standing().stage());
    }

    @Test
    void shouldCloseWithoutDecisionWhenNotFiled() {
        desk.must(INVESTIGATOR, Desk.open(1));
        done(DECIDER, "dismiss");
        assertEquals(CaseStatus.CLOSED, desk.file().closedAs());
    }

    @Test
    void shouldRequireFactsAndAnOfficialToOpen() {
        var bare = new OpenCase(Desk.id(2), Desk.number(2), Desk.PARTY, "report", " ");
        assertEquals("reason-required", desk.refused(INVESTIGATOR, bare));
        assertEquals("not-your-post", desk.refused(Desk.CITIZEN, Desk.open(2)));
    }
}
