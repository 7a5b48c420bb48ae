package qingdan.api.bench;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Blocks a measurement's thread until an answer is there. */
final class Await {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Await() {}

    static <T extends @Nullable Object> T await(Uni<T> uni) {
        return uni.await().atMost(LIMIT);
    }

    static <T extends @Nullable Object> T await(Future<T> future) {
        return await(Uni.createFrom().completionStage(future.toCompletionStage()));
    }
}
