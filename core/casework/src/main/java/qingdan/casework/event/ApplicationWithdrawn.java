package qingdan.casework.event;

import java.time.Instant;
import java.util.UUID;

/** Shared language with the portal (撤回申请), type {@code portal.ApplicationWithdrawn}. */
public record ApplicationWithdrawn(UUID applicationId, String handlingRegion, String reason, Instant withdrawnAt) {
    public static final String TYPE = "portal.ApplicationWithdrawn";
}
