package qingdan.casework.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import qingdan.casework.domain.CaseCommand.*;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.Deadlines.Deadline;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.CorrectionItem;
import qingdan.kernel.domain.Actor;

/** Random people with random commands: whatever is recorded replays to the same case, and no invariant breaks. */
@Order(1)
class CaseReplayTest {
    private static final int CASES = 2_000;

    private static final List<Actor> PEOPLE = List.of(
            Desk.WINDOW,
            Desk.REVIEWER,
            Desk.DECIDER,
            Desk.INVESTIGATOR,
            Desk.LEGAL,
            Desk.CITIZEN,
            Desk.SWEEPER,
            Desk.official("win", "reviewer"),
            Desk.official("rev", "decider"));

    @Test
    void shouldReplayToTheSameCaseWhateverIsCommanded() {
        int events = 0;
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Desk desk = seed % 2 == 0 ? Desk.licence() : Desk.penalty();
            for (int i = 0; i < 100; i++) {
                desk.on(desk.now().plus(Duration.ofHours(random.nextInt(40))));
                CaseCommand command = command(desk, random);
                desk.ask(person(desk, command, random), command);
                check(desk.state());
            }
            CaseState replayed = CaseState.NONE;
            for (Desk.Logged logged : desk.log()) {
                replayed = CaseLaw.apply(replayed, logged.event(), logged.subject(), logged.at());
            }
            assertEquals(desk.state(), replayed);
            events += desk.log().size();
        }
        assertTrue(events > 2_000, "Expected cases that move, but got " + events);
    }

    /** Mostly the person who may, sometimes anybody. */
    private static Actor person(Desk desk, CaseCommand command, Random random) {
        boolean system = command instanceof CompleteService
                || command instanceof RaiseWarning
                || command instanceof PassDeadline
                || command instanceof FireTimer;
        if (system) {
            return Desk.SWEEPER;
        }
        if (random.nextInt(5) > 0 && desk.state() instanceof CaseFile file) {
            var task = Standings.task(file, desk.facts(Desk.SWEEPER).procedure());
            return PEOPLE.stream()
                    .filter(p -> task != null && task.post().equals(p.post()))
                    .findFirst()
                    .orElse(Desk.CITIZEN);
        }
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private static void check(CaseState state) {
        if (state instanceof CaseFile file) {
            assertEquals(file.closed(), file.procedure().ended());
            assertTrue(
                    file.procedure().tokens().stream().filter(t -> t.id() == 1).count() <= 1);
            assertTrue(
                    file.clock().pauses().stream().filter(p -> p.to() == null).count() <= 1);
        }
    }

    private static CaseCommand command(Desk desk, Random random) {
        String note = random.nextInt(8) == 0 ? "" : "说明";
        if (!(desk.state() instanceof CaseFile file)) {
            return random.nextBoolean() ? Desk.receive(random.nextInt()) : Desk.open(random.nextInt());
        }
        List<Deadline> deadlines = Deadlines.of(
                file,
                desk.facts(Desk.SWEEPER).procedure(),
                desk.facts(Desk.SWEEPER).calendar(),
                desk.facts(Desk.SWEEPER).today());
        return switch (random.nextInt(14)) {
            case 0 -> new AskCorrection(List.of(new CorrectionItem("M1", null, "缺页")), null);
            case 1 -> new ReceiveCorrection(List.of(Desk.material("M2")), null);
            case 2 -> new AcceptCase(null);
            case 3 -> random.nextInt(5) == 0 ? new DeclineCase(note, null) : new AcceptCase(note);
            case 4 -> new ReviewCase(List.of("approve", "reject", "return").get(random.nextInt(3)), note);
            case 5 -> new DecideCase(random.nextBoolean() ? "grant" : "refuse", note, null, null, null);
            case 6 -> new SuspendCase(random.nextBoolean() ? "testing" : "rain", 5, note);
            case 7 -> new ResumeCase(note);
            case 8 -> new ExtendCase(1 + random.nextInt(12), note);
            case 9 -> new DeliverCase("online", null);
            case 10 -> random.nextInt(10) == 0 ? new WithdrawCase("不办了") : new DeliverCase("post", null);
            case 11 ->
                deadlines.isEmpty()
                        ? new ResumeCase(note)
                        : deadlines.get(random.nextInt(deadlines.size())).command();
            default -> generic(file, random, note);
        };
    }

    private static CaseCommand generic(CaseFile file, Random random, String note) {
        if (file.closed() || file.procedure().main().isEmpty()) {
            return new ResumeCase(note);
        }
        var task = file.taskId(file.procedure()
                .tokens()
                .get(random.nextInt(file.procedure().tokens().size())));
        List<String> outcomes = List.of(
                "file",
                "done",
                "pass",
                "return",
                "waived",
                "hearing",
                "held",
                "penalise",
                "no-penalty",
                "closed",
                "dismiss");
        return random.nextInt(4) == 0
                ? new CompleteService(task)
                : new CompleteTask(task, outcomes.get(random.nextInt(outcomes.size())), note, Map.of());
    }

    @Test
    void shouldCarryManyCasesToTheirEnd() {
        int events = 0;
        for (int i = 0; i < CASES; i++) {
            events += i % 5 == 4 ? penalise(i) : handle(i);
        }
        assertTrue(events > 5 * CASES, "Expected many events of each case, but got " + events);
    }

    private static int handle(int i) {
        Desk desk = Desk.licence();
        desk.must(Desk.CITIZEN, Desk.receive(i));
        if (i % 4 == 0) {
            desk.must(Desk.WINDOW, new AskCorrection(List.of(new CorrectionItem("M1", null, "缺页")), null));
            desk.must(Desk.CITIZEN, new ReceiveCorrection(List.of(Desk.material("M1")), null));
        }
        desk.must(Desk.WINDOW, new AcceptCase(null));
        desk.must(Desk.REVIEWER, new ReviewCase("approve", "可以"));
        desk.must(Desk.DECIDER, new DecideCase(i % 7 == 0 ? "refuse" : "grant", "理由", null, null, null));
        desk.must(Desk.SWEEPER, new CompleteService(desk.openTask()));
        desk.must(Desk.WINDOW, new DeliverCase("online", null));
        assertEquals(CaseStatus.DELIVERED, desk.file().closedAs());
        return desk.log().size();
    }

    private static int penalise(int i) {
        Desk desk = Desk.penalty();
        desk.must(Desk.INVESTIGATOR, Desk.open(i));
        for (var step : List.of(
                Map.entry(Desk.DECIDER, "file"),
                Map.entry(Desk.INVESTIGATOR, "done"),
                Map.entry(Desk.LEGAL, "pass"),
                Map.entry(Desk.INVESTIGATOR, "waived"),
                Map.entry(Desk.DECIDER, "no-penalty"),
                Map.entry(Desk.DECIDER, "closed"))) {
            desk.must(step.getKey(), new CompleteTask(desk.openTask(), step.getValue(), "依法办理", Map.of()));
        }
        assertEquals(CaseStatus.CLOSED, desk.file().closedAs());
        return desk.log().size();
    }
}
