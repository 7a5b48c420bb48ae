package qingdan.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qingdan.identity.event.DelegationConfirmed;
import qingdan.identity.event.DelegationEvent;
import qingdan.identity.event.DelegationGranted;
import qingdan.identity.event.DelegationRevoked;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;

/** The law of delegations (授权委托): PENDING to ACTIVE to REVOKED or EXPIRED, never back. */
public final class DelegationLaw {

    /** The longest term; the electronic business licence (电子营业执照) has the same. */
    public static final Duration MAX_TERM = Duration.ofDays(366);

    private DelegationLaw() {}

    /** Decides a command on the present delegation, null when there is none yet. */
    public static Decision<DelegationEvent> decide(
            @Nullable Delegation current, DelegationCommand command, Instant now) {
        return switch (command) {
            case DelegationCommand.GrantDelegation grant -> grant(current, grant, now);
            case DelegationCommand.ConfirmDelegation confirm -> confirm(current, confirm, now);
            case DelegationCommand.RevokeDelegation revoke -> revoke(current, revoke, now);
        };
    }

    /** The delegation after an event. */
    public static Delegation apply(@Nullable Delegation current, DelegationEvent event) {
        return switch (event) {
            case DelegationGranted e ->
                new Delegation(
                        e.id(),
                        new Party(
                                Party.Kind.of(e.principalKind()), e.principal(), e.principalName(), e.principalCode()),
                        e.agent(),
                        e.agentName(),
                        e.allItems() ? new ItemScope.AllItems() : new ItemScope.OnlyItems(e.items()),
                        DelegatedActions.of(e.actions()),
                        e.validFrom(),
                        e.validTo(),
                        Delegation.Status.PENDING,
                        1);
            case DelegationConfirmed ignored -> with(current, Delegation.Status.ACTIVE);
            case DelegationRevoked ignored -> with(current, Delegation.Status.REVOKED);
        };
    }

    private static Decision<DelegationEvent> grant(
            @Nullable Delegation current, DelegationCommand.GrantDelegation grant, Instant now) {
        if (current != null) {
            return refused("delegation-exists", "/id");
        }
        if (grant.principal().id().equals(grant.agent().toString())) {
            return refused("delegation-to-oneself", "/agent");
        }
        if (grant.actions().isEmpty()) {
            return refused("delegation-without-action", "/actions");
        }
        if (!grant.validTo().isAfter(grant.validFrom()) || !grant.validTo().isAfter(now)) {
            return refused("delegation-term-empty", "/validTo");
        }
        if (Duration.between(grant.validFrom(), grant.validTo()).compareTo(MAX_TERM) > 0) {
            return refused("delegation-term-too-long", "/validTo");
        }
        boolean all = grant.items() instanceof ItemScope.AllItems;
        return Decision.accept(new DelegationGranted(
                grant.id(),
                grant.principal().kind().code(),
                grant.principal().id(),
                grant.principal().name(),
                grant.principal().code(),
                grant.agent(),
                grant.agentName(),
                all,
                grant.items() instanceof ItemScope.OnlyItems only ? only.codes() : Set.of(),
                DelegatedActions.codes(grant.actions()),
                grant.validFrom(),
                grant.validTo()));
    }

    private static Decision<DelegationEvent> confirm(
            @Nullable Delegation current, DelegationCommand.ConfirmDelegation confirm, Instant now) {
        if (current == null) {
            return refused("delegation-unknown", null);
        }
        if (!current.agent().toString().equals(confirm.by())) {
            return refused("not-the-agent", null);
        }
        if (current.statusAt(now) != Delegation.Status.PENDING) {
            return refused("delegation-state-conflict", null);
        }
        return Decision.accept(new DelegationConfirmed(current.id(), confirm.by()));
    }

    private static Decision<DelegationEvent> revoke(
            @Nullable Delegation current, DelegationCommand.RevokeDelegation revoke, Instant now) {
        if (current == null) {
            return refused("delegation-unknown", null);
        }
        return switch (current.statusAt(now)) {
            case PENDING, ACTIVE -> Decision.accept(new DelegationRevoked(current.id(), revoke.by(), revoke.reason()));
            case REVOKED, EXPIRED -> refused("delegation-state-conflict", null);
        };
    }

    private static Decision<DelegationEvent> refused(String code, @Nullable String pointer) {
        return Decision.refuse(Refusal.at(code, pointer));
    }

    private static Delegation with(@Nullable Delegation current, Delegation.Status status) {
        if (current == null) {
            throw new IllegalStateException("Expected a granted delegation, but there is none");
        }
        return new Delegation(
                current.id(),
                current.principal(),
                current.agent(),
                current.agentName(),
                current.items(),
                current.actions(),
                current.validFrom(),
                current.validTo(),
                status,
                current.version() + 1);
    }
}
