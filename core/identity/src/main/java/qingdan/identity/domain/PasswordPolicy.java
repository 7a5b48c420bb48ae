package qingdan.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a password must be (口令策略). Two profiles, because the rules contradict each other: {@link Profile#ASVS} follows
 * OWASP ASVS 5.0 V6.2 (length and a list of common passwords, no composition, no periodic change);
 * {@link Profile#DJCP3} follows 等保三级 (GB/T 22239-2019 8.1.4.1: complexity and periodic change).
 */
public final class PasswordPolicy {

    /** Longest password, in code points: keeps hashing bounded. */
    public static final int MAX_LENGTH = 128;

    private static final Duration DJCP3_MAX_AGE = Duration.ofDays(90);

    /** Which rules hold. */
    public enum Profile {
        ASVS(12),
        DJCP3(10);

        private final int minLength;

        Profile(int minLength) {
            this.minLength = minLength;
        }

        public int minLength() {
            return minLength;
        }
    }

    /** What is wrong with a password. */
    public enum Fault {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        CONTAINS_CONTEXT,
        TOO_SIMPLE,
        UNCHANGED
    }

    private final Profile profile;
    private final Set<String> common;

    /** @param common the passwords everybody tries first, in lower case */
    public PasswordPolicy(Profile profile, Set<String> common) {
        this.profile = profile;
        this.common = Set.copyOf(common);
    }

    /**
     * Everything that is wrong with it; an empty list when it will do.
     *
     * @param context words an attacker would try for this account: login, name, the platform's name
     */
    public List<Fault> faults(String password, Collection<String> context) {
        List<Fault> faults = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < profile.minLength) {
            faults.add(Fault.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            faults.add(Fault.TOO_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (common.contains(lower)) {
            faults.add(Fault.COMMON);
        }
        if (context.stream().anyMatch(word -> word.length() >= 3 && lower.contains(word.toLowerCase(Locale.ROOT)))) {
            faults.add(Fault.CONTAINS_CONTEXT);
        }
        if (profile == Profile.DJCP3 && classes(password) < 3) {
            faults.add(Fault.TOO_SIMPLE);
        }
        return faults;
    }

    /** The shortest password, in code points. */
    public int minLength() {
        return profile.minLength;
    }

    /** Whether it must be changed before anything else is done. */
    public boolean mustChange(Instant changedAt, Instant now) {
        return profile == Profile.DJCP3 && changedAt.plus(DJCP3_MAX_AGE).isBefore(now);
    }

    private static long classes(String password) {
        boolean lower = password.codePoints().anyMatch(Character::isLowerCase);
        boolean upper = password.codePoints().anyMatch(Character::isUpperCase);
        boolean digit = password.codePoints().anyMatch(Character::isDigit);
        boolean other = password.codePoints().anyMatch(each -> !Character.isLetterOrDigit(each));
        return Stream.of(lower, upper, digit, other).filter(each -> each).count();
    }
}
