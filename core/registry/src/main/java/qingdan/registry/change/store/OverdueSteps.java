package qingdan.registry.change.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.time.Deadline;
import qingdan.kernel.time.DeadlineHandler;
import qingdan.registry.change.domain.ChangeCommand.RecordOverdue;

/** Records that a step of a request is still open after its last day (环节逾期): the sweeper only wakes it, the law says whether. */
public final class OverdueSteps implements DeadlineHandler {
    /** The kind of deadline it handles. */
    public static final String KIND = ChangeWrites.STEP_KIND;

    private static final Actor WATCH = Actor.system("registry-limits");

    private final ChangeCommands commands;

    public OverdueSteps(ChangeCommands commands) {
        this.commands = commands;
    }

    @Override
    public Uni<Void> fire(Deadline due) {
        JsonObject payload = new JsonObject(due.payload());
        RecordOverdue command =
                new RecordOverdue(payload.getInteger("visit"), LocalDate.parse(payload.getString("due")));
        return commands.fire(UUID.fromString(payload.getString("changeId")), command, WATCH, due.id())
                .invoke(OverdueSteps::checked)
                .replaceWithVoid();
    }

    /** A step that was done meanwhile, or a request that ended, is fine; anything else is tried again. */
    private static void checked(ChangeOutcome outcome) {
        boolean settled = outcome instanceof ChangeOutcome.Done || outcome instanceof ChangeOutcome.Refused;
        if (!settled) {
            throw new IllegalStateException("Expected an overdue step to be recorded, but got " + outcome);
        }
    }
}
