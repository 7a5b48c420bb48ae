package qingdan.oversight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseStatus;
import qingdan.kernel.domain.Light;

/**
 * A case under supervision (监察办件), as the last event told.
 *
 * @param origin node whose case it is
 * @param version version of the case's stream after its last event seen here
 * @param lastEventAt when that event happened, by the clock of its node
 * @param seenAt when it was seen here
 */
public record WatchedCase(
        UUID caseId,
        String number,
        String region,
        String regionName,
        String organName,
        String itemName,
        CaseStatus state,
        @Nullable String stageName,
        @Nullable String stageNameEn,
        Light light,
        @Nullable LocalDate promisedDue,
        @Nullable LocalDate statutoryDue,
        @Nullable LocalDate stageDue,
        boolean closed,
        String origin,
        long version,
        Instant lastEventAt,
        Instant seenAt) {

    /** The day that counts next: the promised one, else the stage's, else the statutory one. */
    public @Nullable LocalDate due() {
        if (promisedDue != null) return promisedDue;
        return stageDue != null ? stageDue : statutoryDue;
    }
}
