package qingdan.api.bench.registry;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Blocks a measurement's thread until something is there. */
final class Waiting {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final long LOOK_EVERY_MS = 200;

    private Waiting() {}

    static <T extends @Nullable Object> T await(Uni<T> uni) {
        return uni.await().atMost(LIMIT);
    }

    /** Looks again and again. @return seconds that passed */
    static double until(BooleanSupplier there) {
        long start = System.nanoTime();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT.toNanos())
                throw new IllegalStateException("Expected an end within " + LIMIT + ", but there is none");
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Expected to wait, but was interrupted", e);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
