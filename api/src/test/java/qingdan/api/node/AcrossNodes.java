package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static qingdan.api.node.ThreeNodes.CITY;
import static qingdan.api.node.ThreeNodes.COUNTY;
import static qingdan.api.node.ThreeNodes.PROVINCE;
import static qingdan.api.node.ThreeNodes.REGIONS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.TestInstance;
import qingdan.kernel.ledger.ChainVerdict;
import qingdan.kernel.test.Await;

/** What tests with several real nodes share: the nodes, and patience. Run by {@link AcrossNodesTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AcrossNodes {
    private static final String TABLE_OF_NODES = "select origin || '/' || epoch || ' ' || count(*) from kernel.log"
            + " group by origin, epoch order by origin, epoch";
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

    /** Equal logs everywhere, every chain computed again. */
    void equalAndSound() {
        until(
                "the same number of events of each origin on all three nodes",
                () -> nodes.texts(PROVINCE, TABLE_OF_NODES).equals(nodes.texts(CITY, TABLE_OF_NODES))
                        && nodes.texts(PROVINCE, TABLE_OF_NODES).equals(nodes.texts(COUNTY, TABLE_OF_NODES)));
        for (String region : REGIONS) {
            for (String log :
                    nodes.texts(region, "select origin || '/' || epoch from kernel.log_head where head > 0")) {
                String[] parts = log.split("/", 2);
                assertInstanceOf(
                        ChainVerdict.Sound.class,
                        Await.await(nodes.verifier(region).log(parts[0], Integer.parseInt(parts[1]))),
                        region + " " + log);
            }
            assertEquals(
                    List.of("0"),
                    nodes.texts(region, "select count(*) from kernel.quarantine"),
                    "quarantine " + region);
        }
    }

    /** Everything between the county and its parent, the cell too. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>(nodes.cell);
        lines.add(nodes.up);
        return lines;
    }
}
