package qingdan.registry.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stood on a day (事项快照): what a case is opened under and keeps until its end.
 *
 * @param day the day that was asked for
 * @param status whether it may be exercised on that day
 * @param statusFrom first day on which it is suspended or abolished; null otherwise
 * @param statusReason why it is suspended or abolished
 * @param regionName name of the region that exercises it
 */
public record ItemSnapshot(
        String itemCode,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        LocalDate day,
        ItemStatus status,
        @Nullable LocalDate statusFrom,
        @Nullable String statusReason,
        String regionName,
        String reason,
        Instant publishedAt,
        ItemContent content) {

    /** Whether an application or a case may be opened for it on that day. */
    public boolean inForce() {
        return status == ItemStatus.IN_FORCE;
    }

    /** Whether it can be applied for online on that day. */
    public boolean applicable() {
        return inForce() && content.openForApplication();
    }
}
