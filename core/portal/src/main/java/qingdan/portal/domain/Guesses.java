package qingdan.portal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often the query password of one number may be guessed (查询密码防猜): after five wrong ones in a row each further look waits a minute.
 * Kept in memory for the numbers asked for last; the limit by address holds besides. Thread-safe.
 */
public final class Guesses {
    static final int FREE = 5;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;

    private final Map<String, Wrong> wrong = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > KEPT;
        }
    };

    private record Wrong(int times, Instant last) {}

    /**
     * Takes up a guess: counted before it is looked at, so that many at once are many. How long it has to wait instead; zero when it
     * may be looked at.
     */
    public synchronized Duration take(String number, Instant now) {
        Wrong known = wrong.getOrDefault(number, new Wrong(0, now));
        Duration left = Duration.between(now, known.last().plus(PAUSE));
        if (known.times() >= FREE && left.isPositive()) return left;
        wrong.put(number, new Wrong(known.times() + 1, now));
        return Duration.ZERO;
    }

    /** A password was right: counting begins anew. */
    public synchronized void right(String number) {
        wrong.remove(number);
    }
}
