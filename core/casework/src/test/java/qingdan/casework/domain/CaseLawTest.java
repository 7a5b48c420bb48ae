package qingdan.casework.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.casework.domain.Desk.CITIZEN;
import static qingdan.casework.domain.Desk.DECIDER;
import static qingdan.casework.domain.Desk.REVIEWER;
import static qingdan.casework.domain.Desk.SWEEPER;
import static qingdan.casework.domain.Desk.WINDOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.event.CaseEvent.CaseAccepted;
import qingdan.casework.event.CaseEvent.CaseDecided;
import qingdan.casework.event.CaseEvent.CaseReceived;
import qingdan.casework.event.CaseEvent.CaseResumed;
import qingdan.casework.event.CaseEvent.CorrectionAsked;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionItem;
import qingdan.casework.event.DocumentKind;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Light;

/** 行政许可 from receipt to delivery, and every "no" on the way. */
class CaseLawTest {
    private final Desk desk = Desk.licence();

    private Desk received() {
        desk.must(CITIZEN, Desk.receive(1));
        return desk;
    }

    private Desk accepted() {
        received().must(WINDOW, new AcceptCase(null));
        return desk;
    }

    private Desk reviewed() {
        accepted().must(REVIEWER, new ReviewCase("approve", "材料齐全"));
        return desk;
    }

    private Desk decided() {
        reviewed().must(DECIDER, new DecideCase("grant", null, null, null, null));
        desk.must(SWEEPER, new CompleteService(desk.openTask()));
        return desk;
    }

    @Test
    void shouldReachDeliveryWhenEveryPostDoesItsPart() {
        decided().must(WINDOW, new DeliverCase("online", null));
        assertEquals(CaseStatus.DELIVERED, desk.file().closedAs());
        assertEquals(
                List.of(
                        CaseStatus.SUBMITTED,
                        CaseStatus.IN_REVIEW,
                        CaseStatus.TO_DECIDE,
                        CaseStatus.GRANTED,
                        CaseStatus.GRANTED,
                        CaseStatus.DELIVERED),
                desk.log().stream().map(l -> l.event().standing().status()).toList());
    }

    @Test
    void shouldPinItemAndProcedureWhenReceived() {
        CaseReceived event = assertInstanceOf(CaseReceived.class, desk.must(CITIZEN, Desk.receive(1)));
        assertEquals(3, event.head().itemVersion());
        assertEquals("licence", event.head().procedureKey());
        assertEquals("accept", event.standing().stage());
        assertEquals("window", event.standing().post());
        assertEquals(LocalDate.of(2026, 3, 9), event.standing().stageDue());
        assertNull(event.standing().promisedDue());
    }

    @Test
    void shouldRefuseWhenItemIsNotOnTheList() {
        assertEquals("item-not-listed", desk.listing(null).refused(CITIZEN, Desk.receive(1)));
    }

