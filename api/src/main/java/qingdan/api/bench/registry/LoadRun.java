package qingdan.api.bench.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
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
        void ask(HttpUser line, SearchMix mix) throws IOException;
    }

    /** Searches and counts of facets; one finding for all, one for facets and one a kind when {@code detail}. */
    void search(String name, int guides, boolean detail) throws InterruptedException {
        Durations all = new Durations();
        Durations facets = new Durations();
        Map<SearchMix.Kind, Durations> kinds = new EnumMap<>(SearchMix.Kind.class);
        for (SearchMix.Kind kind : SearchMix.Kind.values()) kinds.put(kind, new Durations());
        double took = run((line, mix) -> {
            SearchMix.Question question = mix.next();
            long start = System.nanoTime();
            line.get(question.path());
            long duration = System.nanoTime() - start;
            all.add(duration);
            if (question.facets()) facets.add(duration);
            else kinds.getOrDefault(question.kind(), all).add(duration);
        });
        finding(name, all, took).with("guides", guides).onThisMachine().print();
        if (!detail) return;
        finding(name, facets, took).with("kind", "facets").print();
        kinds.forEach((kind, durations) -> finding(name, durations, took)
                .with("kind", kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .print());
    }

    /** Guides by their codes. */
    void read(String name, int guides) throws InterruptedException {
        Durations all = new Durations();
        double took = run((line, mix) -> {
            String path = mix.guide();
            long start = System.nanoTime();
            line.get(path);
            all.add(System.nanoTime() - start);
        });
        finding(name, all, took).with("guides", guides).onThisMachine().print();
    }

    private Finding finding(String name, Durations durations, double took) {
        return durations.into(Finding.of(name)
                .with("users", users)
                .with("pauseMs", pauseMs)
                .with("perSecond", durations.count() / took));
    }

    private double run(Asking asking) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(users);
        AtomicReference<Exception> failure = new AtomicReference<>();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        for (int user = 0; user < users; user++) {
            SearchMix mix = new SearchMix(known, start + user);
            Random pauses = new Random(user);
            Thread.ofPlatform().daemon().start(() -> {
                try (HttpUser line = new HttpUser(port)) {
                    while (System.nanoTime() < end && failure.get() == null) {
                        if (pauseMs > 0) TimeUnit.MILLISECONDS.sleep(pauses.nextInt(pauseMs));
                        asking.ask(line, mix);
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
