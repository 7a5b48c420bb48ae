package qingdan.api.people;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again until something is there: soon at first, then seldom, and not for ever (等待). */
public final class Patience {
    private static final long FIRST_PAUSE_MS = 10;
    private static final long LONGEST_PAUSE_MS = 400;

    private Patience() {}

    /** @param what for the message when it did not come */
    public static <T> T until(String what, Duration limit, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + limit.toNanos();
        for (long pause = FIRST_PAUSE_MS; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 3 / 2)) {
            Optional<T> found = look.get();
            if (found.isPresent()) return found.get();
            if (System.nanoTime() > end)
                throw new IllegalStateException(
                        "Expected " + what + " within " + limit.toSeconds() + " s, but it did not come");
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Expected " + what + ", but was interrupted", e);
            }
        }
    }
}
