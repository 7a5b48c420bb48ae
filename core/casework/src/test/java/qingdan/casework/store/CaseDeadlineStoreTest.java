package qingdan.casework.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.kernel.test.Await.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.Desk;

/** Deadlines as rows: set, moved and taken back with the case, fired once. */
class CaseDeadlineStoreTest {

    private static List<String> events(Office office, long seed) {
        return await(office.ledger.events("case/" + Desk.id(seed), 0, 100)).stream()
                .map(e -> e.type().substring("casework.".length()))
                .toList();
    }

    @Test
    void shouldWarnThenPassEachOnceAndStopWhenDone() {
        try (Office office = new Office()) {
            office.receive(1);
            office.run(1, Desk.WINDOW, new AcceptCase(null));
            office.sweep();
            assertEquals(List.of("CaseReceived", "CaseAccepted"), events(office, 1));
            office.on("2026-03-13");
            office.sweep();
            office.sweep();
            assertEquals(List.of("CaseReceived", "CaseAccepted", "WarningRaised"), events(office, 1));
            assertEquals(1, office.count("select count(*) from casework.task where light = 'yellow'"));
            office.on("2026-03-17");
            office.sweep();
            office.sweep();
            office.work();
            var all = events(office, 1);
            assertEquals(1, all.stream().filter("WarningRaised"::equals).count());
            // the promise and the stage's own limit
            assertEquals(2, all.stream().filter("DeadlinePassed"::equals).count());
            assertEquals(1, all.stream().filter("TimerFired"::equals).count());
            assertEquals("ServiceCompleted", all.getLast());
            assertEquals(1, office.count("select count(*) from casework.task where light = 'red'"));
            office.run(1, Desk.CITIZEN, new WithdrawCase("不办了"));
            assertEquals(0, open(office));
        }
    }

    private static long open(Office office) {
        return office.count("select count(*) from kernel.deadline where fired_at is null and cancelled_at is null");
    }

    @Test
    void shouldWarnBeforeItPassesEvenWhenTheSweeperComesLate() {
        try (Office office = new Office()) {
            office.receive(1);
            office.run(1, Desk.WINDOW, new AcceptCase(null));
            office.on("2026-06-01");
            office.sweep();
            List<String> all = events(office, 1);
            assertEquals(1, all.stream().filter("WarningRaised"::equals).count(), all.toString());
            // promised, statutory and stage
            assertEquals(3, all.stream().filter("DeadlinePassed"::equals).count(), all.toString());
            var stored = await(office.ledger.events("case/" + Desk.id(1), 0, 100)).stream()
                    .map(e -> e.payloadText())
                    .filter(json -> json.contains("\"clock\":\"promised\""))
                    .toList();
            assertTrue(stored.getFirst().contains("\"light\":\"yellow\""), stored.toString());
            assertTrue(stored.getLast().contains("\"light\":\"red\""), stored.toString());
        }
    }

    @Test
    void shouldTakeDeadlinesBackWhileSuspendedAndMoveThemAfterwards() {
        try (Office office = new Office()) {
            office.receive(1);
            office.run(1, Desk.WINDOW, new AcceptCase(null));
            office.on("2026-03-04");
            office.run(1, Desk.REVIEWER, new SuspendCase("testing", 30, "送检"));
            assertEquals(1, open(office));
            office.on("2026-03-20");
            office.sweep();
            assertEquals("CaseSuspended", events(office, 1).getLast());
            office.run(1, Desk.REVIEWER, new ResumeCase("完成"));
            assertTrue(open(office) >= 4);
            office.sweep();
            assertEquals("CaseResumed", events(office, 1).getLast());
        }
    }

    @Test
    void shouldDeemAcceptedAfterFiveSilentWorkDays() {
        try (Office office = new Office()) {
            office.receive(1);
            office.on("2026-03-10");
            office.sweep();
            assertTrue(
                    events(office, 1).contains("CaseAccepted"),
                    events(office, 1).toString());
            assertEquals("in-review", office.load(1).file().closedAs() == null ? "in-review" : "closed");
        }
    }
}
