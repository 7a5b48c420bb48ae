package qingdan.registry.change.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import qingdan.kernel.domain.Decision;
import qingdan.procedure.domain.Fault;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureCommand;
import qingdan.procedure.domain.ProcedureLaw;
import qingdan.procedure.domain.ProcedureState;
import qingdan.procedure.event.Progression;
import qingdan.procedure.event.Value;
import qingdan.registry.change.domain.ChangeRoute.OpenTask;
import qingdan.registry.change.event.ChangeKind;
import qingdan.registry.change.event.Office;

/**
 * Whether a route can carry every kind of request to its publication when all agree (申请流程的可行性): a route that cannot would
 * stop the whole list, and the very request that could mend it. Each kind is walked through, so nobody has to guess. Pure.
 */
public final class RouteRules {
    private static final int MOST_STEPS = 300;
    private static final Map<String, String> FAVOURABLE = Map.of(
            ChangeRoute.RECEIVE, "accept",
            ChangeRoute.REVIEW, "pass",
            ChangeRoute.SUM_UP, "agree",
            ChangeRoute.APPROVE, "approve",
            ChangeRoute.SCHEDULE, "scheduled");

    /** Acts that the law gives to one post. */
    private static final Map<String, String> ONLY =
            Map.of(ChangeRoute.REVISE, ChangeLaw.APPLICANT_POST, ChangeRoute.SCHEDULE, Office.ESTABLISHMENT.post());

    private RouteRules() {}

    /** Every fault of a sound route; empty when it may be used. */
    public static List<Fault> faults(Procedure route) {
        List<Fault> faults = posts(route);
        if (faults.isEmpty()) {
            for (ChangeKind kind : ChangeKind.values()) {
                walk(route, kind, false).ifPresent(faults::add);
            }
            walk(route, ChangeKind.SUSPEND, true).ifPresent(faults::add);
        }
        return faults;
    }

    /** A post that no office holds would wait for ever. */
    private static List<Fault> posts(Procedure route) {
        Set<String> known = Arrays.stream(Office.values()).map(Office::post).collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        for (Node node : route.nodes()) {
            if (node instanceof Node.UserTask task) {
                String only = ONLY.get(task.act());
                boolean fits =
                        only == null ? known.contains(task.post()) : task.post().equals(only);
                if (!fits) {
                    faults.add(new Fault(
                            task.id(),
                            "post-not-of-route",
                            "岗位 " + task.post() + " 不能办理这个环节" + (only == null ? "" : ", 应为 " + only),
                            "the post " + task.post() + " cannot do this step"
                                    + (only == null ? "" : "; it belongs to " + only)));
                }
            }
        }
        return faults;
    }

    private static Optional<Fault> walk(Procedure route, ChangeKind kind, boolean emergency) {
        var start = new ProcedureCommand.Start(Map.of("kind", Value.of(kind.word()), "emergency", Value.of(emergency)));
        Set<Office> missing = new TreeSet<>(kind.reviews());
        if (kind.needsApproval()) {
            missing.add(Office.GOVERNMENT);
        }
        ProcedureState state = next(route, ProcedureState.NEW, start);
        for (int i = 0; i < MOST_STEPS; i++) {
            if (publishing(route, state)) {
                return missing.isEmpty() ? Optional.empty() : Optional.of(unreviewed(kind, missing));
            }
            List<OpenTask> open = ChangeRoute.open(route, state);
            if (open.isEmpty()) {
                break;
            }
            OpenTask task = open.getFirst();
            String outcome = FAVOURABLE.get(task.task().act());
            if (outcome == null || task.task().outcome(outcome).isEmpty()) {
                return Optional.of(new Fault(
                        task.task().id(),
                        "route-turns-back",
                        "「" + kind.zh() + "」申请各方同意后仍被退回",
                        "a request to " + kind.en() + " is sent back although all agree"));
            }
            if (task.task().act().equals(ChangeRoute.SCHEDULE) && !missing.isEmpty()) {
                return Optional.of(unreviewed(kind, missing));
            }
            if (!task.task().act().equals(ChangeRoute.RECEIVE)) {
                Office.ofPost(task.task().post()).ifPresent(missing::remove);
            }
            state = next(
                    route, state, new ProcedureCommand.Complete(task.token().id(), outcome, Map.of()));
        }
        return Optional.of(new Fault(
                "-",
                "route-not-publishing",
                "「" + kind.zh() + "」申请走不到发布",
                "a request to " + kind.en() + " does not reach its publication"));
    }

    private static boolean publishing(Procedure route, ProcedureState state) {
        return state.tokens().stream()
                .anyMatch(t -> route.node(t.node()) instanceof Node.ServiceTask service
                        && service.handler().equals(ChangeRoute.PUBLICATION));
    }

    private static Fault unreviewed(ChangeKind kind, Set<Office> missing) {
        return new Fault(
                "-",
                "route-lacks-review",
                "「" + kind.zh() + "」申请缺少: " + missing.stream().map(Office::zh).collect(Collectors.joining("、")),
                "a request to " + kind.en() + " lacks: "
                        + missing.stream().map(Office::en).collect(Collectors.joining(", ")));
    }

    private static ProcedureState next(Procedure route, ProcedureState state, ProcedureCommand command) {
        return ProcedureLaw.decide(route, state, command, t -> false) instanceof Decision.Accepted<Progression> yes
                ? state.apply(yes.events().getFirst(), Instant.EPOCH)
                : state;
    }
}
