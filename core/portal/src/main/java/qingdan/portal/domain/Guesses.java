package qingdan.portal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often the query password of one number may be guessed (查询密码防猜). After five wrong ones in a row from one address each further look
 * from there waits a minute; after a hundred from anywhere, each further look from an address that never knew this number's password. So
 * nobody makes the applicant wait by guessing at his number from elsewhere, and many addresses together gain little.
 *
 * <p>Kept in memory for the numbers and addresses seen last; the limit of requests by address holds besides. Thread-safe.
 */
public final class Guesses {
    static final int FREE = 5;
    static final int FREE_FROM_ANYWHERE = 100;
    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;

    private final Map<String, Wrong> ofAddress = new Latest<>();
    private final Map<String, Wrong> ofNumber = new Latest<>();
    private final Map<String, Boolean> knew = new Latest<>();

    private record Wrong(int times, Instant last) {}

    private static final class Latest<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > KEPT;
        }
    }

    /**
     * Takes up a guess: counted before it is looked at, so that many at once are many. How long it has to wait instead; zero when it
     * may be looked at.
     *
     * @param address network address of who asks
     */
    public synchronized Duration take(String address, String number, Instant now) {
        String both = address + " " + number;
        Duration wait = left(ofAddress.get(both), FREE, now);
        if (!wait.isPositive() && !knew.containsKey(both)) wait = left(ofNumber.get(number), FREE_FROM_ANYWHERE, now);
        if (wait.isPositive()) return wait;
        ofAddress.put(both, again(ofAddress.get(both), now));
        ofNumber.put(number, again(ofNumber.get(number), now));
        return Duration.ZERO;
    }

    /** A password was right: counting begins anew. */
    public synchronized void right(String address, String number) {
        String both = address + " " + number;
        ofAddress.remove(both);
        ofNumber.remove(number);
        knew.put(both, true);
    }

    private static Duration left(@Nullable Wrong wrong, int free, Instant now) {
        if (wrong == null || wrong.times() < free) return Duration.ZERO;
        Duration left = Duration.between(now, wrong.last().plus(PAUSE));
        return left.isPositive() ? left : Duration.ZERO;
    }

    private static Wrong again(@Nullable Wrong before, Instant now) {
        return new Wrong(before == null ? 1 : before.times() + 1, now);
    }
}
