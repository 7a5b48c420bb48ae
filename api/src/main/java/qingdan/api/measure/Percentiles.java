package qingdan.api.measure;

import java.util.Arrays;

/** Percentiles by nearest rank (最近秩法): always a value that was measured, never one between two. */
public final class Percentiles {
    private final long[] sorted;

    private Percentiles(long[] sorted) {
        this.sorted = sorted;
    }

    /** @param values in any order and any unit; not changed */
    public static Percentiles of(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The smallest value that at least {@code percent} of all values do not exceed.
     *
     * @param percent above 0, at most 100
     */
    public long at(double percent) {
        if (percent <= 0 || percent > 100)
            throw new IllegalArgumentException("Expected a percentage above 0, at most 100, but got " + percent);
        if (sorted.length == 0) throw new IllegalStateException("Expected measured values, but there are none");
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
