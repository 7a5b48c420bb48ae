package qingdan.api.node;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.TestInstance;

/** What tests with several real nodes share: the nodes, and patience. Run by {@link AcrossNodesTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AcrossNodes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration NUDGE = Duration.ofSeconds(20);
    private static final long PAUSE_MS = 50;

    final ThreeNodes nodes;

    AcrossNodes(ThreeNodes nodes) {
        this.nodes = nodes;
    }

    /** Looks again and again, generously. */
    static void until(String what, BooleanSupplier holds) {
        untilWith(what, holds, () -> {});
    }

    /** @param nudge done every now and then while it does not hold */
    static void untilWith(String what, BooleanSupplier holds, Runnable nudge) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long next = System.nanoTime() + NUDGE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > next) {
                nudge.run();
                next = System.nanoTime() + NUDGE.toNanos();
            }
            if (System.nanoTime() > end)
                throw new AssertionError("Expected " + what + " within " + PATIENCE.toSeconds() + " s");
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
