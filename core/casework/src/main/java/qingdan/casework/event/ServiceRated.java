package qingdan.casework.event;

import java.time.Instant;
import java.util.UUID;

/** Shared language with the portal (好差评), type {@code portal.ServiceRated}: one rating a case, five grades. */
public record ServiceRated(UUID applicationId, String handlingRegion, int stars, String comment, Instant ratedAt) {
    public static final String TYPE = "portal.ServiceRated";

    public ServiceRated {
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("Expected 1 to 5 stars, but got " + stars);
        }
    }
}
