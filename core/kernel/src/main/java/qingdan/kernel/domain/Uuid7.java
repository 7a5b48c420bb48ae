package qingdan.kernel.domain;

import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Time-ordered ids (RFC 9562, section 5.7), strictly increasing for one generator even when the clock stands still or
 * steps back: the 12 bits after the time are a counter (section 6.2, method 1). Thread-safe.
 */
public final class Uuid7 implements Supplier<UUID> {
    private static final int COUNTER_MAX = 0xFFF;

    private final InstantSource clock;
    private final LongSupplier random;
    private long lastMs = -1;
    private int counter;

    /** @param random 64 random bits at each call, from a secure source in production */
    public Uuid7(InstantSource clock, LongSupplier random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID get() {
        long bits = random.getAsLong();
        long nowMs = clock.millis();
        if (nowMs > lastMs) {
            lastMs = nowMs;
            counter = (int) (bits >>> 56) & 0xFF;
        } else if (counter < COUNTER_MAX) {
            counter++;
        } else {
            lastMs++;
            counter = 0;
        }
        long high = (lastMs << 16) | 0x7000L | counter;
        long low = (random.getAsLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Milliseconds since 1970 that an id of version 7 carries. */
    public static long millisOf(UUID id) {
        if (id.version() != 7) {
            throw new IllegalArgumentException("Expected a UUID of version 7, but got version " + id.version());
        }
        return id.getMostSignificantBits() >>> 16;
    }
}
