package qingdan.registry.change.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.procedure.domain.Node.UserTask;
import qingdan.procedure.domain.Procedure;
import qingdan.procedure.domain.ProcedureState;
import qingdan.procedure.domain.Token;
import qingdan.procedure.domain.Vocabulary;

/** The route of a request (申请流转): which tasks are open, and the words a route's file may use. */
public final class ChangeRoute {
    /** 受理. */
    public static final String RECEIVE = "receive";

    /** 审核. */
    public static final String REVIEW = "review";

    /** 汇总. */
    public static final String SUM_UP = "sum-up";

    /** 批准. */
    public static final String APPROVE = "approve";

    /** 修改后重新提交, by the applicant. */
    public static final String REVISE = "revise";

    /** 安排发布. */
    public static final String SCHEDULE = "schedule";

    /** The service that waits for the moment of publication. */
    public static final String PUBLICATION = "publication";

    /** Outcome that sends a request back to its applicant. */
    public static final String RETURN = "return";

    /** Outcome that ends a request. */
    public static final String REFUSE = "refuse";

    /** What a route's file may say. */
    public static final Vocabulary WORDS = new Vocabulary(
            Map.of(
                    RECEIVE, Set.of("accept", RETURN),
                    REVIEW, Set.of("pass", "object", RETURN),
                    SUM_UP, Set.of("agree", RETURN, REFUSE),
                    APPROVE, Set.of("approve", RETURN, REFUSE),
                    REVISE, Set.of("resubmitted"),
                    SCHEDULE, Set.of("scheduled")),
            Set.of(PUBLICATION),
            true);

    /** Outcomes that need no reasons. */
    private static final Set<String> FAVOURABLE = Set.of("accept", "pass", "agree", "approve");

    private ChangeRoute() {}

    /** A task somebody may do now. */
    public record OpenTask(Token token, UserTask task) {
        /** The last day of the task's own limit (环节时限). */
        public LocalDate due(WorkCalendar calendar) {
            return calendar.dueDate(task.limit(), LocalDate.ofInstant(token.since(), WorkCalendar.ZONE));
        }
    }

    public static List<OpenTask> open(Procedure procedure, ProcedureState state) {
        List<OpenTask> open = new ArrayList<>();
        for (Token token : state.tokens()) {
            UserTask task = procedure.task(token.node());
            if (task != null) {
                open.add(new OpenTask(token, task));
            }
        }
        return open;
    }

    /** Where a request stands (申请状态). */
    public static ChangeStatus status(ChangeState.ChangeFile file, Procedure procedure) {
        return file.ended() != null ? file.ended() : status(procedure, file.procedure());
    }

    static boolean favourable(String outcome) {
        return FAVOURABLE.contains(outcome);
    }

    /** Where a request stands that has not ended. */
    private static ChangeStatus status(Procedure procedure, ProcedureState state) {
        if (!state.started()) {
            return ChangeStatus.DRAFT;
        }
        Set<String> acts =
                open(procedure, state).stream().map(t -> t.task().act()).collect(java.util.stream.Collectors.toSet());
        if (acts.contains(REVISE)) {
            return ChangeStatus.RETURNED;
        }
        if (acts.contains(RECEIVE)) {
            return ChangeStatus.SUBMITTED;
        }
        if (acts.contains(APPROVE)) {
            return ChangeStatus.AWAITING_APPROVAL;
        }
        if (acts.contains(SUM_UP)) {
            return ChangeStatus.SUMMING_UP;
        }
        if (acts.contains(SCHEDULE)) {
            return ChangeStatus.APPROVED;
        }
        return acts.contains(REVIEW) ? ChangeStatus.UNDER_REVIEW : ChangeStatus.SCHEDULED;
    }
}
