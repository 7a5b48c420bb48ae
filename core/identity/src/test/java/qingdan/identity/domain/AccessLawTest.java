package qingdan.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AccessLawTest {

    private static final Subject WINDOW = People.official("zhou", Post.WINDOW, People.FEIXI_MARKET, People.FEIXI);
    private static final Subject DECIDER = People.official("wu", Post.DECIDER, People.FEIXI_MARKET, People.FEIXI);

    @Test
    void shouldPermitAcceptanceWhenWindowOfficerOfTheOrganHoldsTheStep() {
        assertPermit(WINDOW, Action.Casework.ACCEPT, People.step("window", null));
        assertPermit(WINDOW, Action.Casework.ACCEPT, People.step("window", "zhou"));
    }

    @Test
    void shouldNameTheReasonWhenAnOfficialMayNotAct() {
        assertDeny(DenyReason.ROLE_MISSING, DECIDER, Action.Casework.ACCEPT, People.step("window", null));
        assertDeny(DenyReason.CLAIMED_BY_OTHER, WINDOW, Action.Casework.ACCEPT, People.step("window", "other"));
        assertDeny(DenyReason.OTHER_POST, WINDOW, Action.Casework.ACCEPT, People.step("front-desk", null));
        assertDeny(DenyReason.SEPARATION_OF_DUTY, DECIDER, Action.Casework.DECIDE, People.step("decider", null, "wu"));
        Subject elsewhere = People.official("qian", Post.WINDOW, People.HEFEI_DATA, People.HEFEI);
        assertDeny(DenyReason.OTHER_ORGAN, elsewhere, Action.Casework.ACCEPT, People.step("window", null));
    }

    @Test
    void shouldLetSupervisorSeeOnlyHisRegionAndNeverAct() {
        // given
        Resource inFeixi = People.step(null, null);
        Subject province = People.official("s1", Post.SUPERVISOR, People.HEFEI_DATA, People.ANHUI);
        Subject city = People.official("s2", Post.SUPERVISOR, People.HEFEI_DATA, People.HEFEI);
        Subject other = People.official(
                "s3", Post.SUPERVISOR, People.HEFEI_DATA, new qingdan.kernel.domain.RegionCode("340124"));
        // then
        assertPermit(province, Action.Casework.READ_CASE, inFeixi);
        assertPermit(city, Action.Oversight.WATCH, inFeixi);
        assertDeny(DenyReason.OTHER_REGION, other, Action.Casework.READ_CASE, inFeixi);
        assertDeny(DenyReason.ROLE_MISSING, province, Action.Casework.DECIDE, inFeixi);
    }

    @Test
    void shouldKeepApplicationsToTheirParty() {
        Resource hers = new Resource.Application("wang", People.ITEM, People.FEIXI_MARKET, People.FEIXI);
        Resource others = new Resource.Application("zhang", People.ITEM, People.FEIXI_MARKET, People.FEIXI);
        assertPermit(People.WANG, Action.Portal.READ_APPLICATION, hers);
        assertPermit(People.WANG, Action.Portal.WITHDRAW, hers);
        assertDeny(DenyReason.NOT_THE_PARTY, People.WANG, Action.Portal.READ_APPLICATION, others);
        assertDeny(DenyReason.NOT_SIGNED_IN, People.ANYBODY, Action.Portal.WITHDRAW, hers);
        assertDeny(DenyReason.WRONG_KIND, WINDOW, Action.Portal.WITHDRAW, hers);
        assertPermit(WINDOW, Action.Portal.READ_APPLICATION, hers);
    }

    @Test
    void shouldHoldAgentToHisMandate() {
        Resource item = new Resource.Item(People.ITEM, People.FEIXI_MARKET, People.FEIXI);
        Resource otherItem =
                new Resource.Item(People.FEIXI_MARKET + "3000131019999", People.FEIXI_MARKET, People.FEIXI);
        ItemScope basic = new ItemScope.OnlyItems(Set.of("000131010001"));
        Subject agent = People.agent(basic, DelegatedAction.APPLY);
        assertPermit(agent, Action.Portal.APPLY, item);
        assertDeny(DenyReason.ITEM_NOT_DELEGATED, agent, Action.Portal.APPLY, otherItem);
        Subject viewer = People.agent(new ItemScope.AllItems(), DelegatedAction.VIEW);
        assertDeny(DenyReason.ACTION_NOT_DELEGATED, viewer, Action.Portal.APPLY, item);
        Resource companys = new Resource.Application("company", People.ITEM, People.FEIXI_MARKET, People.FEIXI);
        assertPermit(viewer, Action.Portal.READ_APPLICATION, companys);
        Resource own = new Resource.Application("li", People.ITEM, People.FEIXI_MARKET, People.FEIXI);
        assertDeny(DenyReason.NOT_THE_PARTY, viewer, Action.Portal.READ_APPLICATION, own);
    }

    @Test
    void shouldForbidSubDelegation() {
        Resource company = new Resource.Account("company");
        assertPermit(People.REPRESENTATIVE, Action.Identity.GRANT_DELEGATION, company);
        Subject agent = People.agent(new ItemScope.AllItems(), DelegatedAction.values());
        assertDeny(DenyReason.WRONG_KIND, agent, Action.Identity.GRANT_DELEGATION, company);
    }

    @Test
    void shouldDenyStrangersEverythingButThePublicList() {
        for (Action action : everyAction()) {
            boolean permitted = Access.decide(People.ANYBODY, action, People.step("window", null))
                    .permitted();
            assertEquals(action == Action.Registry.READ_PUBLISHED, permitted, action.toString());
        }
    }

    @Test
    void shouldGiveNoRightOverCasesToAdministrators() {
        for (Post post : List.of(Post.OPERATOR, Post.SECURITY_ADMIN, Post.ITEM_ADMIN)) {
            Subject admin = People.official("a", post, People.FEIXI_MARKET, People.ANHUI);
            for (Action action : Action.Casework.values()) {
                assertFalse(
                        Access.decide(admin, action, People.step(null, null)).permitted(), post + " " + action);
            }
        }
    }

    @Test
    void shouldKeepTheThreeAdministratorsApart() {
        Resource organ = new Resource.Organ(People.FEIXI_MARKET, People.FEIXI);
        assertTrue(may(Post.SECURITY_ADMIN, Action.Identity.APPOINT, organ));
        assertFalse(may(Post.OPERATOR, Action.Identity.APPOINT, organ));
        assertFalse(may(Post.AUDITOR, Action.Identity.APPOINT, organ));
        assertTrue(may(Post.AUDITOR, Action.Identity.READ_AUDIT, organ));
        assertFalse(may(Post.SECURITY_ADMIN, Action.Identity.READ_AUDIT, organ));
        assertTrue(may(Post.OPERATOR, Action.Node.OPERATE, new Resource.Platform()));
        assertFalse(may(Post.SECURITY_ADMIN, Action.Node.OPERATE, new Resource.Platform()));
    }

    static List<Action> everyAction() {
        return Stream.<Action[]>of(
                        Action.Registry.values(),
                        Action.Portal.values(),
                        Action.Casework.values(),
                        Action.Oversight.values(),
                        Action.Identity.values(),
                        Action.Node.values())
                .flatMap(Stream::of)
                .toList();
    }

    private static boolean may(Post post, Action action, Resource resource) {
        return Access.decide(People.official("a", post, People.FEIXI_MARKET, People.ANHUI), action, resource)
                .permitted();
    }

    private static void assertPermit(Subject subject, Action action, Resource resource) {
        assertEquals(new Verdict.Permit(), Access.decide(subject, action, resource));
    }

    private static void assertDeny(DenyReason reason, Subject subject, Action action, Resource resource) {
        assertEquals(new Verdict.Deny(reason), Access.decide(subject, action, resource));
    }
}
