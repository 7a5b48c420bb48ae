package qingdan.casework.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shared language with the portal (补正答复), type {@code portal.CorrectionAnswered}: changed answers and new materials. */
public record CorrectionAnswered(
        UUID applicationId,
        String handlingRegion,
        Map<String, String> form,
        List<Material> materials,
        String note,
        Instant answeredAt) {
    public static final String TYPE = "portal.CorrectionAnswered";

    public CorrectionAnswered {
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
    }
}
