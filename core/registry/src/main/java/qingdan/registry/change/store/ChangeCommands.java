package qingdan.registry.change.store;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import qingdan.kernel.domain.Actor;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.Refusal;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.Commit;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.change.domain.ChangeApply;
import qingdan.registry.change.domain.ChangeCommand;
import qingdan.registry.change.domain.ChangeFacts;
import qingdan.registry.change.domain.ChangeLaw;
import qingdan.registry.change.domain.ChangeState;
import qingdan.registry.change.domain.ChangeState.ChangeFile;
import qingdan.registry.change.domain.ClockRule;
import qingdan.registry.change.event.ChangeEvent;
import qingdan.registry.change.event.Proposal;

/**
 * Takes a command through its way (命令处理): load, gather the items it touches, decide by {@link ChangeLaw}, commit with rows,
 * deadlines and the answer to keep. Thread-safe.
 */
public final class ChangeCommands {
    private static final int TRIES = 3;

    private final Ledger ledger;
    private final ChangeStore store;
    private final ListReads list;
    private final ChangeRoutes routes;
    private final ChangeWrites writes;
    private final InstantSource clock;

    public ChangeCommands(
            Ledger ledger,
            ChangeStore store,
            ListReads list,
            ChangeRoutes routes,
            List<ClockRule> rules,
            WorkCalendar calendar,
            InstantSource clock) {
        this.ledger = ledger;
        this.store = store;
        this.list = list;
        this.routes = routes;
        this.writes = new ChangeWrites(rules, calendar);
        this.clock = clock;
    }

    /** Opens a request with an id the caller made. */
    public Uni<ChangeOutcome> open(
            UUID changeId, Proposal proposal, ChangeCommand command, Actor actor, @Nullable RepeatableChange request) {
        return facts(proposal, 0, actor)
                .chain(facts -> decide(changeId, null, command, facts, request, null))
                .chain(outcome -> repeated(outcome, request));
    }

    /**
     * A command onto a request that exists.
     *
     * @param ifMatch version the caller rests on; null for the platform's own commands, which are tried again when somebody
     *     else was faster
     */
    public Uni<ChangeOutcome> run(
            UUID changeId,
            @Nullable Long ifMatch,
            ChangeCommand command,
            Actor actor,
            @Nullable RepeatableChange request) {
        return attempt(changeId, ifMatch, command, actor, request, null, 1);
    }

    /** As {@link #run}, as the effect of a due deadline: both or neither. */
    Uni<ChangeOutcome> fire(UUID changeId, ChangeCommand command, Actor actor, UUID deadline) {
        return attempt(changeId, null, command, actor, null, deadline, 1);
    }

    private Uni<ChangeOutcome> attempt(
            UUID changeId,
            @Nullable Long ifMatch,
            ChangeCommand command,
            Actor actor,
            @Nullable RepeatableChange request,
            @Nullable UUID deadline,
            int attempt) {
        return store.load(changeId)
                .chain(loaded -> {
                    if (loaded == null) {
                        return Uni.createFrom().<ChangeOutcome>item(new ChangeOutcome.Missing());
                    }
                    if (ifMatch != null && ifMatch != loaded.version()) {
                        return Uni.createFrom().<ChangeOutcome>item(new ChangeOutcome.Stale(loaded.version()));
                    }
                    return facts(proposal(loaded.file(), command), loaded.file().procedureVersion(), actor)
                            .chain(facts -> decide(changeId, loaded, command, facts, request, deadline));
                })
                .chain(outcome -> outcome instanceof ChangeOutcome.Stale && ifMatch == null && attempt < TRIES
                        ? attempt(changeId, null, command, actor, request, deadline, attempt + 1)
                        : repeated(outcome, request));
    }

    private static Proposal proposal(ChangeFile file, ChangeCommand command) {
        return command instanceof ChangeCommand.EditChange edit ? edit.proposal() : file.proposal();
    }

