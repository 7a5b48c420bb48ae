package qingdan.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseHead;

/**
 * What the list says about an item on the day a case begins (事项版本): gathered by the caller from the registry's published
 * snapshot.
 *
 * @param itemCode implementation code, 31 characters
 * @param category category of power, two digits
 * @param region division whose organ exercises it
 * @param from first day in force
 * @param to first day no longer in force; null when open
 * @param inForce whether it may be exercised on the day that was asked for: not suspended, not abolished
 * @param exercised whether the region really exercises it (认领)
 */
public record ItemFacts(
        String itemCode,
        String category,
        String region,
        String organ,
        LocalDate from,
        @Nullable LocalDate to,
        boolean inForce,
        boolean exercised,
        CaseHead head) {

    /** 行政许可. */
    public static final String LICENCE = "01";

    /** 行政处罚. */
    public static final String PENALTY = "02";

    public boolean inForceOn(LocalDate day) {
        return inForce && !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
