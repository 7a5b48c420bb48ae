package qingdan.api.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static qingdan.api.node.ThreeNodes.COUNTY;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Everything that three real nodes must do together, on one start of them: the order is that of what each part leaves behind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
@Timeout(900)
@Order(1)
class AcrossNodesTest {
    private final ThreeNodes nodes;

    AcrossNodesTest(@TempDir Path dir) throws Exception {
        nodes = new ThreeNodes(dir);
    }

    @BeforeAll
    void start() {
        nodes.start();
    }

    @AfterAll
    void stop() throws Exception {
        nodes.close();
        for (String region : ThreeNodes.REGIONS)
            assertFalse(nodes.process(region).log().contains("event=answer-breaks-contract"), region);
    }

    @Nested
    @Order(1)
    class Faults extends ThreeNodeFaultTest {
        Faults() {
            super(AcrossNodesTest.this.nodes);
        }
    }

    @Nested
    @Order(2)
    class Lists extends ListWhileCutTest {
        Lists() {
            super(AcrossNodesTest.this.nodes);
        }
    }

    @Nested
    @Order(3)
    class Delegation extends DelegationAcrossNodesTest {
        Delegation() {
            super(AcrossNodesTest.this.nodes);
        }
    }

    /** Leaves other procedures in force. */
    @Nested
    @Order(4)
    class Procedures extends ProcedureAcrossNodesTest {
        Procedures() {
            super(AcrossNodesTest.this.nodes);
        }
    }

    /** Leaves no county. */
    @Nested
    @Order(5)
    class LostDatabase {
        /**
         * Else it would number its log and its cases from one again, and nothing it does from then on could ever be handed up. While the
         * parent cannot be asked it waits: an empty database may be a lost one.
         */
        @Test
        void shouldNotStartOnALostDatabaseWhileTheParentHasItsLog() {
            // given
            nodes.process(COUNTY).kill();
            nodes.loseDatabase(COUNTY);
            nodes.up.cut();

            // when
            nodes.process(COUNTY).start();
            AcrossNodes.until("it to ask again and again", () -> nodes.up.turnedAway() > 2);

            // then
            assertFalse(nodes.process(COUNTY).isReady());
            assertEquals(
                    List.of("0"),
                    nodes.texts(COUNTY, "select coalesce(max(head), 0) from kernel.log_head"),
                    "nothing is numbered meanwhile");

            // when
            nodes.up.heal();

            // then
            assertEquals(1, nodes.process(COUNTY).awaitEnd());
            assertTrue(nodes.process(COUNTY)
                    .log()
                    .contains("did not start: Expected the log of ah-340123 to reach as far as ah-340100"));
        }
    }
}
