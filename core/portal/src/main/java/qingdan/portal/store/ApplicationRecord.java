package qingdan.portal.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.ApplicationSubmitted.Applicant;
import qingdan.casework.event.CorrectionItem;
import qingdan.kernel.domain.Light;
import qingdan.portal.domain.Application;

/**
 * An application with all that its pages show (我的办件).
 *
 * @param own version of the applicant's own stream, and the hash of its last event
 * @param caseVersion version of the authority's stream as seen here
 */
@SuppressWarnings("ArrayRecordComponent") // a hash that is only passed on
public record ApplicationRecord(
        Application application,
        String number,
        Password password,
        String subject,
        Applicant applicant,
        Item item,
        long own,
        byte[] ownHash,
        long caseVersion,
        Instant submittedAt,
        Instant updatedAt,
        Standing standing,
        @Nullable Correction correction) {

    /** The version its reader holds: grows with every step of either side. */
    public long version() {
        return own + caseVersion;
    }

    /** The same record with its application one step of the applicant further. */
    public ApplicationRecord after(Application next) {
        return new ApplicationRecord(
                next,
                number,
                password,
                subject,
                applicant,
                item,
                own + 1,
                ownHash,
                caseVersion,
                submittedAt,
                updatedAt,
                standing,
                correction);
    }

    /** Salt and digest of the query password. */
    public record Password(String salt, String hash) {}

    /** Which item of which organ, at which version. */
    public record Item(String code, String name, int version, String organCode, String organName) {}

    /** Where the authority has it. */
    public record Standing(
            @Nullable String stageName,
            @Nullable String stageNameEn,
            Light light,
            @Nullable Instant acceptedAt,
            @Nullable LocalDate promisedDue,
            @Nullable LocalDate statutoryDue,
            @Nullable String reason) {}

    /** 一次性补正告知. */
    public record Correction(
            Instant askedAt,
            LocalDate due,
            @Nullable String note,
            List<CorrectionItem> items,
            @Nullable Instant answeredAt) {
        public Correction {
            items = List.copyOf(items);
        }
    }
}
