package qingdan.kernel;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one bridge between Vert.x futures and Mutiny; no other class of the house converts between them. */
public final class Async {
    private Async() {}

    /** A lazy answer: every subscription starts the work anew; a null result stays null. */
    public static <T extends @Nullable Object> Uni<T> uni(Supplier<Future<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            Future<T> running;
            try {
                running = work.get();
            } catch (RuntimeException e) {
                emitter.fail(e);
                return;
            }
            running.onComplete(emitter::complete, emitter::fail);
        });
    }

    /** Subscribes now. The future completes on the caller's Vert.x context, when it has one. */
    public static <T extends @Nullable Object> Future<T> future(Uni<T> uni) {
        ContextInternal context = ContextInternal.current();
        Promise<T> promise = context == null ? Promise.promise() : context.promise();
        uni.subscribe().with(promise::complete, promise::fail);
        return promise.future();
    }

    /** Brings an answer back onto the Vert.x context of whoever subscribes; without a context it stays where it is. */
    public static <T extends @Nullable Object> Uni<T> onCaller(Uni<T> uni) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return context == null ? uni : uni.emitOn(on(context));
        });
    }

    /** An executor for {@code emitOn}: runs tasks on that context, at once when already there. */
    public static Executor on(Context context) {
        return task -> {
            if (Vertx.currentContext() == context) {
                task.run();
            } else {
                context.runOnContext(ignored -> task.run());
            }
        };
    }

    /** The items of a list answer one by one. */
    public static <T> Multi<T> items(Uni<java.util.List<T>> list) {
        return list.onItem().transformToMulti(items -> Multi.createFrom().iterable(items));
    }
}
