package qingdan.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.identity.event.DelegationEvent;
import qingdan.kernel.domain.Decision;

@NullUnmarked
class DelegationLawTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final UUID AGENT = new UUID(0, 7);

    @Test
    void shouldBecomeActiveWhenTheAgentConfirms() {
        // given
        Delegation pending = run(null, grant(Duration.ofDays(30)), NOW);
        assertEquals(Delegation.Status.PENDING, pending.status());
        assertFalse(pending.usableAt(NOW));
        // when
        Delegation active = run(pending, new DelegationCommand.ConfirmDelegation(AGENT.toString()), NOW);
        // then
        assertTrue(active.usableAt(NOW));
        assertEquals(2, active.version());
    }

    @Test
    void shouldRefuseWhenSomebodyElseConfirms() {
        Delegation pending = run(null, grant(Duration.ofDays(30)), NOW);
        assertRefused("not-the-agent", pending, new DelegationCommand.ConfirmDelegation("company"), NOW);
    }

    @Test
    void shouldExpireByItselfWhenTheTermIsOver() {
        Delegation active = run(
                run(null, grant(Duration.ofDays(30)), NOW),
                new DelegationCommand.ConfirmDelegation(AGENT.toString()),
                NOW);
        Instant later = NOW.plus(Duration.ofDays(30));
        assertFalse(active.usableAt(later));
        assertEquals(Delegation.Status.EXPIRED, active.statusAt(later));
        assertRefused(
                "delegation-state-conflict", active, new DelegationCommand.RevokeDelegation("company", "x"), later);
    }

    @Test
    void shouldNeverComeBackWhenRevoked() {
        Delegation revoked = run(
                run(null, grant(Duration.ofDays(30)), NOW),
                new DelegationCommand.RevokeDelegation("company", "人员变动"),
                NOW);
        assertRefused(
                "delegation-state-conflict", revoked, new DelegationCommand.ConfirmDelegation(AGENT.toString()), NOW);
    }

    @Test
    void shouldRefuseTermsThatAreTooLongOrEmpty() {
        assertRefused("delegation-term-too-long", null, grant(Duration.ofDays(400)), NOW);
        assertRefused("delegation-term-empty", null, grant(Duration.ofDays(-1)), NOW);
        assertRefused("delegation-term-empty", null, grant(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)));
    }

    private static DelegationCommand grant(Duration term) {
        return new DelegationCommand.GrantDelegation(
                new UUID(0, 1),
                People.COMPANY,
                AGENT,
                "李志强",
                new ItemScope.AllItems(),
                Set.of(DelegatedAction.APPLY),
                NOW,
                NOW.plus(term));
    }

    private static Delegation run(Delegation current, DelegationCommand command, Instant now) {
        return switch (DelegationLaw.decide(current, command, now)) {
            case Decision.Accepted<DelegationEvent> accepted -> {
                Delegation next = current;
                for (DelegationEvent event : accepted.events()) {
                    next = DelegationLaw.apply(next, event);
                }
                yield next;
            }
            case Decision.Refused<DelegationEvent> refused -> throw new AssertionError(refused.refusal());
        };
    }

    private static void assertRefused(String code, Delegation current, DelegationCommand command, Instant now) {
        var decision = DelegationLaw.decide(current, command, now);
        assertTrue(
                decision instanceof Decision.Refused<DelegationEvent> refused
                        && refused.refusal().code().equals(code),
                decision.toString());
    }
}
