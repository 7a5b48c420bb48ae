package qingdan.casework.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shared language with the portal (提交申请), type {@code portal.ApplicationSubmitted}: written by the portal where the citizen
 * applied, read by the node that serves {@code handlingRegion}.
 *
 * @param applicationId becomes the id of the case
 * @param number acceptance number with check digit (办件编号)
 * @param form answers by field name
 */
public record ApplicationSubmitted(
        UUID applicationId,
        String number,
        String itemCode,
        int itemVersion,
        String handlingRegion,
        Applicant applicant,
        Map<String, String> form,
        List<Material> materials,
        Instant submittedAt) {
    public static final String TYPE = "portal.ApplicationSubmitted";

    public ApplicationSubmitted {
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
    }

    /**
     * The applicant as the handling office must know them (申请人); never leaves the node's own tables except in this event.
     *
     * @param idNumber certificate number in full, for the decision; null when only the masked form may travel
     */
    public record Applicant(
            String kind,
            String name,
            String idMasked,
            @Nullable String idNumber,
            @Nullable String agentName,
            @Nullable String contactName,
            @Nullable String phone) {}
}
