package qingdan.handlers.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qingdan.casework.domain.Act;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.CaseFacts;
import qingdan.casework.domain.CaseLaw;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CorrectionItem;
import qingdan.contract.model.CaseAction;
import qingdan.kernel.domain.Decision;
import qingdan.procedure.domain.Node;
import qingdan.procedure.domain.Token;

/**
 * What this officer may do with this case now (可办操作): the law itself is asked with a well-formed example of each command, so that a
 * button is shown exactly when its command would be accepted.
 */
final class AllowedActions {
    private static final String WORDS = "说明";
    private static final Map<CaseAction, List<CaseCommand>> EXAMPLES = examples();

    private AllowedActions() {}

    static List<CaseAction> of(CaseFile file, CaseFacts facts) {
        List<CaseAction> allowed = new ArrayList<>();
        EXAMPLES.forEach((action, commands) -> {
            if (commands.stream().anyMatch(c -> accepted(file, c, facts))) allowed.add(action);
        });
        if (file.procedure().tokens().stream().anyMatch(t -> completes(file, t, facts)))
            allowed.add(CaseAction.SUBMIT_TASK);
        return allowed;
    }

    private static boolean completes(CaseFile file, Token token, CaseFacts facts) {
        Node.UserTask task = facts.procedure().task(token.node());
        return task != null
                && isGeneric(Act.of(task))
                && task.outcomes().stream()
                        .anyMatch(o -> accepted(
                                file,
                                new CaseCommand.CompleteTask(file.taskId(token), o.code(), WORDS, Map.of()),
                                facts));
    }

    /** Acts that have no command of their own in the contract. */
    static boolean isGeneric(Act act) {
        return switch (act) {
            case ACCEPT, CORRECT, REVIEW, DECIDE, DELIVER -> false;
            case FILE, INVESTIGATE, LEGAL_REVIEW, INFORM, HEAR, PENALISE, CLOSE, WORK -> true;
        };
    }

    private static boolean accepted(CaseFile file, CaseCommand command, CaseFacts facts) {
        return CaseLaw.decide(file, command, facts) instanceof Decision.Accepted<CaseEvent> yes
                && !yes.events().isEmpty();
    }

    private static Map<CaseAction, List<CaseCommand>> examples() {
        Map<CaseAction, List<CaseCommand>> all = new LinkedHashMap<>();
        all.put(CaseAction.ACCEPT, List.of(new CaseCommand.AcceptCase(null)));
        all.put(
                CaseAction.ASK_CORRECTION,
                List.of(new CaseCommand.AskCorrection(List.of(new CorrectionItem(null, null, WORDS)), null)));
        all.put(CaseAction.DECLINE, List.of(new CaseCommand.DeclineCase(WORDS, null)));
        all.put(
                CaseAction.REVIEW,
                List.of(
                        new CaseCommand.ReviewCase("approve", WORDS),
                        new CaseCommand.ReviewCase("return", WORDS),
                        new CaseCommand.ReviewCase("reject", WORDS)));
        all.put(
                CaseAction.DECIDE,
                List.of(
                        new CaseCommand.DecideCase("grant", null, null, null, null),
                        new CaseCommand.DecideCase("refuse", WORDS, null, null, null)));
        all.put(CaseAction.SUSPEND, List.of(new CaseCommand.SuspendCase("hearing", 1, WORDS)));
        all.put(CaseAction.RESUME, List.of(new CaseCommand.ResumeCase(WORDS)));
        all.put(CaseAction.EXTEND, List.of(new CaseCommand.ExtendCase(1, WORDS)));
        all.put(CaseAction.DELIVER, List.of(new CaseCommand.DeliverCase("online", null)));
        return all;
    }
}
