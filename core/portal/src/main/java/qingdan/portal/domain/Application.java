package qingdan.portal.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.casework.event.CaseStatus;
import qingdan.casework.event.Material;

/**
 * An application as its applicant sees it (申请).
 *
 * @param owner whose application it is: the person's subject, or the code of the legal person acted for
 * @param region division of the organ that handles it
 * @param form the answers as they now stand, corrections included
 * @param materials all that was handed in, the newest of each code last
 * @param standing state that the authority last made known, or the applicant's own last step
 * @param closed nothing more is to be decided
 */
public record Application(
        UUID id,
        String owner,
        String region,
        Map<String, String> form,
        List<Material> materials,
        CaseStatus standing,
        boolean closed,
        @Nullable Instant answeredAt,
        @Nullable Rating rating) {
    public Application {
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
    }

    /** 好差评: one rating a case. */
    public record Rating(int grade, String comment, Instant at) {}

    /** May still be taken back: the authority has not decided (行政许可法 leaves the application with the applicant until then). */
    public boolean canWithdraw() {
        return !closed
                && switch (standing) {
                    case SUBMITTED, CORRECTION_ASKED, CORRECTED, ACCEPTED, IN_REVIEW, TO_DECIDE, SUSPENDED -> true;
                    case GRANTED,
                            REFUSED,
                            NOT_ACCEPTED,
                            PENALISED,
                            DELIVERED,
                            WITHDRAWN,
                            FILED,
                            INVESTIGATING,
                            CLOSED -> false;
                };
    }

    /** May be rated: there is a result, and no rating yet. */
    public boolean canRate() {
        return rating == null
                && switch (standing) {
                    case GRANTED, REFUSED, NOT_ACCEPTED, PENALISED, DELIVERED, CLOSED -> true;
                    case SUBMITTED,
                            CORRECTION_ASKED,
                            CORRECTED,
                            ACCEPTED,
                            IN_REVIEW,
                            TO_DECIDE,
                            SUSPENDED,
                            WITHDRAWN,
                            FILED,
                            INVESTIGATING -> false;
                };
    }

    Application answered(Map<String, String> changed, List<Material> added, Instant at) {
        Map<String, String> merged = new HashMap<>(form);
        merged.putAll(changed);
        List<Material> all = new ArrayList<>(materials);
        all.addAll(added);
        return new Application(id, owner, region, merged, all, CaseStatus.CORRECTED, closed, at, rating);
    }

    Application withdrawn() {
        return new Application(id, owner, region, form, materials, CaseStatus.WITHDRAWN, true, answeredAt, rating);
    }

    Application rated(Rating given) {
        return new Application(id, owner, region, form, materials, standing, closed, answeredAt, given);
    }
}
