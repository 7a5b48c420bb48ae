package qingdan.kernel.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one clock, as the item's version in force fixes it (法定时限、承诺时限).
 *
 * @param statutory the limit of the law (法定时限)
 * @param promised the shorter one the organ promised (承诺时限); lights follow it
 * @param maxExtension the longest lawful extension (延长), once; null when the law allows none
 * @param suspensionCauses the causes whose time is not counted; empty when there are none
 */
public record ClockRule(
        TimeLimit statutory,
        @Nullable TimeLimit promised,
        @Nullable TimeLimit maxExtension,
        Set<String> suspensionCauses) {
    public ClockRule {
        suspensionCauses = Set.copyOf(suspensionCauses);
        if (promised != null && promised.unit() == statutory.unit() && promised.value() > statutory.value()) {
            throw new IllegalArgumentException(
                    "Expected a promise within the law's " + statutory.value() + ", but got " + promised.value());
        }
    }

    /** The limit that lights are lit by: the promise when there is one. */
    public TimeLimit measured() {
        return promised == null ? statutory : promised;
    }
}
