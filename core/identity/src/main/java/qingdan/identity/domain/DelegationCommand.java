package qingdan.identity.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What can be asked of a delegation. */
public sealed interface DelegationCommand {

    /** 授权: the principal offers it. */
    record GrantDelegation(
            UUID id,
            Party principal,
            UUID agent,
            String agentName,
            ItemScope items,
            Set<DelegatedAction> actions,
            Instant validFrom,
            Instant validTo)
            implements DelegationCommand {
        public GrantDelegation {
            actions = Set.copyOf(actions);
        }
    }

    /** 确认: the agent takes it on. */
    record ConfirmDelegation(String by) implements DelegationCommand {}

    /** 解除: either side, or the security administrator, ends it. */
    record RevokeDelegation(String by, String reason) implements DelegationCommand {}
}
