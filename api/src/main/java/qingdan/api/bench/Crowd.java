package qingdan.api.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;

/** So many clients at a time, each with one request under way, until a list of work is done; what they do is measured one by one. */
final class Crowd {
    private Crowd() {}

    /**
     * What came of it.
     *
     * @param results in the order of the work
     */
    record Done<R>(List<R> results, Durations durations, double seconds) {
        /** Both together, as if one had been done after the other. */
        Done<R> and(Done<R> next) {
            List<R> all = new ArrayList<>(results);
            all.addAll(next.results);
            return new Done<>(all, durations.and(next.durations), seconds + next.seconds);
        }

        Finding into(Finding finding) {
            return durations.into(finding).with("perSecond", results.size() / seconds);
        }
    }

    /** The first failure of any client ends it. */
    static <T, R> Done<R> run(int clients, List<T> work, Function<T, R> step) throws InterruptedException {
        List<@Nullable R> results = new ArrayList<>(java.util.Collections.nCopies(work.size(), null));
        Durations durations = new Durations();
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        CountDownLatch finished = new CountDownLatch(clients);
        long begun = System.nanoTime();
        for (int client = 0; client < clients; client++)
            Thread.ofVirtual().start(() -> {
                try {
                    for (int i = next.getAndIncrement();
                            i < work.size() && failure.get() == null;
                            i = next.getAndIncrement()) {
                        long begin = System.nanoTime();
                        R result = step.apply(work.get(i));
                        durations.add(System.nanoTime() - begin);
                        synchronized (results) {
                            results.set(i, result);
                        }
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    finished.countDown();
                }
            });
        finished.await();
        double seconds = (System.nanoTime() - begun) / 1e9;
        Throwable failed = failure.get();
        if (failed != null)
            throw new IllegalStateException("Expected all work to be done, but " + failed.getMessage(), failed);
        List<R> all = new ArrayList<>(work.size());
        for (R result : results) if (result != null) all.add(result);
        return new Done<>(all, durations, seconds);
    }
}
