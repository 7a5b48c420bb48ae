package qingdan.procedure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qingdan.kernel.domain.Decision;
import qingdan.procedure.event.Move;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;

/**
 * Random procedures with parallel blocks, run by random people to their end: no token is ever stuck, each join goes on once for
 * each time its fork was passed, and a replay gives the same state. What is bent at random and still let in keeps all this.
 */
class ParallelReplayTest {
    private static final int MODELS = 400;
    private static final int BENT = 2_000;
    private static final int STEPS = 600;

    @Test
    void shouldRunRandomSoundBlocksToTheirEnd() {
        int forks = 0;
        int ended = 0;
        for (int seed = 0; seed < MODELS; seed++) {
            Random random = new Random(seed);
            RandomBlocks blocks = new RandomBlocks(random);
            Compilation compiled = Compilation.of(blocks.draft(), Words.ALL);
            assertInstanceOf(Compilation.Compiled.class, compiled, compiled::toString);
            Run run = new Run(((Compilation.Compiled) compiled).procedure(), blocks.pairs(), random);
            ended += run.go() ? 1 : 0;
            forks += run.passes();
        }
        assertTrue(forks > MODELS, "Expected forks that were passed, but got " + forks);
        assertTrue(ended > MODELS * 9 / 10, "Expected runs that end, but got " + ended);
    }

    /** The checks are not too kind: a model with one or two flows bent is refused, or runs like a sound one. */
    @Test
    void shouldRefuseBentBlocksOrRunThemToTheirEnd() {
        int refused = 0;
        int run = 0;
        for (int seed = 0; seed < BENT; seed++) {
            Random random = new Random(seed);
            RandomBlocks blocks = new RandomBlocks(random);
            blocks.draft();
            ProcedureDraft bent = blocks.bent();
            if (Compilation.of(bent, Words.ALL) instanceof Compilation.Compiled compiled) {
                new Run(compiled.procedure(), Map.of(), random).go();
                run++;
            } else {
                refused++;
            }
        }
        assertTrue(refused > BENT / 10 && run > BENT / 100, "refused " + refused + ", run " + run);
    }

    /** One run of one procedure by random people. */
    private static final class Run {
        private final Procedure procedure;
        private final Map<String, String> pairs;
        private final Random random;
        private final Map<String, Integer> taken = new HashMap<>();
        private final List<Progression> log = new ArrayList<>();
        private ProcedureState state = ProcedureState.NEW;

        Run(Procedure procedure, Map<String, String> pairs, Random random) {
            this.procedure = procedure;
            this.pairs = pairs;
            this.random = random;
        }

        /** True when the end was reached within the steps; a loop may take a random person longer. */
        boolean go() {
            accept(new ProcedureCommand.Start(Map.of("n", Value.of(random.nextInt(5)))));
            for (int i = 0; i < STEPS && !state.ended(); i++) {
                accept(next());
            }
            ProcedureState replayed = ProcedureState.NEW;
            int n = 0;
            for (Progression progression : log) {
                replayed = replayed.apply(progression, Instant.ofEpochSecond(++n));
            }
            assertEquals(state, replayed);
            return state.ended();
        }

        int passes() {
            return pairs.keySet().stream().mapToInt(this::passed).sum();
        }

        private ProcedureCommand next() {
            List<Token> workable = state.tokens().stream()
                    .filter(t -> !(procedure.node(t.node()) instanceof Node.Join))
                    .toList();
            assertFalse(workable.isEmpty(), () -> "stuck: " + state + " in " + procedure.flows());
            var armed = ProcedureLaw.armed(procedure, state);
            if (!armed.isEmpty() && random.nextInt(4) == 0) {
                var at = armed.get(random.nextInt(armed.size()));
                return new ProcedureCommand.Fire(at.token().id(), at.timer().id());
            }
            Token token = workable.get(random.nextInt(workable.size()));
            String outcome =
                    procedure.task(token.node()) == null ? ProcedureLaw.DONE : random.nextInt(3) == 0 ? "no" : "yes";
            return new ProcedureCommand.Complete(token.id(), outcome, Map.of("n", Value.of(random.nextInt(5))));
        }

        private void accept(ProcedureCommand command) {
            Decision<Progression> decision = ProcedureLaw.decide(procedure, state, command, t -> true);
            assertInstanceOf(Decision.Accepted.class, decision, () -> command + " on " + state);
            Progression progression =
                    ((Decision.Accepted<Progression>) decision).events().getFirst();
            log.add(progression);
            progression.moves().stream()
                    .map(Move::via)
                    .flatMap(List::stream)
                    .forEach(f -> taken.merge(f, 1, Integer::sum));
            state = state.apply(progression, Instant.ofEpochSecond(log.size()));
            assertTrue(state.ended() || state.main().isPresent(), "branches outlive the main token");
            pairs.forEach(this::assertFiredOnce);
        }

        /** Every flow out of the fork was taken as often as it was passed, and the join went on no more often. */
        private void assertFiredOnce(String fork, String join) {
            int passed = passed(fork);
            procedure.leaving(fork).forEach(f -> assertEquals(passed, taken.getOrDefault(f.id(), 0), f.id()));
            int fired = taken.getOrDefault(procedure.leaving(join).getFirst().id(), 0);
            boolean inside = state.tokens().stream().anyMatch(t -> t.node().equals(join));
            assertTrue(fired == passed || fired == passed - 1, () -> join + " fired " + fired + " of " + passed);
            if (state.ended() || inside) {
                assertEquals(inside ? passed - 1 : passed, fired, join);
            }
            int came = procedure.flows().stream()
                    .filter(f -> f.to().equals(join))
                    .mapToInt(f -> taken.getOrDefault(f.id(), 0))
                    .sum();
            assertEquals(procedure.arriving(join) * fired + waiting(join), came, join);
        }

        private int waiting(String join) {
            return (int)
                    state.tokens().stream().filter(t -> t.node().equals(join)).count();
        }

        private int passed(String fork) {
            return procedure.flows().stream()
                    .filter(f -> f.to().equals(fork))
                    .mapToInt(f -> taken.getOrDefault(f.id(), 0))
                    .sum();
        }
    }
}
