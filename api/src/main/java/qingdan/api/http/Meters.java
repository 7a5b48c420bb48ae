package qingdan.api.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;

/** What the door counts (计量), as Prometheus text. Thread-safe; a count costs nanoseconds. */
public final class Meters {
    private static final double[] BOUNDS_SECONDS = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10
    };
    private static final double NANOS = 1e9;

    private final Map<String, Series> byOperation = new ConcurrentHashMap<>();
    private final LongAdder slowClients = new LongAdder();
    private final LongAdder refusedConnections = new LongAdder();
    private final LongAdder brokenAnswers = new LongAdder();

    /** The counts of one operation. */
    static final class Series {
        private final AtomicLongArray statuses = new AtomicLongArray(600);
        private final AtomicLongArray buckets = new AtomicLongArray(BOUNDS_SECONDS.length + 1);
        private final LongAdder nanos = new LongAdder();

        void count(int status, long elapsedNanos) {
            statuses.incrementAndGet(Math.min(599, status));
            int i = 0;
            while (i < BOUNDS_SECONDS.length && elapsedNanos > BOUNDS_SECONDS[i] * NANOS) {
                i++;
            }
            buckets.incrementAndGet(i);
            nanos.add(elapsedNanos);
        }
    }

    Series series(String operation) {
        return byOperation.computeIfAbsent(operation, name -> new Series());
    }

    void slowClient() {
        slowClients.increment();
    }

    void brokenAnswer() {
        brokenAnswers.increment();
    }

    /** How many answers broke the contract since the start; counted only where answers are checked. */
    public long brokenAnswers() {
        return brokenAnswers.sum();
    }

    void refusedConnection() {
        refusedConnections.increment();
    }

    /** All counts in the Prometheus text format. */
    public String prometheus() {
        StringBuilder out = new StringBuilder();
        out.append("# TYPE qingdan_requests_total counter\n");
        new TreeMap<>(byOperation).forEach((name, series) -> {
            for (int status = 100; status < 600; status++) {
                long count = series.statuses.get(status);
                if (count > 0) {
                    out.append("qingdan_requests_total{operation=\"")
                            .append(name)
                            .append("\",status=\"")
                            .append(status)
                            .append("\"} ")
                            .append(count)
                            .append('\n');
                }
            }
        });
        out.append("# TYPE qingdan_request_seconds histogram\n");
        new TreeMap<>(byOperation).forEach((name, series) -> histogram(out, name, series));
        counter(out, "qingdan_slow_clients_total", slowClients);
        counter(out, "qingdan_refused_connections_total", refusedConnections);
        counter(out, "qingdan_broken_answers_total", brokenAnswers);
        return out.toString();
    }

    private static void counter(StringBuilder out, String name, LongAdder count) {
        out.append("# TYPE ")
                .append(name)
                .append(" counter\n")
                .append(name)
                .append(' ')
                .append(count.sum())
                .append('\n');
    }

    private static void histogram(StringBuilder out, String name, Series series) {
        long total = 0;
        for (int i = 0; i <= BOUNDS_SECONDS.length; i++) {
            total += series.buckets.get(i);
            String bound = i == BOUNDS_SECONDS.length ? "+Inf" : Double.toString(BOUNDS_SECONDS[i]);
            out.append("qingdan_request_seconds_bucket{operation=\"")
                    .append(name)
                    .append("\",le=\"")
                    .append(bound)
                    .append("\"} ")
                    .append(total)
                    .append('\n');
        }
        out.append("qingdan_request_seconds_sum{operation=\"")
                .append(name)
                .append("\"} ")
                .append(series.nanos.sum() / NANOS)
                .append('\n');
        out.append("qingdan_request_seconds_count{operation=\"")
                .append(name)
                .append("\"} ")
                .append(total)
                .append('\n');
    }
}
