package qingdan.identity.crypto;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import qingdan.kernel.Async;

/**
 * A few threads for work that is too heavy for the event loop. Both the number at work and the number waiting are
 * bounded; when the queue is full the answer is {@link Busy} at once. Answers come back on the caller's context.
 */
public final class Workers implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    /** Too much at once; try again in a moment. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;

        Busy() {
            super("Expected room in the queue, but it is full", null, false, false);
        }
    }

    public Workers(String name, int count, int queue) {
        this.threads = new ThreadPoolExecutor(
                count, count, IDLE_SECONDS, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), work -> {
                    Thread thread = new Thread(work, name);
                    thread.setDaemon(true);
                    return thread;
                });
        this.threads.allowCoreThreadTimeOut(true);
    }

    public <T> Uni<T> run(Callable<T> work) {
        return Async.onCaller(Uni.createFrom().emitter(emitter -> {
            try {
                threads.execute(() -> {
                    try {
                        emitter.complete(work.call());
                    } catch (Exception e) {
                        emitter.fail(e);
                    }
                });
            } catch (RejectedExecutionException e) {
                emitter.fail(new Busy());
            }
        }));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
