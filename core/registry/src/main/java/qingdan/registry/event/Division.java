package qingdan.registry.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One administrative division for the time its code was valid (行政区划, GB/T 2260).
 *
 * @param code six digits
 * @param level province, city, county or zone
 * @param parent code of the division above; null for the province
 * @param kind district, county, county-city, functional-zone …
 * @param validFrom first day the platform knows the code to be valid
 * @param validTo first day it was no longer valid; null while valid
 * @param successor code that took its place, if any
 * @param note what changed
 */
public record Division(
        String code,
        String name,
        String level,
        @Nullable String parent,
        String kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        @Nullable String note) {

    /** Whether the code was valid on that day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
