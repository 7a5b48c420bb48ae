package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import qingdan.casework.domain.Deadlines;
import qingdan.casework.domain.Deadlines.Deadline;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.time.DeadlineHandler;
import qingdan.procedure.bpmn.ProcedureLibrary;

/**
 * Acts when a limit of a case is near or past, or a timer of its procedure is due (到期处理): the sweeper only wakes it, the law
 * looks again whether it is so.
 */
public final class CaseDeadlines implements DeadlineHandler {
    /** The kind of deadline it handles. */
    public static final String KIND = CaseWrites.DEADLINE_KIND;

    private static final Actor SWEEPER = Actor.system("deadline");

    private final CaseStore store;
    private final CaseCommands commands;
    private final ProcedureLibrary procedures;
    private final WorkCalendar calendar;
    private final InstantSource clock;

    public CaseDeadlines(
            CaseStore store,
            CaseCommands commands,
            ProcedureLibrary procedures,
            WorkCalendar calendar,
            InstantSource clock) {
        this.store = store;
        this.commands = commands;
        this.procedures = procedures;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public Uni<Void> fire(qingdan.kernel.time.Deadline due) {
        JsonObject payload = new JsonObject(due.payload());
        UUID caseId = UUID.fromString(payload.getString("caseId"));
        String key = payload.getString("key").replaceFirst("~.*", "");
        return store.load(caseId).chain(loaded -> {
            if (loaded == null) {
                return Uni.createFrom().voidItem();
            }
            var head = loaded.file().head();
            var procedure = procedures.get(head.procedureKey(), head.procedureVersion());
            LocalDate today = LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
            List<Deadline> open = Deadlines.of(loaded.file(), procedure, calendar, today);
            Optional<Deadline> one = find(open, key);
            return one.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : yellowFirst(caseId, open, key)
                            .chain(() -> commands.fire(caseId, one.get().command(), SWEEPER, due.id()))
                            .invoke(CaseDeadlines::checked)
                            .replaceWithVoid();
        });
    }

    /** Whoever comes late, and finds a limit passed that nobody warned of, records the warning first. */
    private Uni<Void> yellowFirst(UUID caseId, List<Deadline> open, String key) {
        Optional<Deadline> yellow =
                key.endsWith(":red") ? find(open, key.replace(":red", ":yellow")) : Optional.empty();
        return yellow.isEmpty()
                ? Uni.createFrom().voidItem()
                : commands.run(caseId, null, yellow.get().command(), SWEEPER, null)
                        .invoke(CaseDeadlines::checked)
                        .replaceWithVoid();
    }

    private static Optional<Deadline> find(List<Deadline> open, String key) {
        return open.stream().filter(d -> d.key().equals(key)).findFirst();
    }

    /** Being too early or somebody else's success is fine; anything else is tried again. */
    private static void checked(CaseOutcome outcome) {
        if (outcome instanceof CaseOutcome.Stale) {
            throw new IllegalStateException("Expected the case to stand still for a moment, but it moved three times");
        }
    }
}
