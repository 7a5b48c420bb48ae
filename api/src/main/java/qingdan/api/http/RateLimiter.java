package qingdan.api.http;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Token buckets by caller (限流) in bounded memory: two generations of a map, the older one dropped when the younger is full. Who calls
 * within a generation keeps his bucket, so a flood of new names cannot wash away the bucket of the one who floods. Thread-safe.
 */
final class RateLimiter {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Limits.Rate rate;
    private final int perGeneration;
    private final LongSupplier nanos;
    private Map<String, Bucket> young = new HashMap<>();
    private Map<String, Bucket> old = new HashMap<>();

    private static final class Bucket {
        private double tokens;
        private long at;
    }

    RateLimiter(Limits.Rate rate, int callers, LongSupplier nanos) {
        this.rate = rate;
        this.perGeneration = Math.max(1, callers / 2);
        this.nanos = nanos;
    }

    /** Takes one token; 0 when there was one, else the whole seconds until there is one again. */
    int take(String caller) {
        return rate.unlimited() ? 0 : takeFrom(caller);
    }

    private synchronized int takeFrom(String caller) {
        long now = nanos.getAsLong();
        Bucket bucket = bucket(caller, now);
        bucket.tokens = Math.min(
                rate.burst(), bucket.tokens + (now - bucket.at) * (double) rate.perSecond() / NANOS_PER_SECOND);
        bucket.at = now;
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return 0;
        }
        return (int) Math.max(1, Math.ceil((1 - bucket.tokens) / rate.perSecond()));
    }

    private Bucket bucket(String caller, long now) {
        Bucket bucket = young.get(caller);
        if (bucket != null) {
            return bucket;
        }
        bucket = old.remove(caller);
        if (bucket == null) {
            bucket = new Bucket();
            bucket.tokens = rate.burst();
            bucket.at = now;
        }
        if (young.size() >= perGeneration) {
            old = young;
            young = new HashMap<>();
        }
        young.put(caller, bucket);
        return bucket;
    }

    synchronized int remembered() {
        return young.size() + old.size();
    }
}
