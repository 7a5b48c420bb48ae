package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.CatalogueEntry;

/**
 * A version of a catalogue entry in time (基本目录版本).
 *
 * @param effectiveFrom first day; null for what the catalogue held before entries had versions
 * @param effectiveTo first day on which the next version holds; null while it is the newest
 * @param adoptBy last day to adopt it; null for the first version
 */
public record EntryVersion(
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable LocalDate adoptBy,
        CatalogueEntry entry,
        String reason) {

    /** Whether the day lies in the version's interval. */
    public boolean covers(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }
}
