package qingdan.api.simulate;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import qingdan.api.measure.Durations;
import qingdan.api.measure.Finding;

/** What the simulation counts: how long each action took, how many repeats got the same answer. Thread-safe. */
final class Ledgers {
    private final Map<String, Durations> actions = new ConcurrentHashMap<>();
    private final AtomicLong repeats = new AtomicLong();
    private final AtomicLong restarts = new AtomicLong();

    <T> T timed(String action, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        actions.computeIfAbsent(action, name -> new Durations()).add(System.nanoTime() - begin);
        return result;
    }

    void repeatedWell() {
        repeats.incrementAndGet();
    }

    /** A command met a newer version and was given again on what was read anew. */
    void readAnew() {
        restarts.incrementAndGet();
    }

    long repeats() {
        return repeats.get();
    }

    long readsAnew() {
        return restarts.get();
    }

    long commands() {
        return actions.values().stream().mapToLong(Durations::count).sum();
    }

    /** One finding an action, in the order of their names. */
    void print() {
        new TreeMap<>(actions).forEach((action, durations) -> durations
                .into(Finding.of("simulate-action").with("action", action))
                .print());
    }
}
