package qingdan.casework.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Refusal;
import qingdan.procedure.domain.Node.UserTask;

/** Who may act (权限与岗位分离): the organ's own region, the task's own post, and never two duties in one hand. */
final class Authority {
    /**
     * Acts that must not lie in one hand: accept, review and decide (审批三分离); investigate, review and decide a penalty
     * (行政处罚法 第五十七条、第五十八条); a hearing is not led by the investigator (第六十四条).
     */
    private static final Map<Act, Set<Act>> APART = Map.of(
            Act.ACCEPT, Set.of(Act.REVIEW, Act.DECIDE),
            Act.REVIEW, Set.of(Act.ACCEPT, Act.DECIDE),
            Act.DECIDE, Set.of(Act.ACCEPT, Act.REVIEW),
            Act.INVESTIGATE, Set.of(Act.LEGAL_REVIEW, Act.PENALISE, Act.HEAR),
            Act.LEGAL_REVIEW, Set.of(Act.INVESTIGATE, Act.PENALISE),
            Act.PENALISE, Set.of(Act.INVESTIGATE, Act.LEGAL_REVIEW),
            Act.HEAR, Set.of(Act.INVESTIGATE));

    private Authority() {}

    /** Empty when the actor may do the task. */
    static Optional<Refusal> refuse(CaseFile file, UserTask task, Actor actor) {
        return refuseOutsider(file, actor)
                .or(() -> refusePost(task.post(), actor))
                .or(() -> refuseJoinedDuty(file, Act.of(task), actor));
    }

    /** Empty when the actor is an official of the case's organ and region. */
    static Optional<Refusal> refuseOutsider(CaseFile file, Actor actor) {
        if (actor.kind() != Actor.Kind.OFFICIAL) {
            return Optional.of(Refusal.of("not-your-post", "post", actor.kind()));
        }
        if (!file.ref().region().equals(actor.region())) {
            return Optional.of(
                    Refusal.of("not-your-region", "region", file.ref().region()));
        }
        if (!file.ref().organ().equals(actor.org())) {
            return Optional.of(Refusal.of("not-your-organ", "organ", file.head().organName()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusePost(String post, Actor actor) {
        return post.equals(actor.post()) ? Optional.empty() : Optional.of(Refusal.of("not-your-post", "post", post));
    }

    /** Empty unless the actor performed an act that must lie in another hand. */
    static Optional<Refusal> refuseJoinedDuty(CaseFile file, Act act, Actor actor) {
        for (Act other : APART.getOrDefault(act, Set.of())) {
            if (file.performers().getOrDefault(other, Set.of()).contains(actor.subject())) {
                return Optional.of(Refusal.of("separation-of-duty", "act", act.word(), "performed", other.word()));
            }
        }
        return Optional.empty();
    }
}
