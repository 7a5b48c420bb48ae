package qingdan.identity.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long somebody must wait after failed sign-ins (登录失败处理, GB/T 22239-2019 8.1.4.1 b). Attempts are counted
 * before the password is looked at, so a hundred at once gain nothing; refused attempts do not lengthen the wait, and
 * no wait is longer than {@link #MAX_WAIT}: nobody can lock somebody else out for good (ASVS 6.3.1). A source that
 * has signed in to the account before has a count of its own, so a stranger's guesses do not delay the owner.
 */
public final class ThrottleLaw {

    public static final Duration MAX_WAIT = Duration.ofMinutes(5);

    /** After this long without a failure the count starts anew. */
    public static final Duration WINDOW = Duration.ofMinutes(30);

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_SOURCE = 50;
    private static final int STEPS = 10;

    private ThrottleLaw() {}

    /** The wait after the n-th attempt in a row on one account; the last entry holds for all further ones. */
    public static List<Duration> accountWaits() {
        return waits(FREE_PER_ACCOUNT);
    }

    /** The wait after the n-th failed attempt from one source (IPv4 /24, IPv6 /64). */
    public static List<Duration> sourceWaits() {
        return waits(FREE_PER_SOURCE);
    }

    /** The wait after the given number of attempts, from 1. */
    public static Duration waitAfter(List<Duration> waits, int attempts) {
        return waits.get(Math.min(attempts, waits.size()) - 1);
    }

    private static List<Duration> waits(int free) {
        var waits = new ArrayList<Duration>();
        for (int i = 1; i < free; i++) {
            waits.add(Duration.ZERO);
        }
        for (int i = 0; i < STEPS; i++) {
            Duration wait = Duration.ofSeconds(2L << i);
            waits.add(wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait);
        }
        return List.copyOf(waits);
    }
}
