package qingdan.casework.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.Desk;
import qingdan.procedure.event.Value;

/** What is written on the log reads back as it was, for every kind of event. */
class CaseJsonLawTest {

    /** A licence and a penalty that meet every kind of event on their way. */
    private static List<Desk> lives() {
        Desk licence = Desk.licence();
        licence.must(Desk.CITIZEN, Desk.receive(1));
        licence.must(Desk.WINDOW, new AskCorrection(List.of(new CorrectionItem("M1", null, "缺页")), "请尽快"));
        licence.must(Desk.CITIZEN, new ReceiveCorrection(List.of(Desk.material("M1")), null));
        licence.must(Desk.WINDOW, new AcceptCase(null));
        licence.must(Desk.DECIDER, new ExtendCase(5, "案情复杂"));
        licence.must(Desk.REVIEWER, new SuspendCase("testing", 3, "送检"));
        licence.must(Desk.REVIEWER, new ResumeCase("完成"));
        licence.on("2026-03-23").must(Desk.SWEEPER, new RaiseWarning(ClockKind.PROMISED));
        licence.on("2026-03-25").must(Desk.SWEEPER, new PassDeadline(ClockKind.PROMISED));
        licence.must(Desk.SWEEPER, new FireTimer(1, "review-remind"));
        licence.must(Desk.REVIEWER, new ReviewCase("return", "核实面积"));
        licence.must(Desk.WINDOW, new CompleteTask(licence.openTask(), "done", "已核实", Map.of("area", Value.of(120))));
        licence.must(Desk.REVIEWER, new ReviewCase("approve", "可以"));
        licence.must(Desk.DECIDER, new DecideCase("grant", null, "热食类", null, null));
        licence.must(Desk.SWEEPER, new CompleteService(licence.openTask()));
        licence.must(Desk.WINDOW, new DeliverCase("online", null));
        Desk declined = Desk.licence();
        declined.must(Desk.CITIZEN, Desk.receive(2));
        declined.must(Desk.WINDOW, new DeclineCase("不属于本机关职权", null));
        Desk withdrawn = Desk.licence();
        withdrawn.must(Desk.CITIZEN, Desk.receive(3));
        withdrawn.must(Desk.CITIZEN, new WithdrawCase("不办了"));
        Desk penalty = Desk.penalty();
        penalty.must(Desk.INVESTIGATOR, Desk.open(4));
        return List.of(licence, declined, withdrawn, penalty);
    }

    @Test
    void shouldReadBackEveryKindOfEvent() {
        Set<Class<?>> seen = new HashSet<>();
        for (Desk desk : lives()) {
            for (Desk.Logged logged : desk.log()) {
                byte[] json = CaseJson.write(logged.event());
                assertEquals(
                        logged.event(),
                        CaseJson.event(CaseJson.type(logged.event()), json).orElseThrow());
                seen.add(logged.event().getClass());
            }
        }
        assertEquals(Set.of(CaseEvent.class.getPermittedSubclasses()), seen);
    }

    @Test
    void shouldReadBackTheState() {
        for (Desk desk : lives()) {
            assertEquals(desk.file(), CaseJson.read(CaseJson.write(desk.file()), CaseFile.class));
        }
    }

    @Test
    void shouldTellEveryEventWithoutInternalWords() {
        for (Desk desk : lives()) {
            for (Desk.Logged logged : desk.log()) {
                Narration told = Narration.of(logged.event());
                assertFalse(told.title().isBlank() || told.titleEn().isBlank());
                assertFalse(String.valueOf(told.detail()).contains("核实面积"), told.toString());
            }
        }
    }

    @Test
    void shouldUseStableWords() {
        String json = new String(CaseJson.write(lives().getFirst().log().get(3).event()), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"status\":\"in-review\""), json);
        assertTrue(json.contains("\"acceptedOn\":\"2026-03-02\""), json);
        assertTrue(json.contains("\"kind\":\"acceptance-notice\""), json);
        assertFalse(json.contains("null"), json);
    }

    @Test
    void shouldLeaveOtherTypesAlone() {
        assertTrue(CaseJson.event("portal.ServiceRated", new byte[0]).isEmpty());
    }
}
