package qingdan.procedure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.TimeLimit;
import qingdan.procedure.domain.ProcedureLaw.TimerAt;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/** Random sound procedures under random commands: replay gives the same state, and there is never a token too many. */
class ProcedureReplayTest {
    private static final int PROCEDURES = 400;
    private static final int COMMANDS = 60;

    @Test
    void shouldReplayToTheSameStateAndKeepOneMainToken() {
        int sound = 0;
        int moved = 0;
        for (int seed = 0; sound < PROCEDURES; seed++) {
            Random random = new Random(seed);
            if (Compilation.of(draft(random), Words.ALL) instanceof Compilation.Compiled compiled) {
                sound++;
                moved += run(compiled.procedure(), random);
            }
        }
        assertTrue(moved > PROCEDURES * 5, "Expected procedures that move, but got " + moved);
    }

    private static int run(Procedure procedure, Random random) {
        ProcedureState state = ProcedureState.NEW;
        List<Progression> log = new ArrayList<>();
        for (int i = 0; i < COMMANDS; i++) {
            Decision<Progression> decision =
                    ProcedureLaw.decide(procedure, state, command(procedure, state, random), t -> true);
            if (decision instanceof Decision.Accepted<Progression> accepted) {
                assertEquals(1, accepted.events().size());
                log.add(accepted.events().getFirst());
                state = state.apply(accepted.events().getFirst(), Instant.ofEpochSecond(log.size()));
            }
            assertLawful(procedure, state);
        }
        ProcedureState replayed = ProcedureState.NEW;
        int n = 0;
        for (Progression progression : log) {
            replayed = replayed.apply(progression, Instant.ofEpochSecond(++n));
        }
        assertEquals(state, replayed);
        return log.size();
    }

    private static void assertLawful(Procedure procedure, ProcedureState state) {
        Set<Integer> ids = new HashSet<>();
        Set<Integer> visits = new HashSet<>();
        for (Token token : state.tokens()) {
            assertTrue(ids.add(token.id()), "two tokens of one id");
            assertTrue(visits.add(token.visit()), "two stays of one number");
            Node node = procedure.node(token.node());
            assertTrue(node instanceof Node.Waiting, "a token waits at " + node);
            assertTrue(token.id() == Token.MAIN || node instanceof Node.ServiceTask, "a person on a side path");
        }
        assertTrue(state.main().isPresent() || state.tokens().isEmpty(), "side paths outlive the main path");
    }

    private static ProcedureCommand command(Procedure procedure, ProcedureState state, Random random) {
        List<TimerAt> armed = ProcedureLaw.armed(procedure, state);
        int choice = random.nextInt(20);
        if (!state.started() || choice == 0) {
            return new ProcedureCommand.Start(Map.of("n", Value.of(random.nextInt(5))));
        }
        if (choice == 1) {
            return random.nextInt(4) == 0 ? new ProcedureCommand.Cancel() : new ProcedureCommand.Fire(1, "nothing");
        }
        if (choice < 7 && !armed.isEmpty()) {
            TimerAt at = armed.get(random.nextInt(armed.size()));
            return new ProcedureCommand.Fire(at.token().id(), at.timer().id());
        }
        List<Token> tokens = state.tokens();
        int token =
                tokens.isEmpty() ? 1 : tokens.get(random.nextInt(tokens.size())).id();
        String outcome = List.of("yes", "no", "done", "other").get(random.nextInt(4));
        return new ProcedureCommand.Complete(token, outcome, Map.of("n", Value.of(random.nextInt(5))));
    }

    /** A chain of tasks, services and gateways with jumps forward and back, and timers; often sound, not always. */
    private static ProcedureDraft draft(Random random) {
        int size = 3 + random.nextInt(8);
        List<Node> nodes = new ArrayList<>(List.of(new Node.Start("start", ""), new Node.End("end", "")));
        List<Flow> flows = new ArrayList<>(List.of(new Flow("to-0", "", "start", "n0", null)));
        for (int i = 0; i < size; i++) {
            String id = "n" + i;
            String next = i + 1 < size ? "n" + (i + 1) : "end";
            switch (random.nextInt(4)) {
                case 0 -> {
                    String other = random.nextInt(5) == 0 ? "end" : "n" + random.nextInt(size);
                    nodes.add(new Node.Gateway(id, "", id + "-next"));
                    String condition = random.nextBoolean() ? "outcome == 'no'" : "n > 2";
                    flows.add(new Flow(id + "-jump", "", id, other, Condition.parse(condition)));
                }
                case 1 -> nodes.add(new Node.ServiceTask(id, "", "reminder"));
                default -> task(random, nodes, flows, id, size);
            }
            flows.add(new Flow(id + "-next", "", id, next, null));
        }
        return new ProcedureDraft("random", "随机", nodes, flows);
    }

    private static void task(Random random, List<Node> nodes, List<Flow> flows, String id, int size) {
        List<Outcome> outcomes = List.of(new Outcome("yes", "是", "Yes"), new Outcome("no", "否", "No"));
        nodes.add(new Node.UserTask(id, "", "", "work", id, "window", TimeLimit.workDays(5), Risk.LOW, outcomes));
        if (random.nextInt(3) == 0) {
            boolean cut = random.nextBoolean();
            nodes.add(new Node.Timer(id + "-timer", "", id, cut, TimeLimit.workDays(3), "no"));
            if (cut) {
                flows.add(new Flow(id + "-late", "", id + "-timer", "n" + random.nextInt(size), null));
            } else {
                nodes.add(new Node.ServiceTask(id + "-remind", "", "reminder"));
                flows.add(new Flow(id + "-late", "", id + "-timer", id + "-remind", null));
                flows.add(new Flow(id + "-sent", "", id + "-remind", "end", null));
            }
        }
    }
}
