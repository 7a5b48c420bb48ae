package qingdan.api.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesLawTest {
    @Test
    void shouldTakeTheValueOfTheNearestRank() {
        Percentiles hundred =
                Percentiles.of(LongStream.rangeClosed(1, 100).map(n -> 101 - n).toArray());
        assertEquals(50, hundred.at(50));
        assertEquals(99, hundred.at(99));
        assertEquals(100, hundred.at(100));
        assertEquals(1, hundred.at(0.5));
        assertEquals(3, Percentiles.of(new long[] {9, 3}).at(50));
        assertEquals(9, Percentiles.of(new long[] {9, 3}).at(51));
        assertEquals(7, Percentiles.of(new long[] {7}).at(99));
    }

    @Test
    void shouldRefuseWhatHasNoPercentile() {
        assertThrows(
                IllegalStateException.class, () -> Percentiles.of(new long[0]).at(50));
        assertThrows(IllegalArgumentException.class, () -> Percentiles.of(new long[] {1})
                .at(0));
        assertThrows(IllegalArgumentException.class, () -> Percentiles.of(new long[] {1})
                .at(101));
    }

    @Test
    void shouldCountEveryDurationWhenManyCameIn() {
        Durations durations = new Durations();
        for (int i = 1; i <= 5_000; i++) durations.add(i * 1_000_000L);
        assertEquals(
                "{\"bench\":\"x\",\"p50Ms\":2500,\"p95Ms\":4750,\"p99Ms\":4950,\"n\":5000}",
                durations.into(Finding.of("x")).toString());
        assertEquals(
                "{\"bench\":\"x\",\"n\":0}",
                new Durations().into(Finding.of("x")).toString());
    }

    @Test
    void shouldWriteOneLineOfJsonInTheOrderGiven() {
        Finding finding =
                Finding.of("b").with("text", "是\"").with("rate", 1234.5678).with("of", Map.of("a", 1L));
        assertEquals("{\"bench\":\"b\",\"text\":\"是\\\"\",\"rate\":1235,\"of\":{\"a\":1}}", finding.toString());
        assertTrue(finding.onThisMachine().toString().contains("\"cores\":"));
    }
}