    /** What the law must know: the route, and every item, entry, procedure and organ the proposal names. */
    public Uni<ChangeFacts> facts(Proposal proposal, int routeVersion, Actor actor) {
        Instant now = now();
        int version = routeVersion == 0 ? routes.on(LocalDate.ofInstant(now, WorkCalendar.ZONE)) : routeVersion;
        return list.of(proposal, version)
                .map(listed -> new ChangeFacts(routes.get(version), version, listed, actor, now));
    }

    private Uni<ChangeOutcome> decide(
            UUID changeId,
            @Nullable LoadedChange loaded,
            ChangeCommand command,
            ChangeFacts facts,
            @Nullable RepeatableChange request,
            @Nullable UUID deadline) {
        ChangeState before = loaded == null ? ChangeState.NONE : loaded.file();
        return switch (ChangeLaw.decide(before, command, facts)) {
            case Decision.Refused<ChangeEvent> no ->
                Uni.createFrom().<ChangeOutcome>item(new ChangeOutcome.Refused(no.refusal()));
            case Decision.Accepted<ChangeEvent> yes -> commit(changeId, loaded, yes.events(), facts, request, deadline);
        };
    }

    private Uni<ChangeOutcome> commit(
            UUID changeId,
            @Nullable LoadedChange loaded,
            List<ChangeEvent> events,
            ChangeFacts facts,
            @Nullable RepeatableChange request,
            @Nullable UUID deadline) {
        ChangeState state = loaded == null ? ChangeState.NONE : loaded.file();
        for (ChangeEvent event : events) {
            state = ChangeApply.apply(state, event, facts.actor(), facts.now());
        }
        ChangeFile after = (ChangeFile) state;
        long version = (loaded == null ? 0 : loaded.version()) + events.size();
        var recorded = events.stream().map(ChangeJson::newEvent).toList();
        String stream = ChangeWrites.stream(changeId);
        Commit commit = loaded == null
                ? Commit.opening(stream, recorded, facts.actor(), facts.now())
                : Commit.onto(stream, loaded.version(), loaded.hash(), recorded, facts.actor(), facts.now());
        return ledger.commit(commit.writing(writes.of(after, facts.procedure(), version, facts.now(), deadline))
                        .answering(request == null ? null : request.answer().apply(after, version)))
                .map(outcome -> switch (outcome) {
                    case CommitOutcome.Committed done -> new ChangeOutcome.Done(after, version);
                    case CommitOutcome.Stale stale -> new ChangeOutcome.Stale(stale.actualVersion());
                    case CommitOutcome.Repeated r -> new ChangeOutcome.Repeated(r.status(), r.headers(), r.body());
                    case CommitOutcome.KeyReused reused -> new ChangeOutcome.KeyReused();
                    case CommitOutcome.Rejected no -> rejected(no);
                });
    }

    private static ChangeOutcome rejected(CommitOutcome.Rejected no) {
        if (no.constraint().equals("change_item_busy")) {
            return new ChangeOutcome.Refused(Refusal.of("change-item-busy"));
        }
        if (no.constraint().equals("delegation_waits")) {
            return new ChangeOutcome.Refused(Refusal.of("delegation-waits"));
        }
        if (no.sqlState().equals(qingdan.kernel.time.DeadlineWrites.NOT_OPEN)) {
            return new ChangeOutcome.Refused(Refusal.of("deadline-not-open"));
        }
        throw new IllegalStateException("Expected a commit to hold, but " + no.sqlState() + " " + no.message());
    }

    /** A call that came before is answered as before, even when it could not be decided again now. */
    private Uni<ChangeOutcome> repeated(ChangeOutcome outcome, @Nullable RepeatableChange request) {
        boolean refused = outcome instanceof ChangeOutcome.Refused || outcome instanceof ChangeOutcome.Stale;
        if (request == null || !refused) {
            return Uni.createFrom().item(outcome);
        }
        return ledger.answered(request.subject(), request.key()).map(known -> {
            if (known == null) {
                return outcome;
            }
            return Arrays.equals(known.requestHash(), request.requestHash())
                    ? new ChangeOutcome.Repeated(known.status(), known.headers(), known.body())
                    : new ChangeOutcome.KeyReused();
        });
    }

    /** As precise as the ledger keeps it, so that a replay sees the same instant. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
