package qingdan.api.node;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.TestInstance;

/** What tests with several real nodes share: the nodes, and patience. Run by {@link AcrossNodesTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AcrossNodes {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MS = 50;

    final ThreeNodes nodes;

    AcrossNodes(ThreeNodes nodes) {
        this.nodes = nodes;
    }

    /** Looks again and again, generously. */
    static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
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
