package qingdan.handlers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import qingdan.contract.Call;
import qingdan.contract.Principal;
import qingdan.contract.Problem;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.identity.domain.Subject;
import qingdan.kernel.domain.RegionCode;

/** From the contract's principal to the authorisation function and back to a problem. */
@NullUnmarked
class GateLawTest {

    private static final String ORGAN = "11340123QD2331010Y";
    private static final String ITEM = ORGAN + "3000131010001";
    private static final Resource COMPANYS = new Resource.Application("c-1", ITEM, ORGAN, new RegionCode("340123"));

    @Test
    void shouldHoldAnAgentToWhatTheTokenSays() {
        Principal agent = agent(Set.of("*"), Set.of("view", "apply"));
        assertEquals(Optional.empty(), Gate.refusal(call(agent), Action.Portal.READ_APPLICATION, COMPANYS));
        assertRefused("delegation-required", agent, Action.Portal.WITHDRAW, COMPANYS);
        assertRefused(
                "delegation-required", agent(Set.of("000131019999"), Set.of("apply")), Action.Portal.APPLY, COMPANYS);
    }

    @Test
    void shouldGiveNoRightToAPrincipalThatSaysTooLittle() {
        Principal bare =
                principal(Principal.Kind.LEGAL_PERSON, new Principal.Represented("c-1", "c", null), null, null, null);
        assertInstanceOf(Subject.Anonymous.class, Gate.subject(bare));
        assertRefused("sign-in-required", bare, Action.Portal.READ_APPLICATION, COMPANYS);
        Principal nowhere = principal(Principal.Kind.OFFICIAL, null, ORGAN, "window", "99");
        assertInstanceOf(Subject.Anonymous.class, Gate.subject(nowhere));
        assertInstanceOf(Subject.Anonymous.class, Gate.subject(Principal.ANONYMOUS));
    }

    @Test
    void shouldNameTheProblemOfAnOfficialFromElsewhere() {
        Principal window = principal(Principal.Kind.OFFICIAL, null, "11340124QD2431010X", "window", "340124");
        assertRefused("not-your-organ", window, Action.Casework.READ_CASE, COMPANYS);
    }

    private static void assertRefused(String problem, Principal principal, Action action, Resource resource) {
        Problem found = Gate.refusal(call(principal), action, resource).orElseThrow();
        assertEquals(problem, found.code());
    }

    private static Principal agent(Set<String> items, Set<String> actions) {
        return principal(
                Principal.Kind.LEGAL_PERSON,
                new Principal.Represented("c-1", "公司", null, "d-1", items, actions),
                null,
                null,
                null);
    }

    private static Principal principal(
            Principal.Kind kind, Principal.Represented actsFor, String org, String post, String region) {
        Set<String> roles = post == null ? Set.of() : Set.of(post);
        return new Principal(kind, "u-1", "某人", actsFor, org, post, region, roles, Set.of());
    }

    private static Call call(Principal principal) {
        return new Call(principal, null, null, new byte[32], Locale.SIMPLIFIED_CHINESE, "r-1");
    }
}
