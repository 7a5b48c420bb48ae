package qingdan.registry.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import qingdan.registry.event.Organ;

/**
 * A body as it is for a time (实施主体的一个版本).
 *
 * @param effectiveFrom first day; null for what came with a whole table
 * @param effectiveTo first day on which it no longer holds; null while no end is known
 * @param creditCode the credit code in use
 * @param temporary whether that code is a temporary one
 * @param basis the document that ordered it; null for what came with a whole table
 */
public record OrganVersion(
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Organ organ,
        String creditCode,
        boolean temporary,
        String reason,
        @Nullable String basis) {

    /** Whether it holds on the day. */
    public boolean covers(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || day.isBefore(effectiveTo));
    }

    OrganVersion until(LocalDate day) {
        return new OrganVersion(version, effectiveFrom, day, organ, creditCode, temporary, reason, basis);
    }
}
