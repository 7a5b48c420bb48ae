package qingdan.api.measure;

import java.util.Arrays;

/** Durations of one kind of action as they come in, in nanoseconds. Thread-safe. */
public final class Durations {
    private static final double NANOS_A_MS = 1e6;

    private long[] nanos = new long[1_024];
    private int count;

    public synchronized void add(long duration) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
        nanos[count++] = duration;
    }

    public synchronized int count() {
        return count;
    }

    private synchronized long[] copy() {
        return Arrays.copyOf(nanos, count);
    }

    /** These and others. */
    public Durations and(Durations others) {
        Durations all = new Durations();
        for (long duration : copy()) all.add(duration);
        for (long duration : others.copy()) all.add(duration);
        return all;
    }

    /** Median, 95th and 99th percentile in milliseconds, and how many; of nothing, only that there is nothing. */
    public Finding into(Finding finding) {
        Percentiles all = Percentiles.of(copy());
        if (all.count() == 0) return finding.with("n", 0);
        return finding.with("p50Ms", all.at(50) / NANOS_A_MS)
                .with("p95Ms", all.at(95) / NANOS_A_MS)
                .with("p99Ms", all.at(99) / NANOS_A_MS)
                .with("n", all.count());
    }

    /** Median in milliseconds. */
    public double medianMs() {
        return Percentiles.of(copy()).at(50) / NANOS_A_MS;
    }
}
