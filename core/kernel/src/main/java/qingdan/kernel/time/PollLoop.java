package qingdan.kernel.time;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qingdan.kernel.Async;

/**
 * Runs a round of work again and again, one at a time: at once while a round says there is more, else at the next
 * signal or when the poll time is over. A lost signal costs the poll time only. A failed round is repeated after the poll
 * time; it is logged when the reason is new, and when a round succeeds again. Thread-safe.
 */
public final class PollLoop {
    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    private static final long NO_TIMER = -1;

    private final Vertx vertx;
    private final Context context;
    private final String name;
    private final long pollMs;
    private final Supplier<Uni<Boolean>> round;
    private final List<Promise<Void>> stopping = new ArrayList<>();
    private boolean started;
    private boolean running;
    private boolean signalled;
    private long timer = NO_TIMER;
    private @Nullable String failure;

    /** @param round answers true when there is more to do at once */
    public PollLoop(Vertx vertx, String name, Duration poll, Supplier<Uni<Boolean>> round) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.name = name;
        this.pollMs = Math.max(1, poll.toMillis());
        this.round = round;
    }

    public synchronized void start() {
        started = true;
        signal();
    }

    /** There may be something to do. Cheap; many signals during a round cause one more round. */
    public synchronized void signal() {
        signalled = true;
        if (started && !running) {
            begin();
        }
    }

    /** Completes when no round runs any more. */
    public Uni<Void> stop() {
        return Async.uni(() -> {
            synchronized (this) {
                started = false;
                cancelTimer();
                if (!running) {
                    return io.vertx.core.Future.succeededFuture();
                }
                Promise<Void> done = Promise.promise();
                stopping.add(done);
                return done.future();
            }
        });
    }

    private void begin() {
        running = true;
        signalled = false;
        cancelTimer();
        context.runOnContext(ignored -> {
            Uni<Boolean> work;
            try {
                work = round.get();
            } catch (RuntimeException e) {
                work = Uni.createFrom().failure(e);
            }
            work.subscribe().with(this::succeeded, this::failed);
        });
    }

    private void succeeded(boolean more) {
        synchronized (this) {
            if (failure != null) LOG.info("event=round-succeeds-again loop={}", name);
            failure = null;
        }
        ended(more);
    }

    private void failed(Throwable e) {
        String why = String.valueOf(e.getMessage());
        synchronized (this) {
            if (!why.equals(failure)) LOG.warn("event=round-failed loop={} error={}", name, why);
            failure = why;
            signalled = false;
        }
        ended(false);
    }

    private void ended(boolean more) {
        List<Promise<Void>> stopped = List.of();
        synchronized (this) {
            running = false;
            if (!started) {
                stopped = List.copyOf(stopping);
                stopping.clear();
            } else if (more || signalled) {
                begin();
            } else {
                timer = vertx.setTimer(pollMs, ignored -> signal());
            }
        }
        stopped.forEach(Promise::complete);
    }

    private void cancelTimer() {
        if (timer != NO_TIMER) {
            vertx.cancelTimer(timer);
            timer = NO_TIMER;
        }
    }
}
