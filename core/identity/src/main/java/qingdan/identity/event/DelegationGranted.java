package qingdan.identity.event;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The principal has offered it (已授权); it has no effect before the agent confirms. */
public record DelegationGranted(
        UUID id,
        String principalKind,
        String principal,
        String principalName,
        @Nullable String principalCode,
        UUID agent,
        String agentName,
        boolean allItems,
        Set<String> items,
        Set<String> actions,
        Instant validFrom,
        Instant validTo)
        implements DelegationEvent {
    public DelegationGranted {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
        actions = Collections.unmodifiableSet(new TreeSet<>(actions));
    }
}
