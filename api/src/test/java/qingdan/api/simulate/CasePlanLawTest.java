package qingdan.api.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CasePlanLawTest {
    private static final int ITEMS = 11;

    @Test
    void shouldDrawTheSamePlansFromTheSameSeed() {
        assertEquals(plans(7, 500), plans(7, 500));
        assertNotEquals(plans(7, 500), plans(8, 500));
        assertEquals(plans(7, 500).subList(0, 40), plans(7, 40));
    }

    @Test
    void shouldMixEndingsAsPlanned() {
        Map<Ending, Integer> counts = new EnumMap<>(Ending.class);
        int[] items = new int[ITEMS];
        for (CasePlan plan : plans(1, 20_000)) {
            counts.merge(plan.ending(), 1, Integer::sum);
            items[plan.item()]++;
        }
        assertEquals(0.70, counts.getOrDefault(Ending.GRANTED, 0) / 20_000.0, 0.02);
        assertEquals(0.12, counts.getOrDefault(Ending.REFUSED, 0) / 20_000.0, 0.02);
        assertEquals(0.08, counts.getOrDefault(Ending.NOT_ACCEPTED, 0) / 20_000.0, 0.02);
        assertEquals(0.02, counts.getOrDefault(Ending.CROSSING, 0) / 20_000.0, 0.01);
        for (int count : items) assertEquals(1.0 / ITEMS, count / 20_000.0, 0.02);
    }

    @Test
    void shouldNotPlanWhatTheLawForbids() {
        for (CasePlan plan : plans(3, 5_000)) {
            assertFalse(plan.ending() == Ending.WITHDRAWN_EARLY && plan.corrected(), plan::toString);
            assertFalse(plan.ending() == Ending.WITHDRAWN_LATE && plan.isRated(), plan::toString);
            assertTrue(plan.stars() >= 0 && plan.stars() <= 5, plan::toString);
        }
    }

    private static List<CasePlan> plans(long seed, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> CasePlan.draw(seed, i, ITEMS))
                .toList();
    }
}
