package qingdan.handlers.registry;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import qingdan.contract.Call;
import qingdan.contract.Problem;
import qingdan.contract.Reply;
import qingdan.contract.api.RegistryOrgansOperations;
import qingdan.contract.model.AbolishOrgan;
import qingdan.contract.model.AmendOrgan;
import qingdan.contract.model.OrganHistoryView;
import qingdan.contract.model.RegisterOrgan;
import qingdan.handlers.Actors;
import qingdan.handlers.Answers;
import qingdan.handlers.Gate;
import qingdan.identity.domain.Action;
import qingdan.identity.domain.Resource;
import qingdan.kernel.domain.Decision;
import qingdan.kernel.domain.RegionCode;
import qingdan.kernel.domain.WorkCalendar;
import qingdan.kernel.ledger.CommitOutcome;
import qingdan.kernel.ledger.Ledger;
import qingdan.registry.domain.OrganCommand;
import qingdan.registry.domain.OrganFacts;
import qingdan.registry.domain.OrganHistory;
import qingdan.registry.domain.OrganLaw;
import qingdan.registry.event.ExerciseLevel;
import qingdan.registry.event.Organ;
import qingdan.registry.event.OrganEnded;
import qingdan.registry.event.OrganEvent;
import qingdan.registry.store.LoadedOrgan;
import qingdan.registry.store.OrganHistories;
import qingdan.registry.store.Organs;

/** Implementing bodies through time (实施主体维护): read by everybody, written at the province by its item administrator. */
public final class OrganRoom implements RegistryOrgansOperations {
    private static final String EXCLUSION = "23P01";

    private final Ledger ledger;
    private final OrganHistories histories;
    private final Organs organs;
    private final Ownership ownership;
    private final InstantSource clock;

    public OrganRoom(Ledger ledger, OrganHistories histories, Organs organs, Ownership ownership, InstantSource clock) {
        this.ledger = ledger;
        this.histories = histories;
        this.organs = organs;
        this.ownership = ownership;
        this.clock = clock;
    }

    @Override
    public Uni<Reply<OrganHistoryView>> getOrgan(Call call, String organCode) {
        return histories
                .load(organCode)
                .chain(organ -> organ.history().versions().isEmpty()
                        ? refused(Problem.of("organ-not-found", "organ", organCode))
                        : view(organ.history(), organ.streamVersion())
                                .map(view -> Reply.ok(view, organ.streamVersion())));
    }

    @Override
    public Uni<Reply<OrganHistoryView>> registerOrgan(Call call, RegisterOrgan body) {
        Optional<Problem> refusal = refusal(call);
        if (refusal.isPresent()) return refused(refusal.get());
        return histories.load(body.code()).chain(loaded -> {
            Organ asked = OrganMapper.organ(body, ExerciseLevel.COUNTY);
            return histories
                    .facts(asked, body.code(), body.effectiveFrom())
                    .chain(facts -> decide(
                            call,
                            loaded,
                            new OrganCommand.RegisterOrgan(
                                    facts.region() == null
                                            ? asked
                                            : OrganMapper.organ(body, OrganLaw.level(facts.region())),
                                    body.effectiveFrom(),
                                    body.reason(),
                                    body.basis()),
                            facts,
                            201));
        });
    }

    @Override
    public Uni<Reply<OrganHistoryView>> amendOrgan(Call call, String organCode, AmendOrgan body) {
        return loaded(call, organCode, organ -> {
            Organ asked = OrganMapper.organ(
                    body, organ.history().newest().orElseThrow().organ());
            return histories
                    .facts(asked, body.creditCode(), body.effectiveFrom())
                    .chain(facts -> decide(
                            call,
                            organ,
                            new OrganCommand.AmendOrgan(
                                    asked,
                                    body.creditCode(),
                                    Boolean.TRUE.equals(body.temporaryCode()),
                                    body.effectiveFrom(),
                                    body.reason(),
                                    body.basis()),
                            facts,
                            200));
        });
    }

    @Override
    public Uni<Reply<OrganHistoryView>> abolishOrgan(Call call, String organCode, AbolishOrgan body) {
        return loaded(call, organCode, organ -> histories
                .endFacts(organCode, body.effectiveFrom(), body.successor())
                .chain(facts -> decide(
                        call,
                        organ,
                        new OrganCommand.AbolishOrgan(
                                organCode, body.effectiveFrom(), body.successor(), body.reason(), body.basis()),
                        facts,
                        200)));
    }

    /** Whoever keeps the list of the whole province, at the province's node. */
    private Optional<Problem> refusal(Call call) {
        RegionCode province =
                new RegionCode(ownership.topology().nodes().getFirst().region());
        return Gate.refusal(call, Action.Registry.KEEP_ORGANS, new Resource.Territory(province))
                .or(ownership::catalogueRefusal);
    }

    /** Reads the body the caller may change; at the version that the call rests on. */
    private Uni<Reply<OrganHistoryView>> loaded(
            Call call, String code, Function<LoadedOrgan, Uni<Reply<OrganHistoryView>>> then) {
        Optional<Problem> refusal = refusal(call);
        if (refusal.isPresent()) return refused(refusal.get());
        return histories.load(code).chain(organ -> {
            if (organ.history().versions().isEmpty()) return refused(Problem.of("organ-not-found", "organ", code));
            return organ.streamVersion() == call.version()
                    ? then.apply(organ)
                    : refused(Problem.of(
                            "stale-version",
                            "given",
                            Long.toString(call.version()),
                            "actual",
                            Long.toString(organ.streamVersion())));
        });
    }

    private Uni<Reply<OrganHistoryView>> decide(
            Call call, LoadedOrgan organ, OrganCommand command, OrganFacts facts, int status) {
        return switch (OrganLaw.decide(organ.history(), command, today(), facts)) {
            case Decision.Refused<OrganEvent> r -> Uni.createFrom().item(Answers.refused(r.refusal()));
            case Decision.Accepted<OrganEvent> a -> {
                OrganHistory after = organ.history();
                for (OrganEvent event : a.events()) after = after.apply(event);
                long version = organ.streamVersion() + a.events().size();
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                yield view(after, version)
                        .chain(view -> ledger.commit(organ.commit(a.events(), Actors.of(call.principal()), now)
                                        .answering(Answers.kept(call, status, view, version)))
                                .map(outcome -> answer(outcome, command.code(), view, version, status)));
            }
        };
    }

    private static Reply<OrganHistoryView> answer(
            CommitOutcome outcome, String code, OrganHistoryView view, long version, int status) {
        // Somebody else took the code in the same moment: the database lets one of them through.
        if (outcome instanceof CommitOutcome.Rejected r && r.sqlState().equals(EXCLUSION))
            return Reply.refused("organ-code-taken");
        return Answers.after(
                outcome,
                () -> status == 201 ? Reply.created(view, version, "/v1/organs/" + code) : Reply.ok(view, version));
    }

    private Uni<OrganHistoryView> view(OrganHistory organ, long version) {
        OrganEnded end = organ.end();
        String successor = end == null ? null : end.successor();
        Uni<Optional<Organ>> next =
                successor == null ? Uni.createFrom().item(Optional.<Organ>empty()) : organs.find(successor);
        return histories
                .listed(organ.code(), today())
                .chain(listed -> next.map(found -> OrganMapper.view(
                        organ,
                        version,
                        listed.count(),
                        today(),
                        found.map(Organ::name).orElse(null))));
    }

    private static Uni<Reply<OrganHistoryView>> refused(Problem problem) {
        return Uni.createFrom().item(Reply.refused(problem));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}
