package qingdan.api.bench.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import qingdan.api.bench.registry.SearchMix.Question;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;

/**
 * A number of users who ask a node for a while; each asks again when it has its answer, at once or after a pause. Users who pause also pause
 * before their first question: nobody sends all of them off in the same millisecond.
 */
final class LoadRun {
    private final int port;
    private final int users;
    private final int pauseMs;
    private final int seconds;
    private final List<SearchMix.Known> known;

    /** @param pauseMs longest pause of a user between two questions; each is drawn anew, so half of it on average */
    LoadRun(int port, int users, int pauseMs, int seconds, List<SearchMix.Known> known) {
        this.port = port;
        this.users = users;
        this.pauseMs = pauseMs;
        this.seconds = seconds;
        this.known = known;
    }

    private interface Asking {
        void ask(HttpUser line) throws IOException;
    }

    /**
     * Searches and counts of facets; one finding for all, and one a kind of question when {@code detail}.
     *
     * @param mixes what a user asks, from a seed of its own
     */
    void search(String name, int guides, LongFunction<Supplier<Question>> mixes, boolean detail)
            throws InterruptedException {
        Durations all = new Durations();
        Map<String, Durations> kinds = new ConcurrentSkipListMap<>();
        double took = run(seed -> {
            Supplier<Question> mix = mixes.apply(seed);
            return line -> {
                Question question = mix.get();
                long start = System.nanoTime();
                line.get(question.path());
                long duration = System.nanoTime() - start;
                all.add(duration);
                kinds.computeIfAbsent(question.kind(), kind -> new Durations()).add(duration);
            };
        });
        finding(name, all, took).with("guides", guides).onThisMachine().print();
        if (detail)
            kinds.forEach((kind, durations) ->
                    finding(name, durations, took).with("kind", kind).print());
    }

    /** Guides by their codes. */
    void read(String name, int guides) throws InterruptedException {
        Durations all = new Durations();
        double took = run(seed -> {
            SearchMix mix = new SearchMix(known, seed);
            return line -> {
                String path = mix.guide();
                long start = System.nanoTime();
                line.get(path);
                all.add(System.nanoTime() - start);
            };
        });
        finding(name, all, took).with("guides", guides).onThisMachine().print();
    }

    private Finding finding(String name, Durations durations, double took) {
        return durations.into(Finding.of(name)
                .with("users", users)
                .with("pauseMs", pauseMs)
                .with("perSecond", durations.count() / took));
    }

    private double run(LongFunction<Asking> askings) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(users);
        AtomicReference<Exception> failure = new AtomicReference<>();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        for (int user = 0; user < users; user++) {
            Asking asking = askings.apply(start + user);
            Random pauses = new Random(user);
            Thread.ofPlatform().daemon().start(() -> {
                try (HttpUser line = new HttpUser(port)) {
                    while (System.nanoTime() < end && failure.get() == null) {
                        if (pauseMs > 0) TimeUnit.MILLISECONDS.sleep(pauses.nextInt(pauseMs));
                        asking.ask(line);
                    }
                } catch (IOException | UncheckedIOException e) {
                    failure.set(e);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    ended.countDown();
                }
            });
        }
        ended.await();
        Exception failed = failure.get();
        if (failed != null) throw new IllegalStateException("Expected every question to be answered, but not", failed);
        return (System.nanoTime() - start) / 1e9;
    }
}
