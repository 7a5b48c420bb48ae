package qingdan.identity.domain;

import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.RegionCode;

/** Weighs one condition for one subject and one thing; the answer is the reason why it fails, or null. */
final class Weighing {

    private final Subject subject;
    private final Resource resource;

    Weighing(Subject subject, Resource resource) {
        this.subject = subject;
        this.resource = resource;
    }

    @Nullable
    DenyReason failure(Condition condition) {
        return switch (condition) {
            case Condition.Everyone ignored -> null;
            case Condition.SignedIn ignored -> signedIn();
            case Condition.HoldsOneOf c -> holds(c);
            case Condition.HasScope c -> scope(c);
            case Condition.IsNode ignored -> kind(subject instanceof Subject.NodePeer);
            case Condition.IsPlatform ignored -> kind(subject instanceof Subject.Platform);
            case Condition.MayActAsParty c -> mandate(c.action());
            case Condition.IsPartyHimself ignored -> himself();
            case Condition.ActsForParty c -> party(c.action());
            case Condition.OfHisOrgan ignored -> organ();
            case Condition.InHisRegion ignored -> region();
            case Condition.AtHisPost ignored -> post();
            case Condition.FreeOrHis ignored -> free();
            case Condition.NotBarred ignored ->
                resource.barred().contains(subject.id()) ? DenyReason.SEPARATION_OF_DUTY : null;
            case Condition.AllOf c -> first(c);
            case Condition.AnyOf c -> best(c);
        };
    }

    private @Nullable DenyReason first(Condition.AllOf all) {
        for (Condition part : all.parts()) {
            DenyReason failure = failure(part);
            if (failure != null) {
                return failure;
            }
        }
        return null;
    }

    private @Nullable DenyReason best(Condition.AnyOf any) {
        var failures = new ArrayList<DenyReason>();
        for (Condition way : any.ways()) {
            DenyReason failure = failure(way);
            if (failure == null) {
                return null;
            }
            failures.add(failure);
        }
        return Collections.max(failures);
    }

    private @Nullable DenyReason kind(boolean right) {
        if (right) {
            return null;
        }
        return subject instanceof Subject.Anonymous ? DenyReason.NOT_SIGNED_IN : DenyReason.WRONG_KIND;
    }

    private @Nullable DenyReason signedIn() {
        return subject instanceof Subject.Anonymous ? DenyReason.NOT_SIGNED_IN : null;
    }

    private @Nullable DenyReason holds(Condition.HoldsOneOf condition) {
        if (!(subject instanceof Subject.Official)) {
            return kind(false);
        }
        return SubjectFacts.holdsOneOf(subject, condition.roles()) ? null : DenyReason.ROLE_MISSING;
    }

    private @Nullable DenyReason scope(Condition.HasScope condition) {
        if (!(subject instanceof Subject.Partner)) {
            return kind(false);
        }
        return SubjectFacts.hasScope(subject, condition.scope()) ? null : DenyReason.SCOPE_MISSING;
    }

    private @Nullable DenyReason mandate(DelegatedAction action) {
        return switch (subject) {
            case Subject.Citizen ignored -> null;
            case Subject.Agent agent -> mandate(agent.mandate(), action);
            case Subject.Anonymous ignored -> DenyReason.NOT_SIGNED_IN;
            case Subject.Official ignored -> DenyReason.WRONG_KIND;
            case Subject.Partner ignored -> DenyReason.WRONG_KIND;
            case Subject.NodePeer ignored -> DenyReason.WRONG_KIND;
            case Subject.Platform ignored -> DenyReason.WRONG_KIND;
        };
    }

    private @Nullable DenyReason mandate(Mandate mandate, DelegatedAction action) {
        if (!mandate.allows(action)) {
            return DenyReason.ACTION_NOT_DELEGATED;
        }
        return switch (mandate.items()) {
            case ItemScope.AllItems ignored -> null;
            case ItemScope.OnlyItems only -> {
                String code = resource.itemCode();
                yield code != null && only.covers(code) ? null : DenyReason.ITEM_NOT_DELEGATED;
            }
        };
    }

    private @Nullable DenyReason himself() {
        String own = SubjectFacts.himself(subject);
        if (own == null) {
            return kind(false);
        }
        return own.equals(resource.party()) ? null : DenyReason.NOT_THE_PARTY;
    }

    private @Nullable DenyReason party(DelegatedAction action) {
        if (subject instanceof Subject.Agent agent) {
            return agent.principal().id().equals(resource.party())
                    ? mandate(agent.mandate(), action)
                    : DenyReason.NOT_THE_PARTY;
        }
        return himself();
    }

    private @Nullable DenyReason organ() {
        String own = SubjectFacts.organ(subject);
        if (own == null) {
            return kind(false);
        }
        return own.equals(resource.org()) ? null : DenyReason.OTHER_ORGAN;
    }

    private @Nullable DenyReason region() {
        RegionCode own = SubjectFacts.region(subject);
        if (own == null) {
            return kind(false);
        }
        RegionCode region = resource.region();
        return region != null && own.contains(region) ? null : DenyReason.OTHER_REGION;
    }

    private @Nullable DenyReason post() {
        String post = resource.post();
        if (post == null) {
            return null;
        }
        return post.equals(SubjectFacts.post(subject)) ? null : DenyReason.OTHER_POST;
    }

    private @Nullable DenyReason free() {
        String assignee = resource.assignee();
        return assignee == null || assignee.equals(subject.id()) ? null : DenyReason.CLAIMED_BY_OTHER;
    }
}
