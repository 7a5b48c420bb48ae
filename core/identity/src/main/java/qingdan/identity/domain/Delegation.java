package qingdan.identity.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A principal's authorisation of an agent (授权委托, 经办人): named items, named actions, for a time. The agent must
 * confirm it; either side ends it; it lapses by itself (民法典 第一百七十三条).
 */
public record Delegation(
        UUID id,
        Party principal,
        UUID agent,
        String agentName,
        ItemScope items,
        Set<DelegatedAction> actions,
        Instant validFrom,
        Instant validTo,
        Status status,
        long version) {

    /** 待确认, 有效, 已解除, 已到期. */
    public enum Status {
        PENDING("pending"),
        ACTIVE("active"),
        REVOKED("revoked"),
        EXPIRED("expired");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** The status of a stored word. */
        public static Status of(String code) {
            return Arrays.stream(values())
                    .filter(status -> status.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Expected a status, but it is " + code));
        }
    }

    public Delegation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(items, "items");
        actions = Set.copyOf(actions);
        Objects.requireNonNull(status, "status");
    }

    /** The status at a moment: what is past its end has expired, whether anybody has written that down or not. */
    public Status statusAt(Instant moment) {
        return switch (status) {
            case PENDING, ACTIVE -> moment.isBefore(validTo) ? status : Status.EXPIRED;
            case REVOKED, EXPIRED -> status;
        };
    }

    /** Whether the agent may use it at a moment. */
    public boolean usableAt(Instant moment) {
        return statusAt(moment) == Status.ACTIVE && !moment.isBefore(validFrom);
    }

    public Mandate mandate() {
        return new Mandate(id.toString(), items, actions);
    }
}
