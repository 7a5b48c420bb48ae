package qingdan.kernel.test;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Blocks a test's thread until an answer is there; never for production code. */
public final class Await {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Await() {}

    /** The answer; a failure is thrown as it is when unchecked. */
    public static <T extends @Nullable Object> T await(Uni<T> uni) {
        return uni.await().atMost(LIMIT);
    }

    public static <T extends @Nullable Object> T await(Future<T> future) {
        return Uni.createFrom()
                .completionStage(future.toCompletionStage())
                .await()
                .atMost(LIMIT);
    }

    /** Looks every 10 ms until it holds. */
    public static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "Expected " + what + " within " + LIMIT.toSeconds() + " s, but it did not come");
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
