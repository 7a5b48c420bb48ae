package qingdan.identity.domain;

import static qingdan.identity.domain.Condition.all;
import static qingdan.identity.domain.Condition.any;
import static qingdan.identity.domain.Condition.holds;

/**
 * The one authorisation function of the platform (统一授权). Deny is the default: a right exists only where a rule
 * below gives it. Pure and thread-safe; a decision costs less than a microsecond.
 */
public final class Access {

    private static final Condition EVERYONE = new Condition.Everyone();
    private static final Condition OF_HIS_ORGAN = new Condition.OfHisOrgan();
    private static final Condition IN_HIS_REGION = new Condition.InHisRegion();
    private static final Condition NODE = new Condition.IsNode();
    private static final Condition HIMSELF = new Condition.IsPartyHimself();

    /** Supervisors and auditors see what lies in their region (监察, 审计). */
    private static final Condition WATCHES = all(holds(Role.SUPERVISOR, Role.AUDITOR), IN_HIS_REGION);

    private static final Condition HANDLES = all(
            holds(Role.WINDOW, Role.REVIEWER, Role.DECIDER, Role.INVESTIGATOR, Role.LEGAL),
            OF_HIS_ORGAN,
            IN_HIS_REGION);

    private static final Condition KEEPS_THE_LIST = all(holds(Role.ITEM_ADMIN), IN_HIS_REGION);

    /** The four reviews of a change (编办, 法制, 政务服务中心, 监察). */
    private static final Condition REVIEWS_THE_LIST =
            all(holds(Role.ESTABLISHMENT, Role.LEGALITY, Role.SERVICE_CENTRE, Role.SUPERVISION), IN_HIS_REGION);

    private static final Condition APPROVES_THE_LIST = all(holds(Role.GOVERNMENT), IN_HIS_REGION);

    private Access() {}

    /** Decides whether the subject may do the action to the thing, and if not, why. */
    public static Verdict decide(Subject subject, Action action, Resource resource) {
        DenyReason failure = new Weighing(subject, resource).failure(rule(action));
        return failure == null ? new Verdict.Permit() : new Verdict.Deny(failure);
    }

    /** The rule for an action: who may do it. */
    public static Condition rule(Action action) {
        return switch (action) {
            case Action.Registry a -> registry(a);
            case Action.Portal a -> portal(a);
            case Action.Casework a -> casework(a);
            case Action.Oversight a -> oversight(a);
            case Action.Identity a -> identity(a);
            case Action.Node a -> node(a);
        };
    }

    private static Condition registry(Action.Registry action) {
        return switch (action) {
            case READ_PUBLISHED -> EVERYONE;
            case READ_DRAFT -> any(KEEPS_THE_LIST, WATCHES);
            case PUBLISH, KEEP_ORGANS, KEEP_DIVISIONS -> KEEPS_THE_LIST;
            case READ_IMPORT -> any(KEEPS_THE_LIST, all(holds(Role.ESTABLISHMENT), IN_HIS_REGION));
            case READ_CHANGE -> any(KEEPS_THE_LIST, REVIEWS_THE_LIST, APPROVES_THE_LIST, WATCHES);
            case WRITE_CHANGE -> KEEPS_THE_LIST;
            case REVIEW_CHANGE -> REVIEWS_THE_LIST;
            case DECIDE_CHANGE -> APPROVES_THE_LIST;
            case SETTLE_DISPUTE -> any(REVIEWS_THE_LIST, APPROVES_THE_LIST);
        };
    }

    private static Condition portal(Action.Portal action) {
        return switch (action) {
            case APPLY -> new Condition.MayActAsParty(DelegatedAction.APPLY);
            case KEEP_DRAFT -> new Condition.ActsForParty(DelegatedAction.APPLY);
            case READ_APPLICATION -> any(new Condition.ActsForParty(DelegatedAction.VIEW), HANDLES, WATCHES);
            case ANSWER_CORRECTION -> new Condition.ActsForParty(DelegatedAction.ANSWER);
            case WITHDRAW -> new Condition.ActsForParty(DelegatedAction.WITHDRAW);
            case RECEIVE_RESULT -> new Condition.ActsForParty(DelegatedAction.RECEIVE);
            case RATE -> new Condition.ActsForParty(DelegatedAction.RATE);
        };
    }

    private static Condition casework(Action.Casework action) {
        return switch (action) {
            case READ_CASE -> any(HANDLES, WATCHES, all(new Condition.HasScope("casework:read"), OF_HIS_ORGAN));
            case OPEN_CASE -> step(Role.WINDOW, Role.INVESTIGATOR);
            case REQUEST_CORRECTION, ACCEPT, DECLINE -> step(Role.WINDOW);
            case INVESTIGATE -> step(Role.INVESTIGATOR);
            case REVIEW -> step(Role.REVIEWER);
            case LEGAL_REVIEW -> step(Role.LEGAL);
            case DECIDE -> step(Role.DECIDER);
            case SUSPEND, RESUME, EXTEND -> step(Role.WINDOW, Role.REVIEWER, Role.DECIDER, Role.INVESTIGATOR);
            case DELIVER -> step(Role.WINDOW, Role.INVESTIGATOR);
        };
    }

    /** A step of a case: the right role in the organ, at the post it is bound to, free, and by somebody not barred. */
    private static Condition step(Role... roles) {
        return all(
                holds(roles),
                OF_HIS_ORGAN,
                IN_HIS_REGION,
                new Condition.AtHisPost(),
                new Condition.FreeOrHis(),
                new Condition.NotBarred());
    }

    private static Condition oversight(Action.Oversight action) {
        return switch (action) {
            case WATCH, READ_ALERT -> WATCHES;
            case ISSUE_ORDER -> all(holds(Role.SUPERVISOR), IN_HIS_REGION, new Condition.NotBarred());
        };
    }

    private static Condition identity(Action.Identity action) {
        return switch (action) {
            case READ_SELF -> new Condition.SignedIn();
            // A legal person grants through its representative; an agent cannot hand on what he was given (转委托).
            case GRANT_DELEGATION, CONFIRM_DELEGATION -> HIMSELF;
            case REVOKE_DELEGATION -> any(HIMSELF, holds(Role.SECURITY_ADMIN));
            case READ_STAFF -> all(holds(Role.SECURITY_ADMIN, Role.SUPERVISOR, Role.AUDITOR), IN_HIS_REGION);
            case APPOINT -> all(holds(Role.SECURITY_ADMIN), IN_HIS_REGION);
            case READ_AUDIT -> all(holds(Role.AUDITOR), IN_HIS_REGION);
        };
    }

    private static Condition node(Action.Node action) {
        return switch (action) {
            case READ_STATE -> any(NODE, holds(Role.OPERATOR, Role.SUPERVISOR));
            case SYNCHRONISE -> NODE;
            case OPERATE -> any(holds(Role.OPERATOR), new Condition.IsPlatform());
        };
    }
}