    @Test
    void shouldRefuseWhenItemIsNotInForceYetOrAnyMore() {
        ItemFacts item = Desk.licenceItem();
        ItemFacts ended = new ItemFacts(
                item.itemCode(),
                "01",
                item.region(),
                item.organ(),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2026, 3, 2),
                true,
                true,
                item.head());
        assertEquals("item-not-in-force", desk.listing(ended).refused(CITIZEN, Desk.receive(1)));
        desk.listing(item).on("2022-12-30");
        assertEquals("item-not-in-force", desk.refused(CITIZEN, Desk.receive(1)));
    }

    @Test
    void shouldRefuseWhenRegionDoesNotExerciseIt() {
        var elsewhere = new ReceiveCase(Desk.id(1), Desk.number(1), "340122", Desk.PARTY, List.of());
        assertEquals("item-not-exercised-here", desk.refused(CITIZEN, elsewhere));
    }

    @Test
    void shouldStartClockOnTheDayOfAcceptance() {
        received().on("2026-03-04");
        CaseAccepted event = assertInstanceOf(CaseAccepted.class, desk.must(WINDOW, new AcceptCase(null)));
        assertEquals(LocalDate.of(2026, 3, 4), event.acceptedOn());
        assertEquals(LocalDate.of(2026, 3, 18), event.standing().promisedDue());
        assertEquals(LocalDate.of(2026, 4, 1), event.standing().statutoryDue());
        assertEquals(Light.GREEN, event.standing().light());
        assertEquals(DocumentKind.ACCEPTANCE_NOTICE, event.document().kind());
    }

    @Test
    void shouldRefuseWhenAccepterReviewsOrDecides() {
        accepted();
        Actor both = Desk.official(WINDOW.subject(), "reviewer");
        assertEquals("separation-of-duty", desk.refused(both, new ReviewCase("approve", "可以")));
        desk.must(REVIEWER, new ReviewCase("approve", "可以"));
        Actor decides = Desk.official(REVIEWER.subject(), "decider");
        assertEquals("separation-of-duty", desk.refused(decides, new DecideCase("grant", null, null, null, null)));
        decides = Desk.official(WINDOW.subject(), "decider");
        assertEquals("separation-of-duty", desk.refused(decides, new DecideCase("grant", null, null, null, null)));
    }

    @Test
    void shouldRefuseWhenPostRegionOrOrganIsAnothers() {
        received();
        assertEquals("not-your-post", desk.refused(REVIEWER, new AcceptCase(null)));
        assertEquals("not-your-post", desk.refused(CITIZEN, new AcceptCase(null)));
        Actor neighbour = Actor.official("x", "x", Desk.ORGAN, "window", "340122");
        assertEquals("not-your-region", desk.refused(neighbour, new AcceptCase(null)));
        Actor organ = Actor.official("x", "x", "11340123003029999B", "window", Desk.REGION);
        assertEquals("not-your-organ", desk.refused(organ, new AcceptCase(null)));
    }

    @Test
    void shouldAskForCorrectionOnceOnly() {
        received();
        var ask = new AskCorrection(List.of(new CorrectionItem("M1", null, "缺少签字")), null);
        CorrectionAsked asked = assertInstanceOf(CorrectionAsked.class, desk.must(WINDOW, ask));
        assertEquals(CaseStatus.CORRECTION_ASKED, asked.standing().status());
        assertEquals(Light.NONE, asked.standing().light());
        assertEquals("case-state-conflict", desk.refused(WINDOW, new AcceptCase(null)));
        desk.on("2026-03-05").must(CITIZEN, new ReceiveCorrection(List.of(Desk.material("M1")), null));
        assertEquals(
                CaseStatus.CORRECTED, desk.log().getLast().event().standing().status());
        assertEquals(1, desk.file().materials().size());
        assertEquals("correction-already-asked", desk.refused(WINDOW, ask));
        desk.must(WINDOW, new AcceptCase(null));
    }

    @Test
    void shouldRefuseCorrectionWithoutProblems() {
        received();
        assertEquals("reason-required", desk.refused(WINDOW, new AskCorrection(List.of(), null)));
        var blank = new AskCorrection(List.of(new CorrectionItem(null, null, " ")), null);
        assertEquals("reason-required", desk.refused(WINDOW, blank));
    }

    @Test
    void shouldDeemAcceptedWhenOrganKeepsSilentFiveWorkDays() {
        received();
        var fire = new FireTimer(1, "accept-silence");
        desk.on("2026-03-09");
        assertEquals(Decision.accept(), desk.ask(SWEEPER, fire));
        desk.on("2026-03-10");
        CaseAccepted event = assertInstanceOf(CaseAccepted.class, desk.must(SWEEPER, fire));
        assertTrue(event.deemed());
        assertEquals(LocalDate.of(2026, 3, 2), event.acceptedOn());
        assertEquals(CaseStatus.IN_REVIEW, event.standing().status());
        assertEquals(Decision.accept(), desk.ask(SWEEPER, fire));
    }

    @Test
    void shouldDeclineOnlyWithReasonAndNameTheRemedy() {
        received();
        assertEquals("reason-required", desk.refused(WINDOW, new DeclineCase(" ", null)));
        desk.must(WINDOW, new DeclineCase("依法不需要取得行政许可", null));
        assertEquals(CaseStatus.NOT_ACCEPTED, desk.file().closedAs());
        assertTrue(desk.log().getLast().event().toString().contains("六十日内"));
        assertEquals("case-state-conflict", desk.refused(WINDOW, new AcceptCase(null)));
    }

    @Test
    void shouldRefuseRefusalWithoutReasons() {
        reviewed();
        assertEquals("reason-required", desk.refused(DECIDER, new DecideCase("refuse", null, null, null, null)));
        var event = desk.must(DECIDER, new DecideCase("refuse", "不符合第三十五条规定的条件", null, null, null));
        CaseDecided refused = assertInstanceOf(CaseDecided.class, event);
        assertEquals(
                DocumentKind.REFUSAL_DECISION, assertNotNullDocument(refused).kind());
        assertTrue(refused.remedy().contains("肥西县人民政府"));
        assertEquals(CaseStatus.REFUSED, refused.standing().status());
    }

    private static qingdan.casework.event.OrderedDocument assertNotNullDocument(CaseDecided event) {
        assertNotNull(event.document());
        return event.document();
    }

    @Test
    void shouldLoopBackWhenReviewerReturns() {
        accepted().must(REVIEWER, new ReviewCase("return", "请核实面积"));
        assertEquals("check", desk.log().getLast().event().standing().stage());
        desk.must(WINDOW, new CompleteTask(desk.openTask(), "done", "已核实", Map.of()));
        UUID second = desk.openTask();
        desk.must(REVIEWER, new ReviewCase("approve", "面积相符"));
        assertTrue(!second.equals(desk.openTask()));
        desk.must(DECIDER, new CompleteTask(desk.openTask(), "return", "再核", Map.of()));
        assertEquals("review", desk.log().getLast().event().standing().stage());
    }

    @Test
    void shouldNotStandTwoStepsInOneTask() {
        accepted();
        UUID task = desk.openTask();
        desk.must(REVIEWER, new ReviewCase("return", "请核实"));
        assertEquals("case-state-conflict", desk.refused(REVIEWER, new CompleteTask(task, "approve", "x", Map.of())));
        assertEquals(
                "outcome-not-offered", desk.refused(WINDOW, new CompleteTask(desk.openTask(), "grant", "x", Map.of())));
    }

    @Test
    void shouldKeepDedicatedOutcomesForTheirCommands() {
        accepted();
        var generic = new CompleteTask(desk.openTask(), "approve", "x", Map.of());
        assertEquals("case-state-conflict", desk.refused(REVIEWER, generic));
    }

    @Test
    void shouldSuspendForLegalCausesOnlyAndGiveTheTimeBack() {
        accepted();
        assertEquals("legal-cause-required", desk.refused(REVIEWER, new SuspendCase("holiday", 5, "休假")));
        assertEquals("reason-required", desk.refused(REVIEWER, new SuspendCase("testing", 5, "")));
        desk.on("2026-03-04").must(REVIEWER, new SuspendCase("testing", 5, "送检"));
        assertEquals(
                CaseStatus.SUSPENDED, desk.log().getLast().event().standing().status());
        assertEquals(Light.PAUSED, desk.log().getLast().event().standing().light());
        assertEquals("case-state-conflict", desk.refused(REVIEWER, new ReviewCase("approve", "x")));
        assertEquals("case-state-conflict", desk.refused(REVIEWER, new SuspendCase("testing", 5, "又送检")));
        desk.on("2026-03-11").must(REVIEWER, new ResumeCase("检测完成"));
        assertEquals("检测完成", ((CaseResumed) desk.log().getLast().event()).note());
        // 10 work days from 2 March end on 16 March; five work days (5 to 11 March) do not count.
        assertEquals(
                LocalDate.of(2026, 3, 23),
                desk.log().getLast().event().standing().promisedDue());
        assertEquals("case-state-conflict", desk.refused(REVIEWER, new ResumeCase("再恢复")));
    }

    @Test
    void shouldExtendOnceByTheDecidingPostOnly() {
        accepted();
        assertEquals("not-your-post", desk.refused(REVIEWER, new ExtendCase(10, "案情复杂")));
        Actor accepter = Desk.official(WINDOW.subject(), "decider");
        assertEquals("separation-of-duty", desk.refused(accepter, new ExtendCase(10, "案情复杂")));
        assertEquals("clock-extension-too-long", desk.refused(DECIDER, new ExtendCase(11, "案情复杂")));
        assertEquals("reason-required", desk.refused(DECIDER, new ExtendCase(10, "")));
        desk.must(DECIDER, new ExtendCase(10, "案情复杂"));
        assertEquals(
                LocalDate.of(2026, 3, 30),
                desk.log().getLast().event().standing().promisedDue());
        assertEquals("clock-extension-used", desk.refused(DECIDER, new ExtendCase(5, "还要")));
    }

    @Test
    void shouldStopClockWhenDecided() {
        decided();
        assertEquals(LocalDate.of(2026, 3, 2), desk.file().clock().stoppedOn());
        assertEquals("deliver", desk.log().getLast().event().standing().stage());
    }

    @Test
    void shouldLetOnlyTheApplicantWithdrawAndOnlyBeforeTheDecision() {
        accepted();
        assertEquals("not-your-post", desk.refused(WINDOW, new WithdrawCase("不办了")));
        desk.must(CITIZEN, new WithdrawCase("不办了"));
        assertEquals(CaseStatus.WITHDRAWN, desk.file().closedAs());
    }

    @Test
    void shouldRefuseWithdrawalAfterTheDecision() {
        decided();
        assertEquals("case-state-conflict", desk.refused(CITIZEN, new WithdrawCase("不办了")));
    }

    @Test
    void shouldRefuseReversedValidity() {
        reviewed();
        var wrong = new DecideCase("grant", null, null, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 1, 1));
        assertEquals("validity-reversed", desk.refused(DECIDER, wrong));
    }

    @Test
    void shouldRefuseToOpenALicenceExOfficio() {
        assertEquals("item-needs-application", desk.refused(DECIDER, Desk.open(1)));
    }
}
