package qingdan.handlers.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import qingdan.kernel.domain.Decision;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeLaw;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.event.ChangeEvent;

/** What the caller may do with a request now (可办操作): asked of the law itself, with examples of each command. */
final class ChangeActions {
    private static final String WORDS = "理由";

    private ChangeActions() {}

    /** Words as on the wire, in their usual order. A submission that only the item's rules forbid is offered. */
    static List<String> allowed(ChangeFile file, ChangeFacts facts) {
        Map<String, List<ChangeCommand>> examples = new LinkedHashMap<>();
        examples.put("edit", List.of(new ChangeCommand.EditChange(file.proposal())));
        examples.put(
                "review",
                given("accept", "pass", "agree", "object", "return", "refuse")
                        .<ChangeCommand>map(o -> new ChangeCommand.ReviewChange(o, WORDS))
                        .toList());
        examples.put(
                "decide",
                given("approve", "return", "refuse")
                        .<ChangeCommand>map(o -> new ChangeCommand.DecideChange(o, WORDS))
                        .toList());
        examples.put("schedule", List.of(new ChangeCommand.ScheduleChange(facts.now(), null)));
        examples.put("settle", List.of(new ChangeCommand.SettleDispute(false, WORDS)));
        examples.put("withdraw", List.of(new ChangeCommand.WithdrawChange(WORDS)));
        examples.put("dispute", List.of(new ChangeCommand.DisputeChange(WORDS)));
        List<String> allowed = new ArrayList<>();
        examples.forEach((action, commands) -> {
            if (commands.stream().anyMatch(c -> accepted(file, c, facts))) {
                allowed.add(action);
                if (action.equals("edit")) allowed.add("submit");
            }
        });
        return allowed;
    }

    private static Stream<String> given(String... outcomes) {
        return Stream.of(outcomes);
    }

    static boolean accepted(ChangeFile file, ChangeCommand command, ChangeFacts facts) {
        return ChangeLaw.decide(file, command, facts) instanceof Decision.Accepted<ChangeEvent>;
    }
}
