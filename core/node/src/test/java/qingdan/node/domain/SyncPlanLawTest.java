package qingdan.node.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import qingdan.node.domain.SyncPlan.Head;
import qingdan.node.domain.SyncPlan.Transfer;

class SyncPlanLawTest {
    private static final List<String> SUBTREE = List.of("city", "county");

    @Test
    void shouldSeeThatADatabaseIsOlderThanWhatTheParentHas() {
        assertTrue(SyncPlan.isBehind(null, new Head(1, 5)));
        assertTrue(SyncPlan.isBehind(new Head(1, 0), new Head(1, 5)));
        assertTrue(SyncPlan.isBehind(new Head(1, 9), new Head(2, 5)));
        assertFalse(SyncPlan.isBehind(new Head(1, 5), new Head(1, 5)));
        assertFalse(SyncPlan.isBehind(new Head(2, 1), new Head(1, 5)));
        assertFalse(SyncPlan.isBehind(new Head(1, 0), null));
        assertFalse(SyncPlan.isBehind(null, null));
    }

    @Test
    void shouldPullWhatLiesAboveAndPushWhatLiesBelow() {
        // given
        Map<String, Head> here = Map.of("city", new Head(1, 7), "county", new Head(1, 3), "province", new Head(1, 10));
        Map<String, Head> parent = Map.of("city", new Head(1, 5), "province", new Head(1, 12));
        // when
        SyncPlan plan = SyncPlan.between(SUBTREE, here, parent);
        // then
        assertEquals(List.of(new Transfer("province", 1, 10, 12)), plan.pulls());
        assertEquals(
                java.util.Set.of(new Transfer("city", 1, 5, 7), new Transfer("county", 1, 0, 3)),
                java.util.Set.copyOf(plan.pushes()));
    }

    @Test
    void shouldStopWhenTheOtherSideRemembersMoreOfOurOwnLog() {
        assertThrows(
                SyncPlan.FencedException.class,
                () -> SyncPlan.between(SUBTREE, Map.of("city", new Head(1, 4)), Map.of("city", new Head(1, 9))));
        assertThrows(
                SyncPlan.FencedException.class,
                () -> SyncPlan.between(SUBTREE, Map.of("city", new Head(1, 9)), Map.of("city", new Head(2, 1))));
    }

    @Test
    void shouldBeAtRestExactlyWhenBothSidesAreEqual() {
        Random random = new Random(11);
        for (int i = 0; i < 10_000; i++) {
            Map<String, Head> here = new HashMap<>();
            Map<String, Head> parent = new HashMap<>();
            here.put("city", new Head(1, 5 + random.nextInt(3)));
            parent.put("city", new Head(1, random.nextInt(6)));
            parent.put("province", new Head(1, 5 + random.nextInt(3)));
            here.put("province", new Head(1, random.nextInt(6)));
            SyncPlan plan = SyncPlan.between(SUBTREE, here, parent);
            plan.pulls().forEach(t -> here.put(t.origin(), new Head(t.epoch(), t.to())));
            plan.pushes().forEach(t -> parent.put(t.origin(), new Head(t.epoch(), t.to())));
            SyncPlan after = SyncPlan.between(SUBTREE, here, parent);
            assertTrue(after.pulls().isEmpty() && after.pushes().isEmpty());
            assertEquals(here, parent);
        }
    }
}
