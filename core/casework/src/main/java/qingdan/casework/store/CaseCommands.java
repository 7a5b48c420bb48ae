package qingdan.casework.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import qingdan.casework.bpmn.Procedures;
import qingdan.casework.domain.CaseCommand;
import qingdan.casework.domain.CaseFacts;
import qingdan.casework.domain.CaseLaw;
import qingdan.casework.domain.CaseState;
import qingdan.casework.domain.CaseState.CaseFile;
import qingdan.casework.domain.ItemFacts;
import qingdan.casework.event.CaseEvent;
import qingdan.casework.event.CaseJson;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.kernel.ledger.NewEvent;
import qingdan.kernel.ledger.StoredAnswer;
import qingdan.procedure.bpmn.ProcedureLibrary;
import qingdan.procedure.domain.Procedure;

/**
 * Takes a command through its way (命令处理): load, decide by {@link CaseLaw}, commit with rows, deadlines and the answer to keep.
 * Two round trips when all goes well, one more to find an answer given before. Thread-safe.
 */
public final class CaseCommands {
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final CaseStore store;
    private final Items items;
    private final ProcedureLibrary procedures;
    private final WorkCalendar calendar;
    private final InstantSource clock;

    public CaseCommands(
            Ledger ledger,
            CaseStore store,
            Items items,
            ProcedureLibrary procedures,
            WorkCalendar calendar,
            InstantSource clock) {
        this.ledger = ledger;
        this.store = store;
        this.items = items;
        this.procedures = procedures;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A command onto a case that exists.
     *
     * @param ifMatch version the caller rests on; null for the platform's own commands, which are tried again when somebody
     *     else was faster
     * @param request for a request that may come twice; null otherwise
     */
    public Uni<CaseOutcome> run(
            UUID caseId, @Nullable Long ifMatch, CaseCommand command, Actor actor, @Nullable Repeatable request) {
        return attempt(caseId, ifMatch, command, actor, request, null, 1);
    }

    /** As {@link #run}, on a case that was read already: one round trip when all goes well. */
    public Uni<CaseOutcome> run(LoadedCase loaded, long ifMatch, CaseCommand command, Actor actor, Repeatable request) {
        Uni<CaseOutcome> outcome = ifMatch == loaded.version()
                ? decide(loaded, command, actor, request, null, null)
                : Uni.createFrom().item(new CaseOutcome.Stale(loaded.version()));
        return outcome.chain(o -> repeated(o, request));
    }

    /** As {@link #run}, as the effect of a due deadline: both or neither. */
    Uni<CaseOutcome> fire(UUID caseId, CaseCommand command, Actor actor, UUID deadline) {
        return attempt(caseId, null, command, actor, null, deadline, 1);
    }

    /** As {@link #run}, with answers of the applicant that stay at this node. */
    Uni<CaseOutcome> answer(UUID caseId, CaseCommand command, Actor actor, Map<String, String> form) {
        return store.load(caseId).chain(loaded -> {
            if (loaded == null) {
                return Uni.createFrom().item(new CaseOutcome.Missing());
            }
            return decide(loaded, command, actor, null, new CaseRows.ApplicationRow(null, form, null), null);
        });
    }

    /**
     * 依职权启动: opens a case with an id the caller made.
     *
     * @param number takes the case its number; asked only when the law accepts, so that what is refused uses none up
     */
    public Uni<CaseOutcome> open(
            String itemCode,
            CaseCommand.OpenCase command,
            Supplier<Uni<String>> number,
            Actor actor,
            @Nullable Repeatable request) {
        var application = new CaseRows.ApplicationRow(command.party(), Map.of(), command.facts());
        return begin(
                        itemCode,
                        command.caseId(),
                        command,
                        () -> number.get().map(command::numbered),
                        actor,
                        application,
                        request)
                .chain(outcome -> repeated(outcome, request));
    }

    /** 收件, for the intake. */
    Uni<CaseOutcome> receive(
            String itemCode, CaseCommand.ReceiveCase command, Actor actor, Object applicant, Map<String, String> form) {
        var application = new CaseRows.ApplicationRow(applicant, form, null);
        return begin(
                itemCode, command.caseId(), command, () -> Uni.createFrom().item(command), actor, application, null);
    }

    private Uni<CaseOutcome> begin(
            String itemCode,
            UUID caseId,
            CaseCommand command,
            Supplier<Uni<? extends CaseCommand>> numbered,
            Actor actor,
            CaseRows.ApplicationRow application,
            @Nullable Repeatable request) {
        Instant now = now();
        return items.find(itemCode, LocalDate.ofInstant(now, WorkCalendar.ZONE)).chain(item -> {
            Procedure procedure = procedure(item);
            if (procedure == null) {
                return refused(Refusal.of("procedure-not-found", "itemCode", itemCode));
            }
            CaseFacts facts = new CaseFacts(item, procedure, calendar, actor, now);
            return switch (CaseLaw.decide(CaseState.NONE, command, facts)) {
                case Decision.Refused<CaseEvent> no -> refused(no.refusal());
                case Decision.Accepted<CaseEvent> yes ->
                    numbered.get().chain(c -> commit(caseId, null, begun(c, facts), facts, application, request, null));
            };
        });
    }

    /** The event of a command that was accepted with another number. */
    private static CaseEvent begun(CaseCommand command, CaseFacts facts) {
        return switch (CaseLaw.decide(CaseState.NONE, command, facts)) {
            case Decision.Accepted<CaseEvent> yes -> yes.events().getFirst();
            case Decision.Refused<CaseEvent> no ->
                throw new IllegalStateException("Expected no refusal to hang on the number, but got " + no.refusal());
        };
    }

    /** Without an item the law will refuse, whatever the procedure. */
    private @Nullable Procedure procedure(@Nullable ItemFacts item) {
        return item == null
                ? procedures.get(Procedures.LICENCE, 1)
                : procedures
                        .procedure(item.head().procedureKey(), item.head().procedureVersion())
                        .orElse(null);
    }

    private Uni<CaseOutcome> attempt(
            UUID caseId,
            @Nullable Long ifMatch,
            CaseCommand command,
            Actor actor,
            @Nullable Repeatable request,
            @Nullable UUID deadline,
            int attempt) {
        return store.load(caseId)
                .chain(loaded -> {
                    if (loaded == null) {
                        return Uni.createFrom().<CaseOutcome>item(new CaseOutcome.Missing());
                    }
                    if (ifMatch != null && ifMatch != loaded.version()) {
                        return Uni.createFrom().<CaseOutcome>item(new CaseOutcome.Stale(loaded.version()));
                    }
                    return decide(loaded, command, actor, request, null, deadline);
                })
                .chain(outcome -> outcome instanceof CaseOutcome.Stale && ifMatch == null && attempt < TRIES
                        ? attempt(caseId, null, command, actor, request, deadline, attempt + 1)
                        : repeated(outcome, request));
    }

    private Uni<CaseOutcome> decide(
            LoadedCase loaded,
            CaseCommand command,
            Actor actor,
            @Nullable Repeatable request,
            CaseRows.@Nullable ApplicationRow application,
            @Nullable UUID deadline) {
        CaseFile file = loaded.file();
        CaseFacts facts = new CaseFacts(
                null,
                procedures.get(file.head().procedureKey(), file.head().procedureVersion()),
                calendar,
                actor,
                now());
        return switch (CaseLaw.decide(file, command, facts)) {
            case Decision.Refused<CaseEvent> no -> refused(no.refusal());
            case Decision.Accepted<CaseEvent> yes ->
                yes.events().isEmpty()
                        ? Uni.createFrom().item(new CaseOutcome.Done(file, loaded.version(), null))
                        : commit(
                                file.ref().caseId(),
                                loaded,
                                yes.events().getFirst(),
                                facts,
                                application,
                                request,
                                deadline);
        };
    }

    private Uni<CaseOutcome> commit(
            UUID caseId,
            @Nullable LoadedCase loaded,
            CaseEvent event,
            CaseFacts facts,
            CaseRows.@Nullable ApplicationRow application,
            @Nullable Repeatable request,
            @Nullable UUID deadline) {
        CaseState before = loaded == null ? CaseState.NONE : loaded.file();
        CaseFile after = CaseLaw.apply(before, event, facts.actor().subject(), facts.now());
        long version = (loaded == null ? 0 : loaded.version()) + 1;
        var writes = new CaseWrites(after, event, facts, version)
                .of(application, loaded == null ? Map.of() : loaded.deadlines(), deadline);
        List<NewEvent> events = List.of(new NewEvent(CaseJson.type(event), CaseJson.SCHEMA, CaseJson.write(event)));
        String stream = CaseWrites.stream(caseId);
        Commit commit = loaded == null
                ? Commit.opening(stream, events, facts.actor(), facts.now())
                : Commit.onto(stream, loaded.version(), loaded.hash(), events, facts.actor(), facts.now());
        return ledger.commit(commit.writing(writes)
                        .answering(request == null ? null : request.answer().after(after, version, event, facts.now())))
                .map(outcome -> switch (outcome) {
                    case CommitOutcome.Committed done -> new CaseOutcome.Done(after, version, event);
                    case CommitOutcome.Stale stale -> new CaseOutcome.Stale(stale.actualVersion());
                    case CommitOutcome.Repeated r -> new CaseOutcome.Repeated(r.status(), r.headers(), r.body());
                    case CommitOutcome.KeyReused reused -> new CaseOutcome.KeyReused();
                    case CommitOutcome.Rejected no -> rejected(no, event);
                });
    }

    /** The database's own rule that the list stands above everything: same words as the law's. */
    private static CaseOutcome rejected(CommitOutcome.Rejected no, CaseEvent event) {
        if (no.constraint().startsWith("item-not-")) {
            return new CaseOutcome.Refused(
                    Refusal.of(no.constraint(), "itemCode", event.ref().itemCode()));
        }
        if (no.sqlState().equals(qingdan.kernel.time.DeadlineWrites.NOT_OPEN)) {
            return new CaseOutcome.Refused(Refusal.of("deadline-not-open"));
        }
        throw new IllegalStateException("Expected a commit to hold, but " + no.sqlState() + " " + no.message());
    }

    /** A command that came before is answered as before, even when it could not be decided again now. */
    private Uni<CaseOutcome> repeated(CaseOutcome outcome, @Nullable Repeatable request) {
        boolean refused = outcome instanceof CaseOutcome.Refused || outcome instanceof CaseOutcome.Stale;
        if (request == null || !refused) {
            return Uni.createFrom().item(outcome);
        }
        return ledger.answered(request.subject(), request.key())
                .map(known -> known == null ? outcome : same(known, request));
    }

    private static CaseOutcome same(StoredAnswer known, Repeatable request) {
        return Arrays.equals(known.requestHash(), request.requestHash())
                ? new CaseOutcome.Repeated(known.status(), known.headers(), known.body())
                : new CaseOutcome.KeyReused();
    }

    private static Uni<CaseOutcome> refused(Refusal refusal) {
        return Uni.createFrom().item(new CaseOutcome.Refused(refusal));
    }

    /** As precise as the ledger keeps it, so that a replay sees the same instant. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
